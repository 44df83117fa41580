import { Worker } from 'node:worker_threads';
import type { Place } from '../../src/shell/diagrams/still-places.ts';
import type { ToldStory } from './picture-work.ts';

/**
 * Stories with all that is written of them as text. In: the place of one, or nothing for all. Out: none where there is no such
 * place. Each time the code is read anew: what has changed since is told as it is now.
 */
export function tellStories(place?: Place): Promise<readonly ToldStory[]> {
  return new Promise((resolve, reject) => {
    const told: ToldStory[] = [];
    new Worker(new URL('./tell-worker.ts', import.meta.url), { workerData: place })
      .on('message', (story: ToldStory) => told.push(story))
      .on('error', reject)
      .on('exit', () => resolve(told));
  });
}
