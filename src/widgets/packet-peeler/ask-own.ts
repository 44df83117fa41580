import type { Walk } from '#scene/peel/walk.ts';
import { cutOff } from '../parts/ask-file.ts';
import type { OwnOrder, Way } from './own.ts';
import { loaded, Missing } from './ring.ts';

/** Starts a worker for one order and ends it with its answer: nothing stays behind. */
function inWorker(order: OwnOrder): Promise<unknown> {
  return new Promise((done, failed) => {
    const worker = new Worker(new URL('./own-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      worker.terminate();
      done(data);
    };
    worker.onerror = () => {
      worker.terminate();
      failed(new Error('The worker could not be run.'));
    };
    worker.postMessage(order);
  });
}

/** The same in this page, which may start no worker. */
async function here(order: OwnOrder): Promise<unknown> {
  const { answerTo } = await loaded(() => import('./own.ts'));
  return answerTo(order);
}

async function ask(order: OwnOrder): Promise<unknown> {
  const answer = await (cutOff() ? here(order) : inWorker(order)).catch(() => undefined);
  if (answer !== undefined) return answer;
  throw new Missing('W016: the program that wraps messages could not be run. Load the page again.');
}

/** The walk of a message. In: whose way it takes, and the text. Throws `Missing` if it cannot be made here. */
export async function ownWalk({ name, flow }: Way, text: string): Promise<Walk> {
  return (await ask({ what: 'walk', like: { name, flow }, text })) as Walk;
}

/** The packets of a message as a file that Wireshark opens. Throws `Missing` if it cannot be made here. */
export async function ownCapture({ name, flow }: Way, text: string): Promise<Uint8Array<ArrayBuffer>> {
  return (await ask({ what: 'capture', like: { name, flow }, text })) as Uint8Array<ArrayBuffer>;
}
