import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Capture } from './capture.ts';
import { readPcapng, writePcapng } from './pcapng.ts';

const RUNS = { numRuns: 1000 };

const captures: fc.Arbitrary<Capture> = fc
  .record({
    comment: fc.string(),
    interfaces: fc.array(
      fc.record({ name: fc.string(), link: fc.constantFrom('ethernet' as const, 'raw-ip' as const) }),
      { minLength: 1, maxLength: 4 },
    ),
    secrets: fc.array(
      fc.record({ kind: fc.constantFrom('tls' as const, 'wireguard' as const), text: fc.string() }),
      { maxLength: 2 },
    ),
  })
  .chain(({ comment, interfaces, secrets }) =>
    fc
      .array(
        fc.record(
          {
            interface: fc.nat(interfaces.length - 1),
            time: fc.integer({ min: 0, max: 4e15 }),
            bytes: fc.uint8Array({ maxLength: 80 }),
            comment: fc.string(),
          },
          { requiredKeys: ['interface', 'time', 'bytes'] },
        ),
        { maxLength: 6 },
      )
      .map((frames) => ({ comment, interfaces, secrets, frames })),
  );

const small: Capture = {
  comment: 'two frames',
  interfaces: [{ name: 'vif1.0', link: 'raw-ip' }],
  frames: [
    { interface: 0, time: 1_700_000_000_123_456, bytes: Uint8Array.of(0x45, 1, 2), comment: 'first' },
    { interface: 0, time: 1_700_000_000_123_457, bytes: Uint8Array.of(0x45, 3, 4, 5) },
  ],
  secrets: [],
};

/** Bytes written as hexadecimal digits. */
function hex(digits: string): Uint8Array {
  return Uint8Array.from(digits.match(/[0-9a-f]{2}/g) ?? [], (pair) => parseInt(pair, 16));
}

function codes(bytes: Uint8Array): number[] {
  return readPcapng(bytes).problems.map(({ code }) => code);
}

describe('a capture as a file', () => {
  test('what is written is read back, whatever it holds', () => {
    fc.assert(
      fc.property(captures, (capture) => {
        expect(readPcapng(writePcapng(capture))).toEqual({ capture, problems: [] });
      }),
      RUNS,
    );
  });

  test('a frame of no interface, and a comment that no option can hold, are refused', () => {
    const nowhere = { interface: 1, time: 0, bytes: new Uint8Array() };
    expect(() => writePcapng({ ...small, frames: [nowhere] })).toThrow(RangeError);
    expect(() => writePcapng({ ...small, comment: 'x'.repeat(65_536) })).toThrow(RangeError);
  });
});

// Put together by hand after draft-ietf-opsawg-pcapng §4.1 to §4.3.
const BIG_ENDIAN = hex(
  [
    '0a0d0d0a 0000001c 1a2b3c4d 0001 0000 ffffffffffffffff 0000001c',
    // Raw IP under the number 12, times in nanoseconds.
    '00000001 00000020 000c 0000 00040000 0009 0001 09000000 0000 0000 00000020',
    // A block for statistics, which is passed over.
    '00000005 00000010 00000000 00000010',
    '00000006 00000024 00000000 17979cfe 3620a3c0 00000001 00000001 45000000 00000024',
  ].join(''),
);

