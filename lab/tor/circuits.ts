import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { TorClientPlan } from './client.ts';
import { extendCircuit, GREETING, readControlLine } from './control.ts';
import { waitFor, type Running } from './tor-daemon.ts';

/**
 * Lets a client build circuits along its path, and comes back when as many are built.
 * Throws T006 where its control socket is not there in time, and T007 where the circuits are not.
 */
export async function buildCircuits(
  client: Running,
  { control, path }: Pick<TorClientPlan, 'control' | 'path'>,
  circuits: number,
  seconds: number,
): Promise<void> {
  const socket = await waitFor(client, () => connection(control), seconds, 'T006');
  const mine = new Set<string>();
  const built = new Set<string>();
  const say = (command: string): boolean => socket.write(`${command}\r\n`);
  let owed = circuits;
  createInterface(socket).on('line', (line) => {
    const said = readControlLine(line);
    if (said.say === 'extending') mine.add(said.circuit);
    if (said.say === 'built') built.add(said.circuit);
    // A client that has not read its directory yet refuses, and is asked again.
    if (said.say === 'refused' || (said.say === 'gone' && mine.delete(said.circuit))) owed += 1;
  });
  for (const command of GREETING) say(command);
  try {
    await waitFor(
      client,
      () => {
        for (; owed > 0; owed -= 1) say(extendCircuit(path));
        const ready = [...mine].filter((circuit) => built.has(circuit)).length;
        return Promise.resolve(ready >= circuits ? true : undefined);
      },
      seconds,
      'T007',
    );
  } finally {
    socket.destroy();
  }
}

async function connection(path: string): Promise<Socket | undefined> {
  const { promise, resolve } = Promise.withResolvers<Socket | undefined>();
  const socket = connect(path);
  socket.once('connect', () => resolve(socket));
  socket.on('error', () => resolve(undefined));
  return promise;
}
