import { describe, expect, test } from 'vitest';
import type { Scenario } from '#model/scenario.ts';
import { desktop } from '#scenarios/desktop.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { lookUp } from '#scenarios/look-up.ts';
import { seeds } from '#scenarios/seeds.ts';
import { torInsideVpn } from '#scenarios/tor-inside-vpn.ts';
import { tunnelDownClosed } from '#scenarios/tunnel-down-closed.ts';
import { vault } from '#scenarios/vault.ts';
import { whonix } from '#scenarios/whonix.ts';
import type { FactId } from '#simulation/fact.ts';
import { sight } from '#simulation/sight.ts';
import { storyboardOf } from '../storyboard.ts';
import { whysOf, worksheetOf, type Worksheet } from './worksheet.ts';

function sheetOf(scenario: Scenario, nth = 0): Worksheet {
  const { network, toldJourneys } = storyboardOf(scenario);
  const toldJourney = toldJourneys[nth];
  if (!toldJourney) throw new Error('There is no such journey.');
  return worksheetOf(network, toldJourney);
}

function verdict({ questions, rows }: Worksheet, place: string, fact: FactId): string | undefined {
  const column = questions.findIndex((question) => question.fact === fact);
  return rows.find((row) => row.place === place)?.answers[column]?.verdict;
}

const asked = ({ questions }: Worksheet): readonly FactId[] => questions.map(({ fact }) => fact);
const WHO = ['user-address', 'tor-in-use', 'destination-address', 'destination-name', 'content'] as const;

describe('the answer key', () => {
  test('in the seeds’ picture says that sys-net sees one outside peer, and neither site, name nor page', () => {
    for (const nth of [0, 1]) {
      const key = sheetOf(seeds, nth);
      expect(verdict(key, 'sys-net', 'first-peer')).toBe('visible');
      for (const fact of ['destination-address', 'destination-name', 'content'] as const)
        expect(verdict(key, 'sys-net', fact)).toBe('hidden');
    }
  });
  // Reference dossier §6: y sees it, n does not.
  test.each([
    ['anon-whonix', 'n y y y y'],
    ['sys-whonix', 'y y y y y'],
    ['sys-net', 'y y n n n'],
    ['isp', 'y y n n n'],
    ['guard', 'y y n n n'],
    ['middle', 'n y n n n'],
    ['exit', 'n y y y y'],
    ['site', 'n y y y y'],
  ])('of Whonix says of %s what Tor’s own account says', (place, row) => {
    const key = sheetOf(whonix);
    expect(WHO.map((fact) => (verdict(key, place, fact) === 'visible' ? 'y' : 'n')).join(' ')).toBe(row);
  });
  test('after a dropped packet says that nobody outside reads the name', () => {
    const key = sheetOf(tunnelDownClosed);
    for (const place of ['wifi', 'isp', 'site'])
      expect(verdict(key, place, 'qube-address'), place).toBe('hidden');
    for (const place of ['wifi', 'isp']) expect(verdict(key, place, 'destination-name')).toBe('hidden');
  });
  test('says in every cell of every scenario what sight says after the last step', () => {
    for (const scenario of SCENARIOS) {
      const { network, toldJourneys } = storyboardOf(scenario);
      for (const toldJourney of toldJourneys) {
        const { questions, rows } = worksheetOf(network, toldJourney);
        for (const { place, answers } of rows) {
          const seen = sight(network, toldJourney.journey, toldJourney.steps, { place });
          for (const [nth, { fact }] of questions.entries()) {
            const { verdict: said, sentence } = seen.find((each) => each.fact === fact) ?? {};
            expect(answers[nth]).toMatchObject({ verdict: said, sentence });
          }
        }
      }
    }
  });
  test('gives every sentence of its cells once, under the words that stand in the cell', () => {
    for (const scenario of SCENARIOS) {
      const sheet = sheetOf(scenario);
      const sentences = whysOf(sheet).flatMap(({ sentences: those }) => those);
      const cells = sheet.rows.flatMap(({ answers }) => answers);
      expect(new Set(sentences)).toEqual(new Set(cells.map(({ sentence }) => sentence)));
      for (const { brief, sentence } of cells)
        expect(whysOf(sheet).find((why) => why.brief === brief)?.sentences).toContain(sentence);
    }
  });
});

describe('what a handout asks', () => {
  test('is nothing that the journey does not have: no Tor in a VPN, no page in a look-up', () => {
    expect(asked(sheetOf(seeds))).not.toContain('tor-in-use');
    expect(asked(sheetOf(lookUp))).not.toContain('content');
  });
  test('is asked once: the guard is the first address outside, unless a VPN goes around Tor', () => {
    expect(asked(sheetOf(whonix))).not.toContain('tor-guard');
    expect(asked(sheetOf(torInsideVpn))).toEqual(expect.arrayContaining(['first-peer', 'tor-guard']));
  });
  test('calls a computer without Qubes a computer', () => {
    expect(sheetOf(desktop).questions.map(({ title }) => title)).toContain('which computer asked');
  });
  test('is asked of everyone on the way, from the sender to the site', () => {
    expect(sheetOf(seeds).rows.map(({ place }) => place)).toEqual([
      'trusted',
      'sys-vpn',
      'sys-net',
      'wifi',
      'router',
      'isp',
      'vpn-company',
      'site',
    ]);
  });
  test('is asked of everyone there is where the packet never leaves: of a vault, and of the chain that it is no part of', () => {
    const { questions, rows } = sheetOf({ ...vault, default_dispvm: null });
    expect(rows.map(({ place }) => place)).toEqual(
      expect.arrayContaining(['vault', 'sys-firewall', 'sys-net', 'isp', 'site']),
    );
    const knowing = (title: string): string[] => {
      const column = questions.findIndex((question) => question.title === title);
      return rows.filter(({ answers }) => answers[column]?.verdict === 'visible').map(({ place }) => place);
    };
    expect(knowing('the page')).toEqual(['vault']);
    expect(knowing('the site’s name')).toEqual(['vault']);
    expect(knowing('which qube asked')).toEqual(['vault']);
    // The chain stands in the home network, with or without the vault, and the ISP has given the home its address.
    expect(knowing('where you are')).not.toContain('vault');
    expect(knowing('where you are')).toEqual(expect.arrayContaining(['sys-net', 'router', 'isp']));
  });
});
