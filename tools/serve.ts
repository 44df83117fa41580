// Opens the port that the site is served at, on loopback, until it is interrupted.
import { listen, type Listener, type StaticServer } from './static-server.ts';

/** In: what answers. Out: the server. Refuses a PORT that is no port, and one that is taken. */
export async function openPort(listener: Listener): Promise<StaticServer> {
  const port = Number(process.env['PORT'] ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT is "${process.env['PORT'] ?? ''}": give a whole number from 0 to 65535.`);
  }
  return listen(listener, port).catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE') {
      throw new Error(`Port ${String(port)} is taken: choose another, as in "PORT=4400 npm start".`, {
        cause,
      });
    }
    throw cause;
  });
}

/** Says where the site is, once something is to be seen there. */
export function announce(url: string): void {
  console.log(`\nThe site is at ${url}\nIt can be reached from this computer only. Ctrl+C stops it.\n`);
}
