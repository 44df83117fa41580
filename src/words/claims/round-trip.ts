import type { Claim } from './claim.ts';

/** Maps a text back to what it claims. In: the text, and the facts that it was made of. */
export type Read = (text: string, facts: readonly unknown[]) => readonly Claim[];

/** One text of a catalogue, with what was declared of it. */
export interface Said {
  /** Topic and id, with dots between. */
  readonly id: string;
  readonly facts: readonly unknown[];
  readonly text: string;
  readonly says: readonly Claim[];
}

interface GivenSample {
  readonly facts: readonly unknown[];
  readonly says: readonly Claim[];
}

/** A text, or all texts of a group, one after the other. */
function textOf(said: unknown): string {
  if (typeof said !== 'object' || said === null) return String(said);
  return Object.values(said).map(textOf).join('. ');
}

/**
 * Every text of a catalogue as its samples make it. In: the catalogue and what it claims. Out: a text that takes facts
 * once for each sample; one without a sample is left out and reported by `unsampled`.
 */
export function saidBy(id: string, entry: unknown, claims: unknown): Said[] {
  if (typeof entry === 'string')
    return [{ id, facts: [], text: entry, says: (claims as Claim[] | undefined) ?? [] }];
  if (typeof entry === 'function')
    return ((claims as GivenSample[] | undefined) ?? []).map(({ facts, says }) => ({
      id,
      facts,
      text: textOf((entry as (...facts: readonly unknown[]) => unknown)(...facts)),
      says,
    }));
  if (typeof entry !== 'object' || entry === null) return [];
  return Object.entries(entry).flatMap(([key, each]) =>
    saidBy(`${id}.${key}`, each, (claims as Record<string, unknown> | undefined)?.[key]),
  );
}

/** The ids of entries that take facts and have no sample: nothing is known of what they say. */
export function unsampled(id: string, entry: unknown, claims: unknown): string[] {
  if (typeof entry === 'function') return Array.isArray(claims) && claims.length > 0 ? [] : [id];
  if (typeof entry !== 'object' || entry === null) return [];
  return Object.entries(entry).flatMap(([key, each]) =>
    unsampled(`${id}.${key}`, each, (claims as Record<string, unknown> | undefined)?.[key]),
  );
}

/** Where the way from claim to text and back does not end at the claim: each fault in a line. */
export function faultsIn(said: readonly Said[], read: Read): string[] {
  return said.flatMap(({ id, text, facts, says }) => {
    const heard = read(text, facts);
    return heard.join(' ') === says.join(' ')
      ? []
      : [`${id}: “${text}” says ${JSON.stringify(heard)}; declared is ${JSON.stringify(says)}`];
  });
}
