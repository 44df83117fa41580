// Serves the built site on loopback until it is interrupted.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from './static-server.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

export async function serveSite(): Promise<void> {
  const port = Number(process.env['PORT'] ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT is "${process.env['PORT'] ?? ''}": give a whole number from 0 to 65535.`);
  }
  if (!existsSync(dist)) throw new Error('There is no built site yet: run "npm run build" first.');
  const server = await serve(dist, port).catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE') {
      throw new Error(`Port ${String(port)} is taken: choose another, as in "PORT=4400 npm start".`, {
        cause,
      });
    }
    throw cause;
  });
  console.log(`\nThe site is at ${server.url}\nIt can be reached from this computer only. Ctrl+C stops it.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
}
