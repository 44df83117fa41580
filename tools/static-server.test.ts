import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveStatic, type StaticSite } from './static-server.ts';

let folder: string;
let site: StaticSite;

/** fetch() tidies `..` away before it asks, so a rude request is written by hand. */
async function rawStatus(path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let reply = '';
    const socket = connect(Number(new URL(site.url).port), '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    });
    socket.on('data', (chunk: Buffer) => (reply += chunk.toString()));
    socket.on('end', () => {
      resolve(reply.slice(0, 12));
    });
    socket.on('error', reject);
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'static-server-'));
  const root = join(folder, 'site');
  await mkdir(join(root, 'article'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'outside');
  await writeFile(join(root, 'index.html'), '<h1>home</h1>');
  await writeFile(join(root, 'article/index.html'), '<h1>article</h1>');
  await writeFile(join(root, '404.html'), '<h1>nothing here</h1>');
  await writeFile(join(root, 'code.js'), 'export {};');
  await symlink(join(folder, 'secret.txt'), join(root, 'link.txt'));
  site = await serveStatic(root, 0);
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

describe('The static server', () => {
  test('listens on the loopback address only.', () => {
    expect(new URL(site.url).hostname).toBe('127.0.0.1');
  });

  test('answers a folder with its index.html, as HTML in UTF-8.', async () => {
    const reply = await fetch(`${site.url}/article/`);
    expect(await reply.text()).toBe('<h1>article</h1>');
    expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test('sends a folder without its slash on to the one with it.', async () => {
    const reply = await fetch(`${site.url}/article`, { redirect: 'manual' });
    expect([reply.status, reply.headers.get('location')]).toEqual([301, '/article/']);
  });

  test('names scripts as JavaScript, and forbids guessing.', async () => {
    const reply = await fetch(`${site.url}/code.js`);
    expect(await reply.text()).toBe('export {};');
    expect(reply.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('answers a missing page with 404.html and status 404.', async () => {
    const reply = await fetch(`${site.url}/no/such/page/`);
    expect([reply.status, await reply.text()]).toEqual([404, '<h1>nothing here</h1>']);
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/link.txt'])(
    'does not hand out a file outside its folder for %s.',
    async (path) => {
      expect(await rawStatus(path)).toBe('HTTP/1.1 404');
    },
  );

  test.each(['/%', '/a%00b'])('calls the unreadable address %s a bad request.', async (path) => {
    expect(await rawStatus(path)).toBe('HTTP/1.1 400');
  });

  test('refuses to be written to.', async () => {
    expect((await fetch(`${site.url}/`, { method: 'POST', body: 'x' })).status).toBe(405);
  });
});
