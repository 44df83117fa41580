import type { Dissection, Envelope, EnvelopeKind, Field } from './envelope.ts';

/** Every envelope, outermost first, each before what it holds. */
export function everyEnvelope(envelopes: readonly Envelope[]): Envelope[] {
  return envelopes.flatMap((envelope) => [envelope, ...everyEnvelope(envelope.inner)]);
}

/** The fields of an id in all envelopes of a kind, in their order. */
export function fieldsOf({ envelopes }: Dissection, kind: EnvelopeKind, id: string): Field[] {
  return everyEnvelope(envelopes)
    .filter((envelope) => envelope.kind === kind)
    .flatMap(({ fields }) => fields.filter((field) => field.id === id));
}

/** The value of the first field of an id in the first envelope of a kind that has one. */
export function valueOf(dissection: Dissection, kind: EnvelopeKind, id: string): string | undefined {
  return fieldsOf(dissection, kind, id)[0]?.value;
}
