/**
 * The thread that writes the drawings of stories: started by tell-stories.ts. By itself, since drawing makes so much garbage that a
 * thread with all stories in its memory would do little but look through them. It is told which story; all, if none.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { documentsOf } from './documents.ts';
import type { ToldStory } from './picture-work.ts';
import { PLACES, storyOf, type Place } from '../../src/shell/diagrams/still-places.ts';

const asked = workerData as Place | undefined;
const places = PLACES.filter(
  ({ widget, scenario }) => !asked || (asked.widget === widget && asked.scenario === scenario),
);
for (const place of places) {
  const story = storyOf(place.widget, place.scenario);
  if (story) parentPort?.postMessage({ ...place, documents: documentsOf(story) } satisfies ToldStory);
}
