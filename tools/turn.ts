// npm run turn: turns each verdict word and negation of the catalogue, and lets each fact of a text stand for each other,
// one at a time, and asks whether the round trip hears it.
import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TOPICS } from '#claims/index.ts';
import { faultsIn, saidBy } from '#claims/round-trip.ts';
import { read } from '#words/read.ts';
import { swapsOf } from './turn/swaps.ts';
import { turnsOf, type Turn } from './turn/turns.ts';

const folder = join(import.meta.dirname, '../src/words/en');
const given = process.argv.slice(2);

/** Sources as they are loaded next, by the address that asks for them. */
const turnedSources = new Map<string, string>();
registerHooks({
  load(url, context, next) {
    const source = turnedSources.get(url);
    return source === undefined
      ? next(url, context)
      : { format: 'module-typescript', source, shortCircuit: true };
  },
});

/** The catalogue of a topic, with one word of its source turned. */
async function entriesOf(topic: string, { source, id }: Turn, as: string): Promise<unknown> {
  const url = `${pathToFileURL(join(folder, `${topic}.ts`)).href}?${as}=${id}`;
  turnedSources.set(url, source);
  const loaded = (await import(url)) as Record<string, unknown>;
  turnedSources.delete(url);
  return Object.values(loaded).find((each) => typeof each === 'object' && each !== null);
}

/** Whether the round trip hears a turned source, or the source does not even run. */
async function isHeard(topic: string, turn: Turn, as: string): Promise<boolean> {
  const entries = await entriesOf(topic, turn, as);
  try {
    return faultsIn(saidBy(topic, entries, TOPICS[topic]?.claims), read).length > 0;
  } catch {
    return true;
  }
}

let [turned, heard] = [0, 0];
const topics = readdirSync(folder)
  .map((file) => file.replace('.ts', ''))
  .filter((topic) => topic in TOPICS);
for (const topic of topics.filter((each) => given.length === 0 || given.includes(each))) {
  const source = readFileSync(join(folder, `${topic}.ts`), 'utf8');
  for (const [as, turns] of Object.entries({ turn: turnsOf(source), swap: swapsOf(source) }))
    for (const turn of turns) {
      turned += 1;
      if (await isHeard(topic, turn, as)) heard += 1;
      else
        console.log(`${topic}.ts:${turn.line}: “${turn.from}” as “${turn.to}” is not noticed: ${turn.text}`);
    }
}
console.log(`${turned} words and facts turned, one at a time; ${heard} noticed.`);
if (heard < turned) process.exitCode = 1;
