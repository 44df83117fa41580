import type { Envelope } from './envelope.ts';

/**
 * How many leaves cover each byte of what was dissected. In: the envelopes, and how many bytes there were. Out:
 * one number a byte; 1 is right. Bit fields of one stretch count once. Throws a RangeError if an envelope or a
 * field reaches outside the one that it is in.
 */
export function coverage(envelopes: readonly Envelope[], length: number): Uint8Array {
  const covered = new Uint8Array(length);
  for (const envelope of envelopes) cover(envelope, 0, length, covered);
  return covered;
}

function within(start: number, length: number, from: number, to: number): void {
  if (start < from || length < 1 || start + length > to)
    throw new RangeError(`${start} and ${length} lie outside ${from} to ${to}`);
}

function cover(envelope: Envelope, from: number, to: number, covered: Uint8Array): void {
  const { start, length, fields, inner } = envelope;
  within(start, length, from, to);
  const isLeaf = fields.length === 0 && inner.length === 0;
  const spans = new Map(
    fields.map((field) => {
      within(field.start, field.length, start, start + length);
      // Fields that share a stretch bit by bit are one leaf.
      return [field.bits ? `${field.start}+${field.length}` : field, field] as const;
    }),
  );
  for (const span of isLeaf ? [envelope] : spans.values())
    for (let at = span.start; at < span.start + span.length; at++) covered[at] = (covered[at] ?? 0) + 1;
  for (const each of inner) cover(each, start, start + length, covered);
}
