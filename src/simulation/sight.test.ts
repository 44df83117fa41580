import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOME, chainAbove, keysOf, nodeOf, resolve, torOf, vpnOf, type Network } from '#model/network.ts';
import { readable } from '#model/packet.ts';
import type { FlowSpec } from '#model/scenario.ts';
import { anyScenario } from './arbitrary.ts';
import { observations } from './come-by.ts';
import { FACTS } from './fact.ts';
import { linkName } from './observed-in.ts';
import type { ReasonId } from './reason.ts';
import { sight, type Sight } from './sight.ts';
import { simulate } from './simulate.ts';
import { journeySteps } from './journey-steps.ts';
import { shownOf, type Step } from './step.ts';
import type { Journey } from './trace.ts';

const RUNS = { numRuns: 1000 };

interface Told {
  readonly network: Network;
  readonly journey: Journey;
  readonly steps: readonly Step[];
}

/** Puts a law to a thousand random networks: one journey of each, and one node or link to look from. */
function everyLook(law: (told: Told, place: string) => void): void {
  fc.assert(
    fc.property(anyScenario, fc.nat(), fc.nat(), (scenario, which, where) => {
      const network = resolve(scenario);
      const timeline = simulate(network);
      const n = which % timeline.length;
      const [journey, steps] = [timeline[n], journeySteps(network, timeline)[n]];
      if (!journey || !steps) throw new RangeError('a scenario has at least one flow');
      const all = placesOf(network, journey);
      law({ network, journey, steps }, all[where % all.length] ?? '');
    }),
    RUNS,
  );
}

/** What the journey comes by, nodes and links, first and twice: most of a network it never meets. */
function placesOf(network: Network, journey: Journey): string[] {
  const { hops } = shownOf(journey).request;
  const met = hops.flatMap(({ node, to }) => (to === undefined ? [node] : [node, linkName(node, to)]));
  return [...met, ...met, ...network.nodes.keys()];
}

/** What can be seen, as fact and value: of a fact with several values each by itself. */
function visible(seen: readonly Sight[]): Set<string> {
  return new Set(seen.flatMap(({ fact, values }) => (values ?? []).map((value) => `${fact}: ${value}`)));
}

/** Reasons that speak of the place, of what is made there, or of what a packet sent from it would bring back. */
const BY_PLACE: ReadonlySet<ReasonId> = new Set([
  'on-the-spot',
  'assigned-it',
  'can-call-out',
  'can-start-disposable',
  'can-use-proxy',
  'can-be-told',
  'about-to-send',
  'calls-it',
  'by-its-link',
  'its-own',
]);

describe('what any observer learns', () => {
  test('a fact that is visible stands in a layer that the observer can read, or follows from the place', () => {
    everyLook(({ network, journey, steps }, place) => {
      const keys = network.nodes.has(place) ? keysOf(network, place) : new Set<string>();
      const text = JSON.stringify(
        observations(journey, steps, place).flatMap(({ packet }) =>
          readable(packet, keys).map((layer) => (layer.kind === 'sealed' ? layer.seal : layer)),
        ),
      );
      for (const { fact, verdict, reason, values = [] } of sight(network, journey, steps, { place }))
        if (verdict === 'visible' && !BY_PLACE.has(reason) && fact !== 'tor-in-use')
          for (const value of values) {
            const shown =
              fact === 'vpn-in-use' ? `"kind":"${value.toLowerCase()}"` : JSON.stringify(value).slice(1, -1);
            expect([place, fact, value, text.includes(shown)]).toEqual([place, fact, value, true]);
          }
    });
  });

  test('what no packet has carried is known to the two ends of its flow alone', () => {
    everyLook(({ network, journey, steps }, place) => {
      const { from, to } = journey.flow;
      for (const { fact, reason } of sight(network, journey, steps, { place }))
        if (
          reason === 'about-to-send' ||
          reason === 'calls-it' ||
          (reason === 'its-own' && fact === 'destination-name')
        )
          expect([from, to]).toContain(place);
    });
  });

  test('nobody is said to be about to send a name that their packets never carry', () => {
    everyLook(({ network, journey, steps }, place) => {
      const { protocol } = journey.flow;
      for (const { fact, reason } of sight(network, journey, steps, { place }))
        if (fact === 'destination-name' && (reason === 'about-to-send' || reason === 'calls-it'))
          expect([protocol === 'icmp' || protocol === 'udp', reason]).toEqual([
            reason === 'calls-it',
            reason,
          ]);
    });
  });

  test('whoever holds fewer keys sees no more', () => {
    everyLook(({ network, journey, steps }, place) => {
      const all = [...network.keys.keys()];
      const most = visible(sight(network, journey, steps, { place, keys: new Set(all) }));
      for (const left of [all.filter((_, n) => n % 2 === 0), all.slice(0, 1), []])
        for (const seen of visible(sight(network, journey, steps, { place, keys: new Set(left) })))
          expect(most, place).toContain(seen);
    });
  });

  test('what is known at one step is known at every later one', () => {
    everyLook(({ network, journey, steps }, place) => {
      let before = new Set<string>();
      for (const step of steps.keys()) {
        const now = visible(sight(network, journey, steps, { place }, step));
        for (const seen of before) expect(now, `${place}, step ${step}`).toContain(seen);
        before = now;
      }
    });
  });

  test('there is a verdict with a reason in words on every fact, in the order of the facts', () => {
    everyLook(({ network, journey, steps }, place) => {
      const seen = sight(network, journey, steps, { place });
      expect(seen.map(({ fact }) => fact)).toEqual(FACTS);
      for (const { sentence } of seen) expect(sentence).toMatch(/^[^ ].* .*\.$/);
    });
  });
});

/** The qubes above the first working tunnel that a flow meets, and the places after them at home. */
function afterTunnel(network: Network, { from }: FlowSpec): string[] {
  const chain = chainAbove(network, from);
  const first = chain.findIndex((node) => torOf(node) !== undefined || vpnOf(node)?.state === 'up');
  if (first < 0) return [];
  return [...chain.slice(first + 1).map((node) => node.id), HOME.wifi, HOME.router, HOME.isp];
}

/** Whether a look-up comes to a tunnel in the qube with the card, which still asks the resolver on its own link: that is past the tunnel. */
function asksOnLink(network: Network, { from, protocol }: FlowSpec): boolean {
  const [first] = [nodeOf(network, from), ...chainAbove(network, from)].filter(
    (node) => torOf(node) !== undefined || vpnOf(node)?.state === 'up',
  );
  const isNear = first?.qube?.uplink?.resolver === network.scenario.home.router;
  return protocol === 'dns' && isNear && vpnOf(first)?.dns !== 'repointed';
}

test('past a working tunnel no net qube, Wi-Fi, router or ISP learns destination, content, name or asking qube', () => {
  let met = 0;
  everyLook(({ network, journey, steps }) => {
    // A packet to another qube of this computer is not for the tunnel, and one to a server or a relay may be for an end of it.
    if (nodeOf(network, journey.flow.to).kind !== 'site') return;
    if (asksOnLink(network, journey.flow)) return;
    for (const place of afterTunnel(network, journey.flow)) {
      met++;
      const seen = new Set(
        sight(network, journey, steps, { place })
          .filter(({ verdict }) => verdict === 'visible')
          .map(({ fact }) => fact),
      );
      for (const fact of [
        'destination-address',
        'destination-name',
        'content',
        'dns-name',
        'qube-address',
      ] as const)
        expect([place, fact, seen.has(fact)]).toEqual([place, fact, false]);
    }
  });
  expect(met).toBeGreaterThan(RUNS.numRuns / 2);
});
