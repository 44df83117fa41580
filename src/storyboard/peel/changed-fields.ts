import type { Envelope, Field } from '#wire/envelope.ts';
import { everyEnvelope } from '#wire/find-fields.ts';
import { fieldsOf } from './packet-bytes.ts';

/** Which headers stand in which others: two packets of one form can be compared field by field. */
function formOf(envelopes: readonly Envelope[]): string {
  return everyEnvelope(envelopes)
    .map(({ kind, title, fields }) => `${kind}/${title}/${fields.length}`)
    .join();
}

/** Tells a field of a frame from its others: where it begins, to the bit. */
export function placeOf({ start, bits }: Field): string {
  return `${start}.${bits?.first ?? 0}`;
}

/**
 * What each field said on the link before, where it says something else now. In: the envelopes of both. Out: for
 * each changed field, by its place, the old value; nothing at all where the packet was wrapped or opened in between,
 * for then no field is the same one.
 */
export function changedFrom(
  before: readonly Envelope[],
  now: readonly Envelope[],
): ReadonlyMap<string, string> {
  if (formOf(before) !== formOf(now)) return new Map();
  const old = everyEnvelope(before).flatMap(fieldsOf);
  return new Map(
    everyEnvelope(now)
      .flatMap(fieldsOf)
      .flatMap((field, i) => {
        const was = old[i]?.value;
        return was === undefined || was === field.value ? [] : [[placeOf(field), was] as const];
      }),
  );
}
