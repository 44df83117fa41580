/** One of the threads that draw: started by studio.ts. It is told one work at a time, and answers when its files are in the store. */
import { parentPort, workerData } from 'node:worker_threads';
import { fontFiles } from './fonts.ts';
import type { Work } from './picture-work.ts';
import { drawCard, drawStep, playStory } from './render.ts';
import { Store } from './store.ts';

const store = new Store(workerData as string);
const fonts = await fontFiles(`${store.folder}-fonts`);

function draw(work: Work): void {
  const names = [...work.files.values()];
  if (names.every((name) => store.has(name))) return;
  const { description, licence } = work;
  const inscription = { description, licence };
  const put = (...contents: readonly Buffer[]): void => {
    for (const [i, content] of contents.entries()) store.write(names[i] ?? '', content);
  };
  switch (work.kind) {
    case 'step': {
      const { png, png2x } = drawStep(work.svg, inscription, fonts);
      put(png, png2x);
      return;
    }
    case 'card':
      put(drawCard(work.svg, inscription, fonts));
      return;
    case 'story': {
      const steps = work.steps.map(({ work: step, sentence }) => {
        draw(step);
        const [small = ''] = step.files.values();
        return { png: store.read(small), svg: step.svg, sentence };
      });
      put(playStory(steps, inscription));
    }
  }
}

parentPort?.on('message', (work: Work) => {
  try {
    draw(work);
    parentPort?.postMessage(undefined);
  } catch (error) {
    parentPort?.postMessage(error instanceof Error ? error.message : String(error));
  }
});
