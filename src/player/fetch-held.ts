import type { HeldSituation } from '#evidence/held.ts';
import { askFile } from './ask-file.ts';

const asked = new Map<string, Promise<HeldSituation>>();

async function ask(situation: string): Promise<HeldSituation> {
  const answer = await askFile(`/captures/${situation}/claims.json`);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as HeldSituation;
}

/** The claims of a recorded situation, fetched once. Out: a promise that fails where nothing can be fetched. */
export function heldIn(situation: string): Promise<HeldSituation> {
  const known = asked.get(situation) ?? ask(situation);
  asked.set(situation, known);
  // What failed is tried again when it is asked for again.
  known.catch(() => asked.delete(situation));
  return known;
}
