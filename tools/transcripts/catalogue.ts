import { TOPICS } from '#claims/index.ts';
import { saidBy } from '#claims/round-trip.ts';

/** Every entry of the catalogue as its samples make it: each problem, drop, reason and label. Out: a file for each topic. */
export function catalogue(): [file: string, text: string][] {
  return Object.entries(TOPICS).map(([topic, { entries, claims }]) => [
    `words/${topic}.txt`,
    saidBy(topic, entries, claims)
      .map(({ id, text }) => `${id.slice(topic.length + 1)}: ${text}`)
      .join('\n'),
  ]);
}
