import type { SealKind } from '#model/key.ts';
import type { Envelope, EnvelopeKind, Field } from '#wire/envelope.ts';

/** What all fields of one id have in common. Many frames share few of them. */
export interface FieldKind extends Pick<Field, 'name' | 'says' | 'section' | 'source'> {
  /** Left out where it is the name in small letters: a page carries many. */
  readonly id?: string;
}

/** What the id of a field is called after in most cases: its name, as addresses write it. */
function idAfter(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

/** A field: its kind’s number, start, length, value; first bit and count if it has bits. */
export type PackedField =
  readonly [number, number, number, string] | readonly [number, number, number, string, number, number];

/** An envelope with short names: a page carries many. */
export interface PackedEnvelope {
  readonly k: EnvelopeKind;
  readonly t: string;
  readonly s: number;
  readonly l: number;
  readonly f?: readonly PackedField[];
  readonly i?: readonly PackedEnvelope[];
  readonly o?: SealKind;
}

/** Packs envelopes. Each kind of field is kept once, in `kinds`, which grows. */
export function pack(envelopes: readonly Envelope[], kinds: FieldKind[]): PackedEnvelope[] {
  const numberOf = ({ id, name, says, section, source }: Field): number => {
    const own = id === idAfter(name) ? {} : { id };
    const known = kinds.findIndex(
      (kind) =>
        kind.id === own.id &&
        kind.name === name &&
        kind.says === says &&
        kind.section === section &&
        kind.source === source,
    );
    return known >= 0 ? known : kinds.push({ ...own, name, says, section, source }) - 1;
  };
  return envelopes.map(({ kind, title, start, length, fields, inner, seal }) => ({
    k: kind,
    t: title,
    s: start,
    l: length,
    ...(fields.length > 0 && {
      f: fields.map((field): PackedField =>
        field.bits
          ? [numberOf(field), field.start, field.length, field.value, field.bits.first, field.bits.count]
          : [numberOf(field), field.start, field.length, field.value],
      ),
    }),
    ...(inner.length > 0 && { i: pack(inner, kinds) }),
    ...(seal && { o: seal }),
  }));
}

const UNKNOWN: FieldKind = { name: '', says: '', section: '', source: 'model' };

/** The envelopes as they were before they were packed. */
export function unpack(packed: readonly PackedEnvelope[], kinds: readonly FieldKind[]): Envelope[] {
  return packed.map(({ k, t, s, l, f = [], i = [], o }) => ({
    kind: k,
    title: t,
    start: s,
    length: l,
    fields: f.map(([kind, start, length, value, first, count]) => ({
      id: idAfter((kinds[kind] ?? UNKNOWN).name),
      ...(kinds[kind] ?? UNKNOWN),
      start,
      length,
      value,
      ...(first !== undefined && count !== undefined && { bits: { first, count } }),
    })),
    inner: unpack(i, kinds),
    ...(o && { seal: o }),
  }));
}
