import type { Tap } from '../plan/lab-plan.ts';
import { startDaemon, stop, type Running } from './start-daemon.ts';

/** A capture under way. */
export interface Listening {
  readonly tap: Tap;
  readonly file: string;
  readonly running: Running;
}

/** The name of the place in file names and reports. */
function tapName({ namespace, device }: Tap): string {
  return `${namespace}~${device}`;
}

/** Begins to capture every frame at a tap. It counts as begun once dumpcap has its file open. */
export async function listen(tap: Tap, directory: string): Promise<Listening> {
  const file = `${directory}/${tapName(tap)}.pcapng`;
  const running = await startDaemon({
    name: `capture at ${tapName(tap)}`,
    namespace: tap.namespace,
    words: ['dumpcap', '-q', '-i', tap.device, '-w', file],
    ready: { says: 'File: ' },
  });
  return { tap, file, running };
}

/** Ends captures; what the kernel still holds is written first. */
export async function endCaptures(all: readonly Listening[]): Promise<void> {
  await Promise.all(all.map(({ running }) => stop(running, 'SIGINT')));
}
