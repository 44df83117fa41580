import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { ChildProcess } from 'node:child_process';
import type { Daemon } from '../plan/lab-plan.ts';
import { CommandFailed, inNamespace, start, until } from './run-command.ts';

/** A program that is running. */
export interface Running {
  readonly name: string;
  readonly child: ChildProcess;
  /** All that it has said so far. */
  readonly said: () => string;
}

/** Whether a process listens on a port, by the table of its own namespace. */
function listens(pid: number, protocol: 'udp' | 'tcp', port: number): boolean {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return [protocol, `${protocol}6`].some((table) => {
    try {
      return readFileSync(`/proc/${pid}/net/${table}`, 'latin1')
        .split('\n')
        .some((line) => line.trim().split(/\s+/)[1]?.endsWith(wanted));
    } catch {
      return false;
    }
  });
}

function isReady({ ready }: Daemon, { child, said }: Running): boolean {
  if ('says' in ready) return said().includes(ready.says);
  if ('socket' in ready) return existsSync(ready.socket);
  return listens(child.pid ?? 0, ready.listens.protocol, ready.listens.port);
}

/** Starts a program in its namespace and waits until it has begun its work. Throws `CommandFailed` with its last words. */
export async function startDaemon(
  daemon: Daemon,
  seconds = 15,
  environment: Readonly<Record<string, string>> = {},
): Promise<Running> {
  // One that was killed left its socket behind.
  if ('socket' in daemon.ready) rmSync(daemon.ready.socket, { force: true });
  const child = start(inNamespace(daemon.namespace, daemon.words), environment);
  const pieces: Buffer[] = [];
  child.stdout?.on('data', (piece: Buffer) => pieces.push(piece));
  child.stderr?.on('data', (piece: Buffer) => pieces.push(piece));
  const running = { name: daemon.name, child, said: () => Buffer.concat(pieces).toString() };
  let failed: Error | undefined;
  child.once('error', (error) => (failed = error));
  try {
    await until(
      () => {
        if (failed) throw new CommandFailed(`${daemon.name} could not be started: ${failed.message}`);
        if (child.exitCode !== null)
          throw new CommandFailed(
            `${daemon.name} ended with ${child.exitCode}: ${running.said().slice(-1500)}`,
          );
        return isReady(daemon, running);
      },
      seconds,
      `${daemon.name} was to be ready`,
    );
  } catch (error) {
    child.kill('SIGKILL');
    throw error instanceof CommandFailed
      ? new CommandFailed(`${error.message}\n${running.said().slice(-1500)}`)
      : error;
  }
  return running;
}

/** Ends a program that we started, and waits until it is gone. */
export async function stop(
  { child }: Running,
  signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL' = 'SIGKILL',
): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('close', resolve));
  child.kill(signal);
  await gone;
}
