import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { EMBED_SCRIPT_PATH } from '../src/shell/embed/embed-script.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

export interface StaticServer {
  url: string;
  close: () => Promise<void>;
}

/** Answers what the folder has no file for, or says that it cannot. */
export type Further = (path: string, response: ServerResponse, request: IncomingMessage) => Promise<boolean>;
export type Listener = (request: IncomingMessage, response: ServerResponse) => void;

type Answer = { status: 200 | 404; file: string; size: number } | { status: 301; to: string };

async function sizeOf(file: string): Promise<number | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? found.size : undefined;
}

/** What a request for this path is answered with; nothing outside the root is ever looked at. */
async function answerFor(root: string, path: string): Promise<Answer | undefined> {
  const wanted = resolve(root, `.${path}`);
  if ((wanted === root || wanted.startsWith(root + sep)) && !path.includes('\0')) {
    const file = path.endsWith('/') ? join(wanted, 'index.html') : wanted;
    const size = await sizeOf(file);
    if (size !== undefined) return { status: 200, file, size };
    const isFolder = !path.endsWith('/') && (await sizeOf(join(wanted, 'index.html'))) !== undefined;
    if (isFolder) return { status: 301, to: `${path}/` };
  }
  const file = join(root, '404.html');
  const size = await sizeOf(file);
  return size === undefined ? undefined : { status: 404, file, size };
}

function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(`http://loopback${request.url ?? '/'}`).pathname);
  } catch {
    return undefined;
  }
}

/** Headers of a host of its own will, over those that every page has. */
export type Headers = Readonly<Record<string, string>>;

async function respond(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
  { further, headers = {} }: { readonly further?: Further | undefined; readonly headers?: Headers },
): Promise<void> {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = pathOf(request);
  const answer = path === undefined ? undefined : await answerFor(root, path);
  if (path !== undefined && answer?.status !== 200 && answer?.status !== 301)
    if (await further?.(path, response, request)) return;
  if (path === undefined || answer === undefined) {
    response.writeHead(path === undefined ? 400 : 404).end();
    return;
  }
  if (answer.status === 301) {
    // One slash at most in front: two would lead to another host.
    response.writeHead(301, { location: encodeURI(answer.to.replace(/^\/+/, '/')) }).end();
    return;
  }
  // A meta element cannot say who may frame a page, so the server does.
  if (!path.startsWith('/embed/')) response.setHeader('content-security-policy', "frame-ancestors 'none'");
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // A digest on a script of another site is looked at only where that site lets its script be read.
  if (path === EMBED_SCRIPT_PATH) response.setHeader('access-control-allow-origin', '*');
  response.writeHead(answer.status, {
    'content-type': types[extname(answer.file)] ?? 'application/octet-stream',
    'content-length': answer.size,
    // Files under _astro carry a digest of their content in the name.
    'cache-control': path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(answer.file), response);
}

/** Answers with the files of a folder. In: what else may be answered, and headers that a host might send with every file. */
export function filesOf(folder: string, further?: Further, headers: Headers = {}): Listener {
  const root = resolve(folder);
  return (request, response) => {
    respond(root, request, response, { further, headers }).catch(() => response.destroy());
  };
}

/** Listens on loopback only. Port 0 takes any free one. */
export async function listen(listener: Listener, port: number): Promise<StaticServer> {
  const server = createServer(listener);
  const taken = await new Promise<number>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
  return {
    url: `http://127.0.0.1:${String(taken)}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

/** Serves a folder on loopback only. Port 0 takes any free one. In: headers that a host might send with every file. */
export function serve(folder: string, port: number, headers: Headers = {}): Promise<StaticServer> {
  return listen(filesOf(folder, undefined, headers), port);
}
