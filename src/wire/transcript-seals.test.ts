import { expect, test } from 'vitest';
import { resolve } from '#model/network.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { everyPosition } from '#scenarios/positions.ts';
import { vary } from '#scenarios/vary.ts';
import { simulate } from '#simulation/simulate.ts';
import { hex } from './known-frames.ts';
import { standIn } from './stand-in-sealer.ts';
import { transcriptOf } from './transcript.ts';
import { digits, packetsOf } from '../../tests/samples/encode.ts';

test('no key seals two things with the same counter in one direction', () => {
  let seals = 0;
  for (const scenario of everyPosition()) {
    const timeline = simulate(resolve(scenario));
    const sealedAs = new Map<string, string>();
    const transcript = transcriptOf(timeline, {
      sealer: (plain, context) => {
        const name = `${context.key} ${context.direction} ${context.counter}`;
        expect(sealedAs.get(name) ?? digits(plain)).toBe(digits(plain));
        sealedAs.set(name, digits(plain));
        return standIn(plain, context);
      },
    });
    for (const [trace, packet] of packetsOf(timeline)) transcript.bytesOf(trace, packet);
    seals += sealedAs.size;
  }
  expect(seals).toBeGreaterThan(300);
});

test('a digest runs over every message of its direction before it, whichever is asked for first', () => {
  const scenario = SCENARIOS.find(({ name }) => name === 'whonix');
  const timeline = scenario ? simulate(resolve(vary(scenario, { protocol: 'https' }))) : [];
  const counts: number[] = [];
  const transcript = transcriptOf(timeline, {
    sealer: standIn,
    digest: (_, __, bodies) => {
      counts.push(bodies.filter((body) => body.length === 509).length);
      return hex('01020304');
    },
  });
  counts.length = 0;
  // SYN to the gateway, BEGIN, hello, page: the page is the third message in the circuit.
  const page = timeline[0]?.exchanges[3]?.request;
  const cell = page?.hops.find(({ node }) => node === 'sys-whonix')?.sent;
  if (page && cell) transcript.bytesOf(page, cell);
  expect(counts).toEqual([3]);
});
