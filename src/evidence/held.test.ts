import { expect, test } from 'vitest';
import type { Claim } from './claim.ts';
import { heldFlows } from './held.ts';

const base = { situation: 's', outcome: 'confirmed', frames: [], looked: 4 } as const;
const claims: Claim[] = [
  { ...base, flow: 0, place: 'isp', about: 'content', says: 'hidden', verdict: 'hidden' },
  { ...base, flow: 0, place: 'isp|site', about: 'ttl', says: 'TTL 61' },
  { ...base, flow: 1, place: 'sys-vpn', about: 'end', says: 'silent' },
];

test('facts are found by flow, place and name, ends by flow; the headers of packets are left out', () => {
  const { frames, outcome, looked } = base;
  expect(heldFlows(claims, 2)).toEqual([
    { facts: { isp: { content: { says: 'hidden', verdict: 'hidden', frames, outcome, looked } } }, ends: {} },
    { facts: {}, ends: { end: { says: 'nothing comes back', frames, outcome, looked } } },
  ]);
});
