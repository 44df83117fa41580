import { describe, expect, test } from 'vitest';
import { ipOf } from '#model/packet.ts';
import { FACTS } from '#simulation/fact.ts';
import { Situation, sentBy } from '#simulation/situation.ts';
import { twoBehindVpn } from './two-behind-vpn.ts';

/** Each answer to the question at the end of “Inside a tunnel” says something that can be computed; it is computed here. */
const situation = new Situation(twoBehindVpn);
const BOTH = [0, 1] as const;

describe('two qubes behind one VPN qube open the same site', () => {
  test('both leave sys-vpn under the same tunnel address, inside the seal', () => {
    const inside = BOTH.map((flow) => {
      const seal = sentBy(situation.request(flow), 'sys-vpn').at(-1);
      return seal?.kind === 'sealed' ? ipOf(seal.inner)?.src : undefined;
    });
    expect(inside).toEqual(['10.64.0.2', '10.64.0.2']);
  });
  test('the site meets one address twice, that of the VPN company', () => {
    expect(BOTH.map((flow) => ipOf(situation.request(flow).last)?.src)).toEqual([
      '203.0.113.7',
      '203.0.113.7',
    ]);
  });
  test('the site makes the same of both in every fact: it cannot tell one qube from the other', () => {
    for (const fact of FACTS)
      expect(situation.sight('site', fact, 0)).toEqual(situation.sight('site', fact, 1));
  });
  test('the site sees neither the home’s address nor that of a qube, and cannot settle that it is a VPN', () => {
    for (const flow of BOTH) {
      expect(situation.sight('site', 'user-address', flow).verdict).toBe('hidden');
      expect(situation.sight('site', 'qube-address', flow).verdict).toBe('hidden');
      expect(situation.sight('site', 'vpn-in-use', flow).verdict).toBe('unknown');
    }
  });
  test('the home’s address goes as far as the VPN company and no further', () => {
    for (const flow of BOTH)
      expect(
        ['isp', 'vpn-company', 'site'].filter((place) => situation.sees(place, 'user-address', flow)),
      ).toEqual(['isp', 'vpn-company']);
  });
  test('the VPN company opens both: it sees the same home and the same site', () => {
    for (const fact of ['user-address', 'destination-name'] as const) {
      const values = BOTH.map((flow) => situation.sight('vpn-company', fact, flow).value);
      expect(values).toEqual(
        fact === 'user-address' ? ['192.0.2.66', '192.0.2.66'] : ['bank.example', 'bank.example'],
      );
    }
  });
  test('the two are kept apart from each other all the same: a packet from shop to trusted ends at sys-vpn', () => {
    expect(situation.end(2)).toEqual({ at: 'sys-vpn', how: 'dropped', why: 'qube-to-qube' });
  });
});
