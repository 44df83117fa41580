import { describe, expect, test } from 'vitest';
import { compare } from '#evidence/compare.ts';
import type { Claim } from '#evidence/claim.ts';
import type { Observation, SeenFrame } from '#evidence/observation.ts';
import { SITUATIONS } from '#scenarios/situations.ts';
import { observationOf } from './recordings.ts';

/** What the comparison objects to once every frame of a recording that `which` finds is changed. */
function objections(
  name: string,
  which: (frame: SeenFrame) => boolean,
  change: (frame: SeenFrame) => SeenFrame[],
): Claim[] {
  const situation = SITUATIONS.find((each) => each.scenario.name === name);
  if (!situation) throw new RangeError(`no situation is called ${name}`);
  const recorded = observationOf(name);
  const tampered: Observation = {
    ...recorded,
    flows: recorded.flows.map((flow) => ({
      ...flow,
      frames: flow.frames.flatMap((frame) => (which(frame) ? change(frame) : [frame])),
    })),
  };
  return compare(situation, tampered).filter(({ outcome }) => outcome === 'contradicted');
}

const at = (place: string) => (frame: SeenFrame) => frame.place === place;

describe('A recording in which something else was seen contradicts the model:', () => {
  test('one hop more to live.', () => {
    const found = objections('default-chain', at('sys-net|wifi'), (frame) => [
      { ...frame, ttl: frame.ttl + 1 },
    ]);
    expect(found.map(({ about }) => about)).toContain('ttl');
  });

  test('one byte more.', () => {
    const found = objections('default-chain', at('isp|site'), (frame) => [
      { ...frame, length: frame.length + 1 },
    ]);
    expect(found.map(({ about }) => about)).toContain('size');
  });

  test('another port.', () => {
    const found = objections('default-chain', at('sys-net|wifi'), (frame) => [
      { ...frame, dport: frame.dport + 1 },
    ]);
    expect(found.map(({ about }) => about)).toContain('ports');
  });

  test('nothing at all on a link that a packet has to pass.', () => {
    const found = objections('default-chain', at('sys-firewall|sys-net'), () => []);
    expect(found.map(({ about }) => about)).toContain('addresses');
  });

  test('the name of the site inside what sys-net was to see sealed.', () => {
    const found = objections('vpn-behind-firewall', at('sys-net|wifi'), (frame) => [
      { ...frame, shows: { ...frame.shows, holds: ['name'] } },
    ]);
    expect(found).toContainEqual(
      expect.objectContaining({ place: 'sys-net', about: 'destination-name', says: 'hidden' }),
    );
  });

  test('the contents of the page where the VPN company was not to have a key: at the ISP.', () => {
    const found = objections('vpn-behind-firewall', at('isp|router'), (frame) => [
      { ...frame, shows: { ...frame.shows, holds: ['request'] } },
    ]);
    expect(found).toContainEqual(expect.objectContaining({ place: 'isp', about: 'content' }));
  });

  test('the qube’s own address beyond its net qube.', () => {
    const found = objections('default-chain', at('sys-net|wifi'), (frame) => [
      { ...frame, src: '10.137.0.13' },
    ]);
    expect(found).toContainEqual(expect.objectContaining({ place: 'wifi', about: 'qube-address' }));
  });

  test('no error that comes back to a sender to whom one was to come.', () => {
    const found = objections(
      'errors-come-back',
      ({ shows }) => shows.expired ?? false,
      () => [],
    );
    expect(found.map(({ about }) => about)).toContain('error');
  });

  test('an error that goes to somebody else.', () => {
    const found = objections('errors-come-back', at('sys-firewall|sys-vpn'), (frame) => [
      frame.shows.expired ? { ...frame, dst: '10.137.0.99' } : frame,
    ]);
    expect(found).toContainEqual(
      expect.objectContaining({ about: 'error', says: 'time exceeded, to 10.137.0.20' }),
    );
  });

  test('hops in another order.', () => {
    const found = objections('default-chain', at('personal|sys-firewall'), (frame) => [
      { ...frame, at: frame.at + 1e7 },
    ]);
    expect(new Set(found.map(({ about }) => about))).toEqual(new Set(['order']));
  });
});
