import { describe, expect, test } from 'vitest';
import type { Network } from '#model/network.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { positionsOf } from '#scenarios/positions.ts';
import { tunnelDownClosed } from '#scenarios/tunnel-down-closed.ts';
import type { FactId } from '#simulation/fact.ts';
import type { Seen } from '#simulation/looking.ts';
import { linkName } from '#simulation/observe.ts';
import { lookOn, type Sight } from '#simulation/sight.ts';
import { shownOf } from '#simulation/step.ts';
import { postcardsOf } from './postcard.ts';
import type { Line } from './show.ts';
import { tell, type Tale } from './telling.ts';

/** The fact that each line of a postcard is about. */
const ABOUT: Readonly<Record<string, FactId>> = {
  From: 'qube-address',
  To: 'first-peer',
  About: 'destination-name',
  Contents: 'content',
  'Your home': 'user-address',
  VPN: 'vpn-in-use',
  Tor: 'tor-in-use',
  'This journey': 'destination-name',
};
const HEADERS: readonly string[] = ['From', 'To'];

/** A postcard, with all that it is held against. */
interface Written {
  readonly place: string;
  readonly step: number;
  readonly lines: readonly Line[];
  readonly sightOf: (fact: FactId) => Sight;
  /** What has come by there by this step, read as far as it can be; and whether anything ever does. */
  readonly seen: readonly Seen[];
  readonly everSeen: boolean;
}

function* writtenIn(network: Network, tale: Tale): Generator<Written> {
  const handOf = postcardsOf(network, tale);
  const look = lookOn(network, tale.journey, tale.steps);
  const { hops } = shownOf(tale.journey).request;
  const links = hops.flatMap(({ node, to }) => (to === undefined ? [] : [linkName(node, to)]));
  for (const place of [...network.nodes.keys(), ...links]) {
    const [hand, { seen, by }] = [handOf(place), look({ place })];
    for (const step of [-1, ...tale.steps.keys()])
      yield {
        place,
        step,
        lines: hand.by(step).lines,
        sightOf: by(step),
        seen: seen.filter((each) => each.step <= step),
        everSeen: seen.length > 0,
      };
  }
}

/** What is wrong with the postcards of every node and link, at every step, before the first too. */
function faults(name: string, faultsOf: (written: Written) => readonly unknown[]): unknown[] {
  const found: unknown[] = [];
  for (const scenario of SCENARIOS.filter((each) => each.name === name).flatMap(positionsOf)) {
    const { network, tales } = tell(scenario);
    for (const tale of tales)
      for (const written of writtenIn(network, tale))
        for (const fault of faultsOf(written)) found.push([written.place, written.step, fault]);
  }
  return found;
}

describe.each(SCENARIOS)('the postcards of $name', ({ name }) => {
  test('give on every line the verdict of sight, with its reason and source', () => {
    const wrong = faults(name, ({ lines, sightOf }) =>
      lines.filter(({ term, verdict, sentence, source }) => {
        const sight = sightOf(ABOUT[term] ?? 'content');
        // A packet that stays at home has no peer outside; its header is read all the same.
        if (term === 'To' && sight.reason === 'absent') return false;
        const same = verdict === sight.verdict && source === sight.source;
        return !(term in ABOUT && same && sentence.endsWith(sight.sentence));
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('show nothing that sight denies: a value only where the verdict is visible', () => {
    const wrong = faults(name, ({ lines, sightOf }) =>
      lines.filter(
        ({ term, shown }) => !HEADERS.includes(term) && shown !== sightOf(ABOUT[term] ?? 'content').value,
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('show as sender and goal only addresses that stand where the observer can read', () => {
    const wrong = faults(name, ({ lines, seen }) => {
      const headers = seen
        .flatMap(({ layers }) => layers)
        .flatMap((layer) => (layer.kind === 'ipv4' ? [layer.src, layer.dst] : []));
      return lines.filter(
        ({ term, shown }) => HEADERS.includes(term) && !headers.includes(shown?.split(', ').at(-1) ?? ''),
      );
    });
    expect(wrong).toEqual([]);
  });

  test('say to whomever no packet ever reaches that nothing comes by, at every step', () => {
    const wrong = faults(name, ({ lines: [first, ...rest], everSeen }) => {
      if (everSeen) return [];
      const says =
        first?.verdict === 'hidden' && first.sentence === 'No packet of this journey comes by here.';
      // Only what the place itself gives away may follow.
      return says && rest.every(({ term }) => term === 'Your home') && rest.length < 2
        ? []
        : [first, ...rest];
    });
    expect(wrong).toEqual([]);
  });
});

describe('when sys-vpn has stopped a packet', () => {
  const { network, tales } = tell(tunnelDownClosed);
  const [tale] = tales;
  const handOf = tale && postcardsOf(network, tale);
  const told = (place: string): (readonly [string, string])[] =>
    (handOf?.(place).by(Infinity).lines ?? [])
      .filter(({ term }) => ['From', 'To', 'About', 'Contents'].includes(term))
      .map(({ term, shown, sentence }) => [term, shown ?? sentence]);
  // As captured on that link: two SYNs, and in them neither name nor contents.
  test.each(['sys-vpn', 'sys-vpn|trusted'])(
    '%s reads who called where, and no name and no contents',
    (place) => {
      expect(told(place)).toEqual([
        ['From', 'trusted, 10.137.0.11'],
        ['To', 'the site, 198.51.100.80'],
        ['About', 'No packet that has come by here carries it.'],
        ['Contents', 'No packet that has come by here carries it.'],
      ]);
    },
  );
  test('trusted knows what it wants, and that nothing of it has been sent', () => {
    const lines = handOf?.('trusted').by(Infinity).lines ?? [];
    for (const [term, shown] of [
      ['About', 'bank.example'],
      ['Contents', 'GET /balance'],
    ])
      expect(lines.find((line) => line.term === term)).toMatchObject({
        shown,
        sentence: 'A program here wants to send it, and no packet has carried it yet.',
      });
  });
  test.each(['router', 'isp', 'vpn-company', 'site'])('%s reads of nothing but that', (place) => {
    const lines = handOf?.(place).by(Infinity).lines ?? [];
    expect(lines.filter(({ shown }) => shown !== undefined).map(({ term }) => term)).toEqual(
      // The router stands in the local network, and the ISP gave it its address, whatever comes by.
      ['router', 'isp'].includes(place) ? ['Your home'] : [],
    );
    expect(lines[0]?.sentence).toBe('No packet of this journey comes by here.');
  });
});
