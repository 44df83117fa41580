import type { Envelope, Field } from '#wire/envelope.ts';
import { everyEnvelope } from '#wire/find-fields.ts';
import { placeOf } from './changed-fields.ts';
import { fieldsOf } from './packet-bytes.ts';

/** A frame as it is told. */
export interface ToldFrame {
  readonly envelopes: readonly Envelope[];
  /** By place, what fields said on the link before; then only those are told. */
  readonly changed?: ReadonlyMap<string, string>;
}

/** The fields of an envelope that are told, in their order, those that it holds in turn left out. */
export function toldFields(envelope: Envelope, changed?: ToldFrame['changed']): readonly Field[] {
  const fields = fieldsOf(envelope);
  return changed ? fields.filter((field) => changed.has(placeOf(field))) : fields;
}

/**
 * Says what each field means once: where it is first told. In: the frames in the order in which they are told. Out: for each
 * frame, the places of the fields whose meaning is said there.
 */
export function explainOnce(frames: readonly ToldFrame[]): ReadonlySet<string>[] {
  const known = new Set<string>();
  return frames.map(({ envelopes, changed }) => {
    const fresh = new Set<string>();
    for (const field of everyEnvelope(envelopes).flatMap((each) => toldFields(each, changed))) {
      const meaning = JSON.stringify([field.name, field.says, field.section, field.source]);
      if (!known.has(meaning)) fresh.add(placeOf(field));
      known.add(meaning);
    }
    return fresh;
  });
}
