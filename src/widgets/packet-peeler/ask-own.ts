import type { Walk } from '#scene/peel/walk.ts';
import type { OwnOrder } from './own-worker.ts';
import type { Way } from './own.ts';
import { Missing } from './ring.ts';

/** Starts a worker for one order and ends it with its answer: nothing stays behind. */
function ask<Answer>(order: OwnOrder): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const refuse = (): void =>
    reject(new Missing('W016: the program that wraps messages could not be run. Load the page again.'));
  try {
    const worker = new Worker(new URL('./own-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Answer | undefined>) => {
      worker.terminate();
      if (data === undefined) refuse();
      else resolve(data);
    };
    worker.onerror = () => {
      worker.terminate();
      refuse();
    };
    worker.postMessage(order);
  } catch {
    refuse();
  }
  return promise;
}

/** The walk of a message. In: whose way it takes, and the text. Throws `Missing` if it cannot be made here. */
export function ownWalk({ name, flow }: Way, text: string): Promise<Walk> {
  return ask({ what: 'walk', like: { name, flow }, text });
}

/** The packets of a message as a file that Wireshark opens. Throws `Missing` if it cannot be made here. */
export function ownCapture({ name, flow }: Way, text: string): Promise<Uint8Array<ArrayBuffer>> {
  return ask({ what: 'capture', like: { name, flow }, text });
}
