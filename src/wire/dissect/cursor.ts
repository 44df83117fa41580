import { cursorWords } from '#words/field-cursor.ts';
import type { SealKind } from '#model/key.ts';
import type { SourceId } from '#model/source.ts';
import type { Envelope, EnvelopeKind, Field, WireProblem } from '../envelope.ts';
import { wireProblem, type WireProblemCode } from '../wire-problem.ts';
import { octets } from './show.ts';

/** Bytes that are being dissected, and what was found wrong with them so far. */
export interface Subject {
  readonly bytes: Uint8Array;
  readonly problems: WireProblem[];
}

/** Where a field’s form is laid down. */
export interface Standard {
  readonly section: string;
  readonly source: SourceId;
}

/** What a field is called, and what it is for. */
export type FieldWords = Pick<Field, 'name' | 'says'>;

/** Bytes without a header of their own. */
export function plainBytes(start: number, end: number, title = cursorWords.bytes): Envelope[] {
  return start < end ? [{ kind: 'bytes', title, start, length: end - start, fields: [], inner: [] }] : [];
}

/** A stretch that only a key opens, whole. */
export function sealedBytes(seal: SealKind, title: string, start: number, end: number): Envelope[] {
  return start < end
    ? [{ kind: 'sealed', title, start, length: end - start, fields: [], inner: [], seal }]
    : [];
}

/**
 * Reads the fields of one envelope from front to back. Whatever would reach past the end is not read: numbers are
 * 0 then, nothing is added, `isOver` holds, and `close` shows the rest as bytes. So whoever uses one needs no check
 * between two fields, and every byte ends up in exactly one place.
 */
export class Cursor {
  at: number;
  #over = false;
  readonly #subject: Subject;
  readonly #start: number;
  readonly #end: number;
  readonly #fields: Field[] = [];
  readonly #inner: Envelope[] = [];
  #standard: Standard;

  constructor(subject: Subject, start: number, end: number, standard: Standard) {
    this.#subject = subject;
    this.#start = start;
    this.#end = end;
    this.#standard = standard;
    this.at = start;
  }

  /** What the fields from here on follow. */
  follow(standard: Standard): void {
    this.#standard = standard;
  }

  get left(): number {
    return this.#end - this.at;
  }

  /** The next bytes, without a step; fewer if the end comes before. */
  peek(length: number): Uint8Array {
    return this.#subject.bytes.subarray(this.at, Math.min(this.at + length, this.#end));
  }

  /** Whether something reached past the end, or was found not to add up. */
  isOver(): boolean {
    return this.#over;
  }

  /** The lengths do not add up: nothing more is read. */
  fail(): void {
    this.#over = true;
  }

  complain(code: WireProblemCode, particular?: string, at = this.at): void {
    this.#subject.problems.push(wireProblem(code, at, particular));
  }

  #fits(length: number): boolean {
    if (length > this.left) this.#over = true;
    return !this.#over;
  }

  #add(id: string, { name, says }: FieldWords, length: number, value: string, bits?: Field['bits']): void {
    const { section, source } = this.#standard;
    this.#fields.push({
      id,
      name,
      start: this.at,
      length,
      ...(bits && { bits }),
      value,
      says,
      section,
      source,
    });
  }

  #number(length: number): number {
    return this.peek(length).reduce((sum, byte) => sum * 256 + byte, 0);
  }

  /** A number of one to six bytes, most significant first. */
  number(length: number, id: string, field: FieldWords, show: (value: number) => string = String): number {
    if (!this.#fits(length)) return 0;
    const value = this.#number(length);
    this.#add(id, field, length, show(value));
    this.at += length;
    return value;
  }

  /** A number with its least significant byte first. */
  littleEndian(length: number, id: string, field: FieldWords): void {
    if (!this.#fits(length)) return;
    const value = this.peek(length).reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
    this.#add(id, field, length, String(value));
    this.at += length;
  }

  /**
   * Some bits of a stretch of up to four bytes; the cursor steps on with the last of them. In: the length of the
   * stretch, the first bit and how many.
   */
  bits(
    [length, first, count]: readonly [number, number, number],
    id: string,
    field: FieldWords,
    show: (value: number) => string = String,
  ): number {
    if (!this.#fits(length)) return 0;
    const value = Math.floor(this.#number(length) / 2 ** (8 * length - first - count)) % 2 ** count;
    this.#add(id, field, length, show(value), { first, count });
    if (first + count === 8 * length) this.at += length;
    return value;
  }

  /** Bytes that `show` puts in words. Out: the bytes. Nothing is added for none. */
  stretch(
    length: number,
    id: string,
    field: FieldWords,
    show: (bytes: Uint8Array) => string = octets,
  ): Uint8Array {
    if (!this.#fits(length)) return new Uint8Array();
    const bytes = this.peek(length);
    if (length > 0) this.#add(id, field, length, show(bytes));
    this.at += length;
    return bytes;
  }

  /** What stands from here to `end`, as envelopes that cover it. */
  hold(envelopes: readonly Envelope[], end: number): void {
    this.#inner.push(...envelopes.filter(({ length }) => length > 0));
    this.at = end;
  }

  /** The envelope, with what is left as bytes in it. In: which problem it is if a field reached past the end. */
  close(kind: EnvelopeKind, title: string, whenOver: WireProblemCode | 'quiet' = 201): Envelope {
    if (this.#over && whenOver !== 'quiet') this.complain(whenOver, cursorWords.isIn(title));
    this.hold(plainBytes(this.at, this.#end, cursorWords.left), this.#end);
    return {
      kind,
      title,
      start: this.#start,
      length: this.#end - this.#start,
      fields: this.#fields,
      inner: this.#inner,
    };
  }
}
