import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dissect } from '#wire/dissect.ts';
import * as known from '#wire/known-frames.ts';
import { dumpOf } from './dump.ts';
import { pack, unpack, type FieldKind } from './pack.ts';
import { bytesOf, hexOf, leavesOf, rowsOf, type PacketBytes } from './packet-bytes.ts';

const frames = Object.entries(known).flatMap(([name, bytes]) =>
  bytes instanceof Uint8Array ? [[name, bytes] as const] : [],
);
const sheetOf = (bytes: Uint8Array): PacketBytes => ({
  title: '',
  bytes,
  envelopes: dissect(bytes, 'ethernet').envelopes,
});
const anything = fc.uint8Array({ maxLength: 300 }).map(sheetOf);
const damaged = fc
  .tuple(fc.constantFrom(...frames), fc.nat(), fc.nat(255), fc.nat())
  .map(([[, bytes], at, value, length]) => {
    const copy = bytes.slice(0, length % 3 === 0 ? length % bytes.length : bytes.length);
    if (copy.length > 0) copy[at % copy.length] = value;
    return sheetOf(copy);
  });
const sheets = fc.oneof(
  anything,
  damaged,
  fc.constantFrom(...frames).map(([, bytes]) => sheetOf(bytes)),
);
const RUNS = { numRuns: 1000 };

describe('Bytes in rows', () => {
  test('are all there, once, in their order, each with the field that it belongs to.', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const leaves = leavesOf([sheet]);
        const pieces = rowsOf([sheet], 0, leaves).flatMap((row) => row.pieces);
        expect(pieces.flatMap(({ hex }) => hex).join('')).toBe(hexOf(sheet.bytes));
        let at = 0;
        for (const { leaf, hex } of pieces) {
          const field = leaves[leaf]?.field;
          expect(field).toBeDefined();
          if (field) {
            expect(at).toBeGreaterThanOrEqual(field.start);
            expect(at + hex.length).toBeLessThanOrEqual(field.start + field.length);
          }
          at += hex.length;
        }
      }),
      RUNS,
    );
  });

  test('begin each field once, so that each is one place to stop at.', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const leaves = leavesOf([sheet]);
        const begun = rowsOf([sheet], 0, leaves)
          .flatMap((row) => row.pieces)
          .filter(({ first }) => first)
          .map(({ leaf }) => leaf);
        expect(new Set(begun).size).toBe(begun.length);
      }),
      RUNS,
    );
  });
});

test('No two fields of a frame have the same name in an address.', () => {
  fc.assert(
    fc.property(sheets, (sheet) => {
      const slugs = leavesOf([sheet]).map(({ slug }) => slug);
      expect(new Set(slugs).size).toBe(slugs.length);
    }),
    RUNS,
  );
});

test('Packed and unpacked, envelopes are what they were.', () => {
  fc.assert(
    fc.property(sheets, ({ envelopes }) => {
      const kinds: FieldKind[] = [];
      const packed = pack(envelopes, kinds);
      expect(unpack(JSON.parse(JSON.stringify(packed)) as typeof packed, kinds)).toEqual(envelopes);
    }),
    RUNS,
  );
});

test('Written in hexadecimal and read again, bytes are what they were.', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(bytesOf(hexOf(bytes))).toEqual(bytes);
    }),
    RUNS,
  );
});

describe('Written out as text,', () => {
  test('a short frame has all its bytes.', () => {
    const lines = dumpOf(known.HTTP_REQUEST, sheetOf(known.HTTP_REQUEST).envelopes);
    expect(lines[0]).toBe('000  02 00 00 00 00 02 02 00  ········');
    expect(lines.map((line) => line.slice(5, 28).replaceAll(' ', '')).join('')).toBe(
      hexOf(known.HTTP_REQUEST),
    );
  });

  test('a long one has every byte, or a line that says how many are left out.', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 257, maxLength: 800 }), (bytes) => {
        const lines = dumpOf(bytes, sheetOf(bytes).envelopes);
        const told = lines.map((line) => {
          const left = /^…\s+(\d+) more bytes/.exec(line)?.[1];
          return left === undefined ? line.slice(5, 28).trim().split(' ').length : Number(left);
        });
        expect(told.reduce((sum, count) => sum + count, 0)).toBe(bytes.length);
      }),
      RUNS,
    );
  });
});
