/** Serves a folder over HTTP on the loopback interface, as a plain static host would. */

import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

export interface StaticSite {
  /** For example http://127.0.0.1:4321, with no slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
};

type Found = { readonly file: string; readonly size: number } | { readonly redirect: string } | undefined;

/** The file behind a path; nothing when there is none, or when it lies outside the folder. */
async function find(root: string, path: string): Promise<Found> {
  try {
    const wanted = await realpath(join(root, path));
    // A link inside the folder may point out of it: the real path decides.
    if (wanted !== root && !wanted.startsWith(root + sep)) return undefined;
    const entry = await stat(wanted);
    if (!entry.isDirectory()) return { file: wanted, size: entry.size };
    if (!path.endsWith('/')) return { redirect: `${path}/` };
    return await find(root, `${path}index.html`);
  } catch {
    return undefined;
  }
}

function pathOf(request: IncomingMessage): string | undefined {
  try {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cache-Control', 'no-cache');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(response, 405, 'Only GET and HEAD are served here.');
    return;
  }
  const path = pathOf(request);
  if (path === undefined) {
    refuse(response, 400, 'This address cannot be read.');
    return;
  }
  const found = await find(root, path);
  if (found !== undefined && 'redirect' in found) {
    response.writeHead(301, { Location: encodeURI(found.redirect) }).end();
    return;
  }
  const shown = found ?? (await find(root, '/404.html'));
  if (shown === undefined || 'redirect' in shown) {
    refuse(response, 404, 'Not found.');
    return;
  }
  response.writeHead(found === undefined ? 404 : 200, {
    'Content-Type': contentTypes[extname(shown.file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': shown.size,
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const content = createReadStream(shown.file);
  content.once('error', () => response.destroy());
  content.pipe(response);
}

/** Port 0 takes any free one. */
export async function serveStatic(root: string, port: number): Promise<StaticSite> {
  const folder = await realpath(root);
  const server = createServer((request, response) => void answer(folder, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${String(address.port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
