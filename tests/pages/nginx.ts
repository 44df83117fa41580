/** Debian's nginx as a child of the test, with the sample configuration, in a folder of its own. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from '../../lab/needs.ts';

const sample = join(import.meta.dirname, '../../docs/hosting/nginx.conf');
const program = '/usr/sbin/nginx';
const types = '/etc/nginx/mime.types';

export interface Nginx {
  readonly url: string;
  readonly close: () => Promise<void>;
}

async function isThere(): Promise<boolean> {
  return Promise.all([access(program), access(types)]).then(
    () => true,
    () => false,
  );
}

/** Why there is no nginx here; nothing if there is one, which is installed where that can be done. */
export async function whyNoNginx(): Promise<string | undefined> {
  if (await isThere()) return undefined;
  if (process.getuid?.() !== 0) return 'nginx is not installed: sudo apt-get install nginx';
  const complaint = await install(['nginx'], console.log).catch((error: unknown) => String(error));
  if (await isThere()) return undefined;
  return `nginx could not be installed: ${complaint ?? 'the package brought no program'}`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

/** The sample, word for word but for where it listens and what it serves. */
async function siteConfiguration(root: string, port: number): Promise<string> {
  const text = await readFile(sample, 'utf8');
  const listen = 'listen      127.0.0.1:8080;';
  const served = 'root        /srv/isolation-illustrated;';
  if (!text.includes(listen) || !text.includes(served))
    throw new Error('docs/hosting/nginx.conf does not say listen and root as this test expects.');
  return text.replace(listen, `listen 127.0.0.1:${String(port)};`).replace(served, `root "${root}";`);
}

function mainConfiguration(prefix: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    daemon off;
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    worker_processes 1;
    pid ${prefix}/nginx.pid;
    error_log stderr notice;
    events { }
    http {
      include ${types};
      ${temporary.map((name) => `${name}_temp_path ${prefix}/${name};`).join(' ')}
      include ${prefix}/site.conf;
    }`;
}

/** Starts nginx on loopback. In: what it serves, and what to change in the sample, as its comments tell a reader to. */
export async function startNginx(root: string, change: (sample: string) => string): Promise<Nginx> {
  const prefix = await mkdtemp(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  await writeFile(join(prefix, 'site.conf'), change(await siteConfiguration(root, port)));
  await writeFile(join(prefix, 'nginx.conf'), mainConfiguration(prefix));
  const child = spawn(program, ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit');
  let said = '';
  await new Promise<void>((ready, failed) => {
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`nginx ended with ${String(code)}:\n${said}`)));
    child.stderr.on('data', (piece: Buffer) => {
      said += piece.toString();
      if (said.includes('start worker process ')) ready();
    });
  });
  if (/\[(?:warn|error|emerg)\]/.test(said))
    throw new Error(`nginx complains of its configuration:\n${said}`);
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    close: async () => {
      child.kill('SIGQUIT');
      await ended;
      await rm(prefix, { recursive: true, force: true });
    },
  };
}
