import { expect, test } from 'vitest';
import { resolve } from '#model/network.ts';
import type { Scenario } from '#model/scenario.ts';
import { everyPosition } from '#scenarios/positions.ts';
import { simulate } from '#simulation/simulate.ts';
import type { CapturedFrame } from './capture.ts';
import { exportCapture } from './export.ts';
import { FLAG } from './encode/headers.ts';
import { standIn } from './stand-in-sealer.ts';

/** A TCP segment on a link, as its bytes tell it: RFC 9293 §3.1 behind 14 bytes of Ethernet and 20 of IPv4. */
interface Seen {
  readonly own: string;
  readonly other: string;
  readonly sequence: number;
  readonly acknowledgement: number;
  readonly flags: number;
  /** How many numbers it takes: its bytes, one for SYN and one for FIN. RFC 9293 §3.4. */
  readonly takes: number;
}

const TCP = 34;

function seen(frame: CapturedFrame): Seen[] {
  const { bytes } = frame;
  if (bytes[23] !== 6) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const [sport, dport] = [view.getUint16(TCP), view.getUint16(TCP + 2)];
  const flags = view.getUint8(TCP + 13);
  const length = bytes.length - TCP - (view.getUint8(TCP + 12) >> 4) * 4;
  return [
    {
      own: `${frame.interface} ${sport} ${dport}`,
      other: `${frame.interface} ${dport} ${sport}`,
      sequence: view.getUint32(TCP + 4),
      acknowledgement: view.getUint32(TCP + 8),
      flags,
      takes: length + (flags & FLAG.syn ? 1 : 0) + (flags & FLAG.fin ? 1 : 0),
    },
  ];
}

/** Follows every connection on every link. Out: the flags that each side of each sent. */
function follow(frames: readonly CapturedFrame[]): Map<string, number[]> {
  const next = new Map<string, number>();
  const flagsOf = new Map<string, number[]>();
  for (const { own, other, sequence, acknowledgement, flags, takes } of frames.flatMap(seen)) {
    // Of a connection that was open before, the first segment tells where both sides are.
    const isOld = !next.has(own) && !next.has(other) && !(flags & FLAG.syn);
    if (isOld) next.set(other, acknowledgement).set(own, sequence);
    if (flags & FLAG.syn) expect(next.has(own)).toBe(false);
    else expect(sequence).toBe(next.get(own));
    expect(acknowledgement).toBe(flags & FLAG.ack ? next.get(other) : 0);
    next.set(own, (sequence + takes) % 2 ** 32);
    flagsOf.set(own, [...(flagsOf.get(own) ?? []), flags]);
  }
  return flagsOf;
}

/** Every flow alone: the next flow of a qube begins on the same ports. */
function* everyFlow(): Generator<Scenario> {
  for (const scenario of everyPosition())
    for (const flow of scenario.flows) yield { ...scenario, flows: [flow] };
}

function count(all: readonly number[], flag: number): number {
  return all.filter((flags) => flags & flag).length;
}

// RFC 9293 §3.4: every segment begins where the last of its side ended, and acknowledges all that the other has sent.
test('on every link of every flow, at every position of the switches, streams are whole', () => {
  const kinds = { answered: 0, unanswered: 0, old: 0 };
  for (const scenario of everyFlow()) {
    const network = resolve(scenario);
    const { capture } = exportCapture(network, simulate(network), { sealer: standIn, start: 0 });
    const sides = follow(capture.frames);
    for (const [own, all] of sides) {
      const back = sides.get(
        own
          .split(' ')
          .map((part, n, parts) => (n === 0 ? part : (parts[3 - n] ?? '')))
          .join(' '),
      );
      const opens = count(all, FLAG.syn);
      // What is opened and answered is closed, by both sides; what was open before stays open.
      expect(count(all, FLAG.fin)).toBe(back && opens ? 1 : 0);
      if (!opens) kinds.old++;
      else if (back) kinds.answered++;
      else kinds.unanswered++;
    }
  }
  expect(kinds.answered).toBeGreaterThan(100);
  expect(kinds.unanswered).toBeGreaterThan(10);
  expect(kinds.old).toBeGreaterThan(100);
});
