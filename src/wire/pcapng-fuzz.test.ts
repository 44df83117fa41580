import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { damaged } from '../../tools/damage.ts';
import { fuzz, shownBytes } from '../../tools/fuzz.ts';
import { PING, SYN } from './known-frames.ts';
import { readPcapng, writePcapng } from './pcapng.ts';
import { AROUND_BODY } from './pcapng-format.ts';
import { wireProblems } from '#words/wire-problem.ts';

const CASES = 100_000;
const SEED = 6;

const SEEDS = [
  writePcapng({
    comment: 'two interfaces',
    interfaces: [
      { name: 'vif1.0', link: 'raw-ip' },
      { name: 'eth0', link: 'ethernet' },
    ],
    secrets: [{ kind: 'wireguard', text: 'PRESHARED_KEY = ' }],
    frames: [
      { interface: 1, time: 1_700_000_000_123_456, bytes: PING, comment: 'ping' },
      { interface: 0, time: 1_700_000_000_123_457, bytes: SYN.subarray(14) },
    ],
  }),
  readFileSync(new URL('../../lab/recordings/forged-source/personal--sys-firewall.pcapng', import.meta.url)),
];

/** Throws unless all that is given out stands in the file, and every problem has its number and its place. */
function check(bytes: Uint8Array): 'whole' | 'damaged' {
  const { capture, problems } = readPcapng(bytes);
  const { interfaces, frames, secrets, comment = '' } = capture;
  for (const { code, at } of problems) {
    if (!Object.hasOwn(wireProblems, code)) throw new Error(`${code} is no number of a problem`);
    if (!(at >= 0 && at <= bytes.length)) throw new Error(`problem ${code} is at ${at} of ${bytes.length}`);
  }
  for (const frame of frames) {
    if (!(frame.interface in interfaces)) throw new Error(`a frame is of interface ${frame.interface}`);
    if (!(frame.time >= 0)) throw new Error(`a frame came at ${frame.time}`);
  }
  const texts = [comment, ...interfaces.map(({ name }) => name), ...secrets.map(({ text }) => text)];
  const held =
    frames.reduce((sum, frame) => sum + frame.bytes.length + (frame.comment?.length ?? 0), 0) +
    texts.reduce((sum, text) => sum + (/^interface \d+$/.test(text) ? 0 : text.length), 0);
  if (held > bytes.length) throw new Error(`${held} bytes come out of ${bytes.length}`);
  // A block has one thing wrong at most, and one more can be wrong with where the next begins.
  const blocks = frames.length + interfaces.length + secrets.length;
  for (const count of [blocks, problems.length - 1])
    if (count > bytes.length / AROUND_BODY) throw new Error(`${count} in ${bytes.length} bytes`);
  return problems.length > 0 ? 'damaged' : 'whole';
}

test(`of ${CASES.toLocaleString('en')} damaged files each gives what stands in it, and every problem by its number`, () => {
  const before = process.cpuUsage();
  const ends = { whole: 0, damaged: 0 };
  fuzz({ name: 'readPcapng', seed: SEED, cases: CASES }, (n, next) => {
    const bytes = damaged(SEEDS[n % SEEDS.length] ?? new Uint8Array(), next);
    return {
      shown: () => shownBytes(bytes),
      read: () => {
        ends[check(bytes)]++;
      },
    };
  });
  console.table({ readPcapng: { ...ends, 'CPU s': process.cpuUsage(before).user / 1e6 } });
  expect(ends.whole + ends.damaged).toBe(CASES);
  expect(ends.damaged).toBeGreaterThan(CASES / 4);
});
