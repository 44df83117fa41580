import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SOURCES } from '#model/source.ts';
import { LOOK_UPS, PROTOCOLS, SET_UPS, setUp } from '#scenarios/set-up.ts';
import { storyboardOf } from '../storyboard.ts';
import { spansOf, sumUp, type Sum } from './constancy.ts';
import { FACT_ROWS } from './fact-rows.ts';
import { findingsOf, type Finding } from './matrix.ts';

const PLACES = ['isp', 'vpn-company', 'exit', 'site', 'sys-net', 'sys-vpn', 'personal', 'untrusted'];
const TOLD = PROTOCOLS.flatMap((protocol) =>
  LOOK_UPS.map((lookUp) => ({
    protocol,
    lookUp,
    ...findingsOf(
      SET_UPS.map((which) => storyboardOf(setUp(which, { protocol, lookUp }))),
      PLACES,
    ),
  })),
);

function findings(place: string, title: string, protocol = 'https', lookUp = 'repointed'): Finding[] {
  const told = TOLD.find((each) => each.protocol === protocol && each.lookUp === lookUp);
  const [at, row] = [PLACES.indexOf(place), FACT_ROWS.findIndex((fact) => fact.title === title)];
  return SET_UPS.flatMap((_, i) => told?.list[told.cells[i]?.[at]?.[row] ?? -1] ?? []);
}

function verdicts(place: string, title: string): string[] {
  return findings(place, title).map(({ verdict }) => verdict);
}

describe('the matrix of who sees what', () => {
  test('has a verdict, a reason that is a sentence, and a known source in every cell', () => {
    for (const { list, cells } of TOLD) {
      expect(cells.flat(2).length).toBe(SET_UPS.length * PLACES.length * FACT_ROWS.length);
      for (const number of cells.flat(2)) {
        const finding = list[number];
        expect(finding?.sentence).toMatch(/^\S.+[.]$/);
        expect(Object.keys(SOURCES)).toContain(finding?.source);
        if (finding?.verdict !== 'visible') expect(finding?.shown).toBeUndefined();
      }
    }
  });
  test('keeps each finding once', () => {
    for (const { list } of TOLD)
      expect(new Set(list.map((finding) => JSON.stringify(finding))).size).toBe(list.length);
  });
  test('the ISP knows where you are in all five set-ups, by the home’s address', () => {
    expect(findings('isp', 'where you are').map(({ shown }) => shown)).toEqual(
      Array<string>(5).fill('your home, 192.0.2.66'),
    );
  });
  test('the ISP reads the site’s name without a tunnel, and with none of the four others', () => {
    expect(verdicts('isp', 'the site’s name')).toEqual(['visible', 'hidden', 'hidden', 'hidden', 'hidden']);
  });
  test('the VPN company reads the name with a VPN alone, and when it is reached through Tor', () => {
    expect(verdicts('vpn-company', 'the site’s name')).toEqual([
      'hidden',
      'visible',
      'hidden',
      'hidden',
      'visible',
    ]);
  });
  test('where there is no Tor, there is no Tor to be seen', () => {
    expect(verdicts('isp', 'that you use Tor').slice(0, 2)).toEqual(['none', 'none']);
  });
  test('without a look-up there is nothing of it to be seen', () => {
    expect(
      findings('isp', 'the look-up of the name', 'https', 'known').map(({ verdict }) => verdict),
    ).toEqual(Array<string>(5).fill('none'));
  });
});

const finding = fc
  .constantFrom<Finding['verdict'][]>('visible', 'hidden', 'unknown', 'none')
  .map((verdict): Finding => ({ verdict, sentence: `It is ${verdict}.`, source: 'model' }));

test('summed up, the site can guess that there is a VPN and does not learn it', () => {
  const title = 'that you use a VPN';
  expect(sumUp([{ title, findings: findings('site', title) }])).toEqual({
    always: [],
    depends: [],
    never: [],
    guessed: [title],
  });
});

describe('set-ups side by side', () => {
  test('spans cover every set-up once, in order, and no two neighbours are alike', () => {
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1, maxLength: 8 }), (all) => {
        const spans = spansOf(all);
        expect(spans.flatMap((span) => Array<Finding>(span.count).fill(span.finding))).toEqual(all);
        expect(spans.map(({ first }) => first)).toEqual(
          spans.map((_, i) => spans.slice(0, i).reduce((sum, { count }) => sum + count, 0)),
        );
        for (const [i, span] of spans.entries())
          expect(span.finding.verdict).not.toBe(spans[i + 1]?.finding.verdict);
      }),
      { numRuns: 1000 },
    );
  });
  test('no summary contradicts its cells, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1, maxLength: 6 }), (findings) => {
        expect(gainsaid(findings)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
  test('no summary contradicts its cells, for any choice of the five set-ups', () => {
    const choices = fc.sample(fc.subarray([...SET_UPS.keys()], { minLength: 1 }), 60);
    for (const { list, cells } of TOLD)
      for (const chosen of choices)
        for (const [at, place] of PLACES.entries())
          for (const [row, { title }] of FACT_ROWS.entries()) {
            const findings = chosen.flatMap((i) => list[cells[i]?.[at]?.[row] ?? -1] ?? []);
            expect([place, title, gainsaid(findings)]).toEqual([place, title, []]);
          }
  });
  test('the ISP learns that you use a VPN in some set-ups: without one there is nothing to learn', () => {
    const title = 'that you use a VPN';
    expect(sumUp([{ title, findings: findings('isp', title).slice(0, 2) }])).toEqual({
      always: [],
      depends: [title],
      never: [],
      guessed: [],
    });
  });
});

/** What each part of a sum claims of the verdicts under it. */
const CLAIMS: Readonly<Record<keyof Sum, (verdicts: readonly Finding['verdict'][]) => boolean>> = {
  always: (all) => all.every((each) => each === 'visible'),
  depends: (all) => all.includes('visible') && all.some((each) => each !== 'visible'),
  never: (all) => all.includes('hidden') && all.every((each) => each === 'hidden' || each === 'none'),
  guessed: (all) => all.includes('unknown') && !all.includes('visible'),
};

/** The parts of a sum whose claim does not fit the cells, or that claim nothing where it would fit. */
function gainsaid(findings: readonly Finding[]): string[] {
  const sum = sumUp([{ title: 'it', findings }]);
  const verdicts = findings.map(({ verdict }) => verdict);
  return (['always', 'depends', 'never', 'guessed'] as const).filter(
    (part) => sum[part].includes('it') !== CLAIMS[part](verdicts),
  );
}
