import { expect, test } from 'vitest';
import { SITUATIONS } from '#scenarios/situations.ts';
import { apart, merged } from './boxes.ts';
import type { InsideReport } from './inside-order.ts';

const ALL = SITUATIONS.map(({ scenario }) => scenario.name);

const report = (situations: readonly string[], more: Partial<InsideReport>): InsideReport => ({
  observations: situations.map((situation) => ({ situation, flows: [], captures: [] })),
  faults: [],
  peakBytes: 0,
  capturedBytes: 0,
  ...more,
});

test('Every situation is built in one box, and those without a Tor gateway wait for no Tor network', () => {
  const boxes = apart(ALL);
  expect(boxes.flat().toSorted()).toEqual(ALL.toSorted());
  expect(boxes).toHaveLength(2);
  expect(boxes[0]).toContain('default-chain');
  expect(boxes[1]).toContain('whonix');
});

test('A box with nothing to do is not made', () => {
  expect(apart(['vault', 'default-chain'])).toHaveLength(1);
  expect(apart(['whonix'])).toEqual([['whonix']]);
});

test('Of several boxes everything counts, in the order that was asked for', () => {
  const one = report(['vault'], { faults: ['vault, a fault'], peakBytes: 3, capturedBytes: 5 });
  const other = report(['seeds', 'whonix'], { faults: ['seeds, a fault'], peakBytes: 4, capturedBytes: 6 });
  const all = merged([one, other], ['seeds', 'vault', 'whonix']);
  expect(all.observations.map(({ situation }) => situation)).toEqual(['seeds', 'vault', 'whonix']);
  expect(all).toMatchObject({
    faults: ['vault, a fault', 'seeds, a fault'],
    peakBytes: 7,
    capturedBytes: 11,
  });
});
