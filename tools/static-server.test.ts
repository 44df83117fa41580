import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type StaticServer } from './static-server.ts';

let folder: string;
let server: StaticServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(folder, 'dist/tunnel'), { recursive: true });
  await mkdir(join(folder, 'dist/_astro'));
  await writeFile(join(folder, 'secret.txt'), 'not for serving');
  await writeFile(join(folder, 'dist/404.html'), 'no page here');
  await writeFile(join(folder, 'dist/tunnel/index.html'), 'inside a tunnel');
  await writeFile(join(folder, 'dist/_astro/page.abc.css'), 'a{}');
  server = await serve(join(folder, 'dist'), 0);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, method = 'GET') =>
  fetch(new URL(path, server.url), { method, redirect: 'manual' });

/** Unlike fetch, leaves the path as it is written. */
const statusOfRaw = (path: string) =>
  new Promise<number | undefined>((done, failed) => {
    request(new URL(server.url), { path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', failed)
      .end();
  });

test('a folder is answered with its page', async () => {
  const response = await get('/tunnel/');
  expect([response.status, await response.text()]).toEqual([200, 'inside a tunnel']);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
});

test('a folder without its slash is sent on to the one with', async () => {
  const response = await get('/tunnel?q=1');
  expect([response.status, response.headers.get('location')]).toEqual([301, '/tunnel/']);
});

test('two slashes in front do not lead to another host', async () => {
  const response = await get(`${server.url}/tunnel`);
  expect(response.headers.get('location')).toBe('/tunnel/');
});

test('a missing page is answered with the page that says so', async () => {
  const response = await get('/nowhere/');
  expect([response.status, await response.text()]).toEqual([404, 'no page here']);
});

test.each(['/../secret.txt', '/..%2fsecret.txt', '/tunnel/..%2f..%2fsecret.txt'])(
  'nothing outside the folder is served for %s',
  async (path) => {
    expect(await statusOfRaw(path)).toBe(404);
  },
);

test('a path that cannot be decoded is a bad request', async () => {
  expect(await statusOfRaw('/%ff')).toBe(400);
});

test('a file with a digest in its name may be kept for good, a page may not', async () => {
  expect((await get('/_astro/page.abc.css')).headers.get('cache-control')).toContain('immutable');
  expect((await get('/tunnel/')).headers.get('cache-control')).toBe('no-cache');
});

test('only embeds may be framed', async () => {
  expect((await get('/tunnel/')).headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  expect((await get('/embed/v1/packet-journey/')).headers.has('content-security-policy')).toBe(false);
});

test('only reading is allowed', async () => {
  expect((await get('/tunnel/', 'POST')).status).toBe(405);
  expect(await (await get('/tunnel/', 'HEAD')).text()).toBe('');
});

test('any page may read embed.js, to hold it to its digest, and nothing else', async () => {
  const allowed = async (path: string) => (await get(path)).headers.get('access-control-allow-origin');
  expect([await allowed('/embed/v1/embed.js'), await allowed('/tunnel/')]).toEqual(['*', null]);
});
