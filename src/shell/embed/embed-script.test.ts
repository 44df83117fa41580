import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { embedModule, embedScript } from './embed-script.ts';

const { text, integrity } = await embedScript();

test('embed.js is at most 3,000 bytes, packed.', () => {
  expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(3000);
});

test('embed.js is read as a classic script, and holds nothing that depends on how a page is encoded.', () => {
  expect(() => new Script(text)).not.toThrow();
  expect(text).toMatch(/^[\t\n -~]*$/);
});

test('The digest that pages print is the digest of the file, as Subresource Integrity counts it.', async () => {
  expect(integrity).toBe(`sha384-${createHash('sha384').update(Buffer.from(text)).digest('base64')}`);
  expect((await embedScript()).integrity).toBe(integrity);
});

test('The script and the module store nothing, ask nobody and set no timer.', async () => {
  for (const code of [text, await embedModule(process.cwd())]) {
    expect(code).not.toMatch(
      /localStorage|sessionStorage|indexedDB|cookie|fetch\(|XMLHttpRequest|sendBeacon|WebSocket|setTimeout|setInterval|requestAnimationFrame|innerHTML|eval\(/,
    );
  }
});

test('The module can be imported where there is no page, and does nothing there.', async () => {
  const module = (await import(
    `data:text/javascript,${encodeURIComponent(await embedModule(process.cwd()))}`
  )) as {
    define: (options: { base: string }) => void;
  };
  expect(() => module.define({ base: 'https://diagrams.example/' })).not.toThrow();
  expect(Object.keys(module).sort()).toEqual(['IsolationDiagram', 'define']);
});