describe('files of others', () => {
  test('the other byte order, nanoseconds and raw IP under an old number are read', () => {
    // 0x17979cfe3620a3c0 nanoseconds.
    const time = Number(0x17979cfe3620a3c0n / 1000n);
    expect(readPcapng(BIG_ENDIAN)).toEqual({
      capture: {
        interfaces: [{ name: 'interface 0', link: 'raw-ip' }],
        frames: [{ interface: 0, time, bytes: Uint8Array.of(0x45) }],
        secrets: [],
      },
      problems: [],
    });
  });

  test('a second section counts its interfaces anew', () => {
    const twice = new Uint8Array([...writePcapng(small), ...BIG_ENDIAN]);
    const { capture, problems } = readPcapng(twice);
    expect(problems).toEqual([]);
    expect(capture.interfaces.map(({ name }) => name)).toEqual(['vif1.0', 'interface 0']);
    expect(capture.frames.map((frame) => frame.interface)).toEqual([0, 0, 1]);
  });

  test('what Wireshark’s own writer makes of a file is read, and says the same', ({ skip }) => {
    const folder = mkdtempSync(join(tmpdir(), 'pcapng-'));
    try {
      const [ours, theirs] = [join(folder, 'ours.pcapng'), join(folder, 'theirs.pcapng')];
      writeFileSync(ours, writePcapng(small));
      const { error } = spawnSync('tshark', ['-r', ours, '-w', theirs]);
      if (error) skip('tshark is not installed');
      const { capture, problems } = readPcapng(readFileSync(theirs));
      expect(problems).toEqual([]);
      expect(capture).toEqual(small);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a file that is not in order', () => {
  const whole = writePcapng(small);

  test('101: other bytes are no pcapng file, and neither are none', () => {
    expect(codes(hex('d4c3b2a1 02000400'))).toEqual([101]);
    expect(codes(new Uint8Array())).toEqual([101]);
    expect(codes(hex('0a0d0d0a 0000001c 00000000'))).toEqual([101]);
  });

  test('102: of a file that ends in the middle of a block, what stands before is kept', () => {
    const { capture, problems } = readPcapng(whole.subarray(0, whole.length - 7));
    expect(problems.map(({ code }) => code)).toEqual([102]);
    expect(capture).toEqual({ ...small, frames: small.frames.slice(0, 1) });
  });

  test('103: a length that is none, or that its end does not repeat, ends the reading', () => {
    const odd = whole.slice();
    odd[4] = 29;
    expect(codes(odd)).toEqual([103]);
    const torn = whole.slice();
    torn[whole.length - 4] = 99;
    expect(codes(torn)).toEqual([103]);
  });

  test('104: a block too short for what it holds is left out, and reading goes on', () => {
    const lying = BIG_ENDIAN.slice();
    lying[lying.length - 13] = 200;
    expect(codes(lying)).toEqual([104]);
    const empty = new Uint8Array([...BIG_ENDIAN, ...hex('00000006 0000000c 0000000c')]);
    expect(codes(empty)).toEqual([104]);
  });

  test('105: a frame of no interface is left out', () => {
    const astray = BIG_ENDIAN.slice();
    astray[astray.length - 25] = 3;
    expect(codes(astray)).toEqual([105]);
  });

  test('106: an interface of another kind is left out with its frames', () => {
    const radio = BIG_ENDIAN.slice();
    radio[37] = 105;
    const { capture, problems } = readPcapng(radio);
    expect(problems.map(({ code }) => code)).toEqual([106]);
    expect(capture.interfaces).toEqual([]);
    expect(capture.frames).toEqual([]);
  });

  test('107: a frame that was cut short is kept, and said to be cut', () => {
    const cut = BIG_ENDIAN.slice();
    cut[cut.length - 9] = 40;
    const { capture, problems } = readPcapng(cut);
    expect(problems.map(({ code }) => code)).toEqual([107]);
    expect(capture.frames).toHaveLength(1);
  });

  test('whatever the bytes, there is an answer', () => {
    const changed = fc.record({
      cut: fc.nat(whole.length),
      at: fc.nat(whole.length - 1),
      to: fc.uint8Array({ minLength: 1, maxLength: 8 }),
    });
    fc.assert(
      fc.property(changed, ({ cut, at, to }) => {
        const bytes = new Uint8Array([...whole.subarray(0, at), ...to, ...whole.subarray(at + to.length)]);
        const { capture } = readPcapng(bytes.subarray(0, cut));
        expect(capture.frames.every((frame) => frame.interface < capture.interfaces.length)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});
