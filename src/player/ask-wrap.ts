import type { PacketPath } from '#storyboard/peel/packet-path.ts';
import { notLoaded } from '#words/not-loaded.ts';
import { cutOff } from './ask-file.ts';
import { loaded, Missing } from './missing.ts';
import type { ModelFile, Position, Way, WrapOrder } from './wrap-packets.ts';

/** Starts a worker for one order and ends it with its answer: nothing stays behind. */
function inWorker(order: WrapOrder): Promise<unknown> {
  return new Promise((done, failed) => {
    const worker = new Worker(new URL('./wrap-worker.ts', import.meta.url), { type: 'module' });
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
async function here(order: WrapOrder): Promise<unknown> {
  const { answerTo } = await loaded(() => import('./wrap-packets.ts'));
  return answerTo(order);
}

async function ask(order: WrapOrder): Promise<unknown> {
  const answer = await (cutOff() ? here(order) : inWorker(order)).catch(() => undefined);
  if (answer !== undefined) return answer;
  throw new Missing(notLoaded.wrap);
}

/** The path of a message. In: whose way it takes, and the text. Throws `Missing` if it cannot be made here. */
export async function ownPath({ name, flow }: Way, text: string): Promise<PacketPath> {
  return (await ask({ what: 'path', like: { name, flow }, text })) as PacketPath;
}

/** The packets of a message as a file that Wireshark opens. Throws `Missing` if it cannot be made here. */
export async function ownCapture({ name, flow }: Way, text: string): Promise<ModelFile> {
  return (await ask({ what: 'capture', like: { name, flow }, text })) as ModelFile;
}

/**
 * All packets of a built-in scenario, with its switches set, as a file that Wireshark opens. Throws `Missing` if it cannot
 * be made here.
 */
export async function modelFile({ name, variation }: Position): Promise<ModelFile> {
  return (await ask({ what: 'scenario', name, variation })) as ModelFile;
}
