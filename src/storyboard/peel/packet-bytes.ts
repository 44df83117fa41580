import type { Envelope, Field } from '#wire/envelope.ts';
import { peelSheet } from '#words/peel-sheet.ts';

/** A stretch of bytes and what it holds: a frame, or what came out of a seal in it. */
export interface PacketBytes {
  readonly title: string;
  readonly bytes: Uint8Array;
  readonly envelopes: readonly Envelope[];
  /** For what came out of a seal: the sheet that the seal is on, and where it begins there. */
  readonly from?: { readonly sheet: number; readonly start: number };
}

/** One field as a reader comes to it: the fields of all sheets stand in one row. */
export interface Leaf {
  /** Its place in the row. */
  readonly index: number;
  readonly sheet: number;
  /** Its name in an address: `ipv4.destination-address`, and `ipv4.destination-address.2` for the next of that name. */
  readonly slug: string;
  readonly envelope: Envelope;
  readonly field: Field;
}

/** What is said of bytes without fields of their own. */
function whole({ kind, title, start, length, seal }: Envelope): Field {
  const says = kind === 'sealed' ? peelSheet.sealed : peelSheet.noStandard;
  const value = peelSheet.bytes(length);
  const id = kind === 'sealed' ? `sealed-by-${seal ?? 'key'}` : 'contents';
  return { id, name: title, start, length, value, says, section: '', source: 'model' };
}

function slugOf({ kind }: Envelope, { id }: Field): string {
  return `${kind}.${id}`;
}

/** The fields of one envelope, and the one that stands for it if it has none and holds nothing. */
export function fieldsOf(envelope: Envelope): readonly Field[] {
  return envelope.fields.length > 0 || envelope.inner.length > 0 ? envelope.fields : [whole(envelope)];
}

/** The sheet that came out of a seal; −1 while it is closed. */
export function openedFrom(sheets: readonly PacketBytes[], sheet: number, { start }: Envelope): number {
  return sheets.findIndex(({ from }) => from?.sheet === sheet && from.start === start);
}

/** Every field of every sheet, in the order in which they are drawn: what a seal held comes inside it. */
export function leavesOf(sheets: readonly PacketBytes[]): Leaf[] {
  const leaves: Leaf[] = [];
  const named = new Map<string, number>();
  const slug = (envelope: Envelope, field: Field): string => {
    const name = slugOf(envelope, field);
    const nth = (named.get(name) ?? 0) + 1;
    named.set(name, nth);
    return nth === 1 ? name : `${name}.${nth}`;
  };
  const walk = (envelopes: readonly Envelope[], sheet: number): void => {
    for (const envelope of envelopes) {
      for (const field of fieldsOf(envelope))
        leaves.push({ index: leaves.length, sheet, slug: slug(envelope, field), envelope, field });
      walk(envelope.inner, sheet);
      const inside = envelope.kind === 'sealed' ? openedFrom(sheets, sheet, envelope) : -1;
      const opened = sheets[inside];
      if (opened) walk(opened.envelopes, inside);
    }
  };
  walk(sheets[0]?.envelopes ?? [], 0);
  return leaves;
}

/** Bytes that stand in one line and belong to one field. */
export interface Piece {
  /** The first field that they belong to; where two share a byte, the other is found by its arrows. */
  readonly leaf: number;
  /** Whether the field begins here. */
  readonly first: boolean;
  readonly hex: readonly string[];
  readonly text: string;
}

/** Eight bytes. Two of these make a line where there is room. */
export interface Row {
  /** In hexadecimal. */
  readonly offset: string;
  readonly pieces: readonly Piece[];
}

const WIDTH = 8;

const printable = (byte: number): string => (byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·');

/** The bytes of a sheet in rows of eight, cut where fields begin and end. In: the leaves of all sheets. */
export function rowsOf(sheets: readonly PacketBytes[], sheet: number, leaves: readonly Leaf[]): Row[] {
  const bytes = sheets[sheet]?.bytes ?? new Uint8Array();
  const owner = new Int32Array(bytes.length).fill(-1);
  for (const leaf of leaves.filter((each) => each.sheet === sheet))
    for (let at = leaf.field.start; at < leaf.field.start + leaf.field.length; at++)
      if (owner[at] === -1) owner[at] = leaf.index;
  const rows: Row[] = [];
  for (let start = 0; start < bytes.length; start += WIDTH) {
    const pieces: { leaf: number; first: boolean; hex: string[]; text: string }[] = [];
    for (let at = start; at < Math.min(start + WIDTH, bytes.length); at++) {
      const leaf = owner[at] ?? -1;
      const byte = bytes[at] ?? 0;
      const last = pieces.at(-1);
      const piece = last?.leaf === leaf ? last : { leaf, first: owner[at - 1] !== leaf, hex: [], text: '' };
      if (piece !== last) pieces.push(piece);
      piece.hex.push(byte.toString(16).padStart(2, '0'));
      piece.text += printable(byte);
    }
    rows.push({ offset: start.toString(16).padStart(3, '0'), pieces });
  }
  return rows;
}

/** Bytes from hexadecimal digits. In: two digits for each byte, and nothing else but spaces between bytes. */
export function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/\S\S/g) ?? [], (pair) => parseInt(pair, 16));
}

/** Hexadecimal digits of bytes. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
