import { describe, expect, test } from 'vitest';
import type { Network } from '#model/network.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { positionsOf } from '#scenarios/positions.ts';
import { desktop } from '#scenarios/desktop.ts';
import { seeds } from '#scenarios/seeds.ts';
import { tunnelDownClosed } from '#scenarios/tunnel-down-closed.ts';
import { linkName } from '#simulation/observed-in.ts';
import { shownOf } from '#simulation/step.ts';
import { postcardsOf } from './postcard.ts';
import type { Line } from './postcard-line.ts';
import { storyboardOf, type ToldJourney } from './storyboard.ts';

/** A postcard, and whether anything ever comes by there. */
interface Written {
  readonly place: string;
  readonly step: number;
  readonly lines: readonly Line[];
  readonly everSeen: boolean;
}

function* writtenIn(network: Network, toldJourney: ToldJourney): Generator<Written> {
  const seriesOf = postcardsOf(network, toldJourney);
  const { hops } = shownOf(toldJourney.journey).request;
  const links = hops.flatMap(({ node, to }) => (to === undefined ? [] : [linkName(node, to)]));
  for (const place of [...network.nodes.keys(), ...links]) {
    const series = seriesOf(place);
    for (const step of [-1, ...toldJourney.steps.keys()])
      yield { place, step, lines: series.by(step).lines, everSeen: series.steps.length > 0 };
  }
}

/** What is wrong with the postcards of every node and link, at every step, before the first too. */
function faults(name: string, faultsOf: (written: Written) => readonly unknown[]): unknown[] {
  const found: unknown[] = [];
  for (const scenario of SCENARIOS.filter((each) => each.name === name).flatMap(positionsOf)) {
    const { network, toldJourneys } = storyboardOf(scenario);
    for (const toldJourney of toldJourneys)
      for (const written of writtenIn(network, toldJourney))
        for (const fault of faultsOf(written)) found.push([written.place, written.step, fault]);
  }
  return found;
}

describe.each(SCENARIOS)('the postcards of $name', ({ name }) => {
  test('say to whomever no packet ever reaches that nothing comes by, at every step', () => {
    const wrong = faults(name, ({ lines: [first, ...rest], everSeen }) => {
      if (everSeen) return [];
      const says = first?.verdict === 'hidden' && first.sentence === 'No packet of this journey passes here.';
      // Only what the place itself gives away may follow.
      return says && rest.every(({ term }) => term === 'Your home') && rest.length < 2
        ? []
        : [first, ...rest];
    });
    expect(wrong).toEqual([]);
  });
});

describe('when sys-vpn has stopped a packet', () => {
  const { network, toldJourneys } = storyboardOf(tunnelDownClosed);
  const [toldJourney] = toldJourneys;
  const seriesOf = toldJourney && postcardsOf(network, toldJourney);
  const told = (place: string): (readonly [string, string])[] =>
    (seriesOf?.(place).by(Infinity).lines ?? [])
      .filter(({ term }) => ['From', 'To', 'About', 'Contents'].includes(term))
      .map(({ term, shown, sentence }) => [term, shown ?? sentence]);
  // As captured on that link: two SYNs, and in them neither name nor contents.
  test.each(['sys-vpn', 'sys-vpn|trusted'])(
    '%s reads who called where, and no name and no contents',
    (place) => {
      expect(told(place)).toEqual([
        ['From', 'trusted, 10.137.0.11'],
        ['To', 'the site, 198.51.100.80'],
        ['About', 'No packet that has passed here carries it.'],
        ['Contents', 'No packet that has passed here carries it.'],
      ]);
    },
  );
  test('trusted knows what it wants, and that nothing of it has been sent', () => {
    const lines = seriesOf?.('trusted').by(Infinity).lines ?? [];
    for (const [term, shown] of [
      ['About', 'bank.example'],
      ['Contents', 'GET /balance'],
    ])
      expect(lines.find((line) => line.term === term)).toMatchObject({
        shown,
        sentence: 'A program here knows it and wants to send it. No packet has carried it yet.',
      });
  });
  test.each(['router', 'isp', 'vpn-company', 'site'])('%s reads of nothing but that', (place) => {
    const lines = seriesOf?.(place).by(Infinity).lines ?? [];
    expect(lines.filter(({ shown }) => shown !== undefined).map(({ term }) => term)).toEqual(
      // The router stands in the local network, and the ISP gave it its address, whatever comes by.
      ['router', 'isp'].includes(place) ? ['Your home'] : [],
    );
    expect(lines[0]?.sentence).toBe('No packet of this journey passes here.');
  });
});

describe('on a postcard each line has its own reason', () => {
  const { network, toldJourneys } = storyboardOf(seeds);
  const lineOf = (nth: number, place: string, term: string, step = Infinity): Line | undefined => {
    const told = toldJourneys[nth];
    return (
      told &&
      postcardsOf(
        network,
        told,
      )(place)
        .by(step)
        .lines.find((line) => line.term === term)
    );
  };
  test('the VPN company reads the site under the seal that it opens', () => {
    expect(lineOf(0, 'vpn-company', 'To')).toMatchObject({
      shown: 'the site, 198.51.100.80',
      sentence: 'It is sealed, and the VPN company holds the key.',
    });
  });
  test('the exit reads the site in what it opens, before it has called there', () => {
    const steps = toldJourneys[1]?.steps.length ?? 0;
    for (let step = 0; step < steps; step++) {
      const line = lineOf(1, 'exit', 'To', step);
      if (line) expect(line.sentence).toBe('It is sealed, and the exit holds the key.');
    }
    expect(lineOf(1, 'exit', 'To')?.shown).toBe('the site, 198.51.100.80');
  });
  test('trusted made its packet for the site, and does not know where your home’s packets go first', () => {
    expect(lineOf(0, 'trusted', 'To', 0)).toMatchObject({
      shown: 'the site, 198.51.100.80',
      sentence: 'The packet is made here, so all of it can be read.',
    });
    expect(lineOf(0, 'trusted', 'First stop', 0)).toMatchObject({ verdict: 'hidden' });
  });
  test('sys-net reads who sent to whom, and that this is not the qube that asked', () => {
    expect(lineOf(0, 'sys-net', 'From')?.shown).toBe('sys-vpn, 10.137.0.20');
    expect(lineOf(0, 'sys-net', 'Asked by')).toMatchObject({
      verdict: 'hidden',
      sentence: 'It is gone: sys-vpn put its own address in its place.',
    });
  });
  test('what the head has said is not said again', () => {
    expect(lineOf(0, 'sys-vpn', 'From')?.shown).toBe('trusted, 10.137.0.11');
    expect(lineOf(0, 'sys-vpn', 'Asked by')).toBeUndefined();
    expect(lineOf(0, 'sys-net', 'First stop')).toBeUndefined();
  });
  test('on a desktop it is the computer that asked, and no line speaks of a qube', () => {
    const told = storyboardOf(desktop);
    const lines = told.toldJourneys.flatMap((toldJourney) =>
      [...told.network.nodes.keys()].flatMap(
        (place) => postcardsOf(told.network, toldJourney)(place).by(Infinity).lines,
      ),
    );
    expect(lines.filter(({ term }) => term === 'Asked by').length).toBeGreaterThan(0);
    for (const { term, sentence } of lines) expect(`${term}: ${sentence}`).not.toMatch(/qube/i);
  });
});
