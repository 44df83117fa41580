import { describe, expect, test } from 'vitest';
import { HOME } from '#model/network.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { positionsOf } from '#scenarios/positions.ts';
import { seeds } from '#scenarios/seeds.ts';
import { torInsideVpn } from '#scenarios/tor-inside-vpn.ts';
import { vary } from '#scenarios/vary.ts';
import { vault } from '#scenarios/vault.ts';
import { hopsOf } from '#simulation/step.ts';
import { sentenceOf, tickOf } from './sentence.ts';
import { storyboardOf, type Storyboard } from './storyboard.ts';

/** The sentences of one told journey, in the order of its steps. */
function sentences({ network, toldJourneys }: Storyboard, flow = 0): string[] {
  const toldJourney = toldJourneys[flow];
  return toldJourney ? toldJourney.steps.map((_, step) => sentenceOf(network, toldJourney, step)) : [];
}

describe('the sentence of a step', () => {
  test.each(SCENARIOS)('is one whole sentence under 200 characters, at every step of $name', (scenario) => {
    for (const storyboard of positionsOf(scenario).map(storyboardOf))
      for (const flow of storyboard.toldJourneys.keys())
        for (const words of sentences(storyboard, flow)) {
          expect(words).toMatch(/^\S.*\S\.$/);
          expect(words).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.| [.,;:]/);
          expect(words.length).toBeLessThan(200);
        }
  });
  test.each(SCENARIOS)('of $name names whoever acts first in it; the air only carries', (scenario) => {
    for (const storyboard of positionsOf(scenario).map(storyboardOf))
      storyboard.toldJourneys.forEach((toldJourney, flow) => {
        const said = sentences(storyboard, flow);
        for (const [i, step] of toldJourney.steps.entries()) {
          // On the way back the sentences are about what happens to the answer.
          if (step.stage === 'back' || step.stage === 'deliver') continue;
          const hops = hopsOf(toldJourney.journey, step);
          const acts = hops.find(({ node }) => node !== HOME.wifi);
          const title = storyboard.network.nodes.get(acts?.node ?? '')?.title ?? '?';
          expect(said[i]?.toLowerCase()).toContain(title.toLowerCase());
        }
      });
  });
  test('at the end of a journey that was stopped says who stopped it, and why', () => {
    const closed = storyboardOf(vary(seeds, { tunnel: 'dropped' }));
    expect(sentences(closed).at(-1)).toBe('sys-vpn lets nothing pass outside its tunnel.');
  });
  test('of an offline qube says that it has no way out', () => {
    expect(sentences(storyboardOf(vault)).at(-1)).toBe(
      'vault has no net qube and no network card, so the packet has nowhere to go.',
    );
  });
  test.each(['http', 'https'] as const)(
    'of %s without a tunnel speaks of the SYN alone: no request is made',
    (protocol) => {
      const closed = storyboardOf(vary(seeds, { tunnel: 'dropped', protocol }));
      expect(sentences(closed)[0]).toBe(
        'trusted makes a SYN to ask bank.example for a connection and hands it to sys-vpn.',
      );
    },
  );
  test('of HTTPS behind a Tor gateway that gets nothing out speaks of the hello: the gateway took the SYN', () => {
    const closed = storyboardOf(
      vary(torInsideVpn, { tunnel: 'dropped', failClosed: true, protocol: 'https' }),
    );
    expect(sentences(closed)[0]).toBe(
      'anon-whonix makes a TLS hello for forum.example and hands it to sys-whonix.',
    );
  });
});

describe('the word of a step on the player', () => {
  test.each(SCENARIOS)('is one short word at every step of $name', (scenario) => {
    for (const { network, toldJourneys } of positionsOf(scenario).map(storyboardOf))
      for (const toldJourney of toldJourneys)
        for (const step of toldJourney.steps.keys())
          expect(tickOf(network, toldJourney, step)).toMatch(/^[a-z]{3,7}$/);
  });
  test('is seal at the VPN qube, and wrap at the Tor gateway', () => {
    const { network, toldJourneys } = storyboardOf(seeds);
    const ticks = toldJourneys.map(
      (toldJourney) => toldJourney.steps.map((_, step) => tickOf(network, toldJourney, step))[1],
    );
    expect(ticks).toEqual(['seal', 'wrap']);
  });
});
