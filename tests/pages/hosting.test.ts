import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { addressesOf, lookAtCopy, unpackCopy, type Copy } from './copy.ts';
import { peel } from './peel.ts';
import { startNginx, whyNoNginx, type Nginx } from './nginx.ts';

const run = promisify(execFile);
const noNginx = await whyNoNginx();
if (noNginx !== undefined) console.log(`The sample configuration is not tried out: ${noNginx}.`);

/** What the comments of the sample tell whoever serves the site from a folder of a host. */
const inGuide = (sample: string): string =>
  sample
    .replace('error_page 404 /404.html;', 'error_page 404 /guide/404.html;')
    .replace(`'="./' '="/'`, `'="./' '="/guide/'`);

/** Asks by a socket in the file system, as tor does. */
async function askBySocket(socketPath: string, path: string): Promise<IncomingMessage> {
  return new Promise((answered, failed) => {
    get({ socketPath, path, headers: { host: 'example.onion' } }, (answer) => {
      answer.resume();
      answered(answer);
    }).once('error', failed);
  });
}

describe.skipIf(noNginx !== undefined)('nginx with the sample configuration', () => {
  const chromium = useBrowser('chromium');
  let copy: Copy;
  let atRoot: Nginx;
  let atGuide: Nginx;

  beforeAll(async () => {
    copy = await unpackCopy();
    // As README.md of the samples has it.
    await run('gzip', ['-9', '-k', '-n', join(copy.folder, 'tunnel/index.html')]);
    [atRoot, atGuide] = await Promise.all([
      startNginx(copy.folder, (sample) => sample),
      startNginx(copy.above, inGuide),
    ]);
  });
  afterAll(async () => {
    await Promise.all([atRoot.close(), atGuide.close()]);
    await copy.remove();
  });

  const ask = async (path: string, encoding = 'identity'): Promise<Response> =>
    fetch(atRoot.url + path, { redirect: 'manual', headers: { 'accept-encoding': encoding } });
  const find = (pattern: RegExp): string => {
    const path = [...copy.site.keys()].find((name) => pattern.test(name));
    if (path === undefined) throw new Error(`The copy has no file like ${String(pattern)}.`);
    return path;
  };

  test.each([
    ['', 'text/html; charset=utf-8'],
    ['favicon.svg', 'image/svg+xml; charset=utf-8'],
    ['apple-touch-icon.png', 'image/png'],
    ['captures/seeds/claims.json', 'application/json; charset=utf-8'],
    ['captures/seeds/wireguard.keys', 'application/octet-stream'],
    ['search/sections.json', 'application/json; charset=utf-8'],
  ])('serves /%s as %s, and tells nobody more than that', async (path, type) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': type,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': expect.stringContaining('camera=()') as string,
      server: 'nginx',
    });
  });

  test('serves scripts, style sheets and captures by the types that browsers insist on under nosniff', async () => {
    const types = async (pattern: RegExp): Promise<string | null> =>
      (await ask(find(pattern))).headers.get('content-type');
    expect(await types(/^_classic\/[^/]+\.js$/)).toMatch(/^(?:text|application)\/javascript; charset=utf-8$/);
    expect(await types(/^_astro\/[^/]+\.css$/)).toBe('text/css; charset=utf-8');
    expect(await types(/\.pcapng$/)).toBe('application/octet-stream');
  });

  test('lets anybody frame a diagram, and nobody the rest', async () => {
    const policy = async (path: string): Promise<string | null> =>
      (await ask(path)).headers.get('content-security-policy');
    expect(await policy('embed/v1/packet-journey/seeds/')).toMatch(/frame-ancestors \*$/);
    expect(await policy('tunnel/')).toMatch(/frame-ancestors 'self'$/);
    expect(await policy('nowhere/')).toMatch(/frame-ancestors 'self'$/);
    expect(await policy('favicon.svg')).toMatch(/^default-src 'none';/);
  });

  test('lets other pages read what diagrams are made of, and keeps what has a digest in its name', async () => {
    const told = async (path: string): Promise<readonly (string | null)[]> => {
      const { headers } = await ask(path);
      return [headers.get('access-control-allow-origin'), headers.get('cache-control')];
    };
    expect(await told(find(/^_astro\/[^/]+\.css$/))).toEqual(['*', 'public, max-age=31536000, immutable']);
    expect(await told(find(/^_classic\/system\./))).toEqual(['*', 'public, max-age=3600']);
    expect(await told(find(/\.pcapng$/))).toEqual(['*', 'no-cache']);
    expect(await told('tunnel/')).toEqual([null, 'no-cache']);
  });

  test('sends what was compressed beforehand as it is, and compresses the rest', async () => {
    const ready = await ask('tunnel/', 'gzip');
    expect(ready.headers.get('content-encoding')).toBe('gzip');
    // What nginx compresses on the way has no length yet.
    expect(ready.headers.get('content-length')).not.toBeNull();
    const rest = await ask(find(/^_classic\/wrap-packets\./), 'gzip');
    expect(rest.headers.get('content-encoding')).toBe('gzip');
    expect(rest.headers.get('content-length')).toBeNull();
    expect((await ask('tunnel/')).headers.get('content-encoding')).toBeNull();
  });

  test('leads from a folder to its page by an address without a host, and refuses to be written to', async () => {
    const { status, headers } = await ask('tunnel');
    expect([status, headers.get('location')]).toEqual([301, '/tunnel/']);
    expect((await fetch(atRoot.url, { method: 'POST' })).status).toBe(405);
  });

  test('answers by a socket in the file system, with no port open and no address but the one that was asked', async () => {
    const socket = join(copy.above, 'nginx.sock');
    const onSocket = await startNginx(copy.folder, (sample) =>
      sample.replace(/listen 127\.0\.0\.1:\d+;/, `listen "unix:${socket}";`),
    );
    try {
      expect((await askBySocket(socket, '/tunnel/')).statusCode).toBe(200);
      const { statusCode, headers } = await askBySocket(socket, '/tunnel');
      expect([statusCode, headers.location]).toEqual([301, '/tunnel/']);
      await expect(fetch(onSocket.url)).rejects.toThrow();
    } finally {
      await onSocket.close();
    }
  });

  test.each(['root', 'guide'])(
    'answers a wrong address with a page whose links hold there: %s',
    async (name) => {
      const { url } = name === 'root' ? atRoot : atGuide;
      const stands = name === 'root' ? url : `${url}guide/`;
      const wrong = `${stands}no/such/page/`;
      expect((await fetch(wrong)).status).toBe(404);
      const { result, foreign } = await lookAtCopy(chromium(), stands, 'no/such/page/', async (page) => ({
        heading: await page.$eval('h1', ({ textContent }) => textContent),
        sheets: await page.evaluate(() =>
          [...document.styleSheets].map((sheet) => sheet.cssRules.length > 0),
        ),
        links: await addressesOf(page),
      }));
      expect(foreign).toEqual([]);
      expect(result.sheets).not.toEqual([]);
      expect(result.sheets).not.toContain(false);
      const own = result.links
        .filter((link) => link.startsWith(url))
        .map((link) => link.split('#')[0] ?? link);
      const statuses = await Promise.all(
        [...new Set(own)].filter((link) => link !== wrong).map(async (link) => (await fetch(link)).status),
      );
      expect(new Set(statuses)).toEqual(new Set([200]));
    },
  );

  test('serves a copy in a folder whose diagrams fetch, run a worker, and ask for nothing outside it', async () => {
    const path = 'embed/v1/packet-peeler/vpn-behind-firewall/index.html#step=4';
    expect(await lookAtCopy(chromium(), `${atGuide.url}guide/`, path, peel)).toEqual({
      result: undefined,
      complaints: [],
      foreign: [],
    });
  });

  test('serves a copy in a folder whose search finds its pages', async () => {
    const stands = `${atGuide.url}guide/`;
    const { result, complaints } = await lookAtCopy(
      chromium(),
      stands,
      'search/#q=masquerade',
      async (page) => {
        await page.waitForSelector('#results a');
        return page.$$eval('#results a', (links) => links.map(({ href }) => href));
      },
    );
    expect(complaints).toEqual([]);
    for (const link of result) expect(link.startsWith(stands)).toBe(true);
    expect((await fetch(result[0] ?? '')).status).toBe(200);
  });
});

const noTor = await run('tor', ['--version']).then(
  () => undefined,
  () => 'tor is not installed: sudo apt-get install tor',
);
if (noTor !== undefined) console.log(`The sample torrc is not checked: ${noTor}.`);

test.skipIf(noTor !== undefined)('Tor takes the sample torrc as valid', async () => {
  const data = await mkdtemp(join(tmpdir(), 'tor-'));
  try {
    const sample = join(import.meta.dirname, '../../docs/hosting/torrc');
    const { stdout } = await run('tor', ['--verify-config', '-f', sample, '--DataDirectory', data]);
    expect(stdout).toContain('Configuration was valid');
    expect(stdout).not.toMatch(/\[warn\] (?!You are running Tor as root|Fixing permissions)/);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
});
