/**
 * The thread that writes the drawings of every story while the site is built: started by drawn-pictures.ts. By itself, since
 * drawing makes so much garbage that a thread with all stories in its memory would do little but look through them.
 */
import { parentPort } from 'node:worker_threads';
import { documentsOf } from './documents.ts';
import { PLACES, storyOf, type Place } from '../../src/shell/diagrams/stories.ts';

/** The documents of a story: name → content. */
export interface Told extends Place {
  readonly documents: ReadonlyMap<string, string>;
}

const told = PLACES.flatMap((place): Told[] => {
  const story = storyOf(place.widget, place.scenario);
  return story ? [{ ...place, documents: documentsOf(story) }] : [];
});
// The longest first, so that no thread is left with one at the end.
told.sort((a, b) => b.documents.size - a.documents.size);
for (const story of told) parentPort?.postMessage(story);
