import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCENARIOS } from '#scenarios/index.ts';
import { vary } from '#scenarios/vary.ts';
import { DROPS } from '#simulation/drop.ts';
import { REASONS } from '#simulation/reason.ts';
import { sight } from '#simulation/sight.ts';
import { Situation } from '#simulation/situation.ts';
import { SOURCES } from './source.ts';

/** The sources that a rule gives somewhere in the built-in scenarios: for what is done, and for what is seen. */
function givenByRules(): Set<string> {
  const given = new Set<string>();
  for (const scenario of SCENARIOS.flatMap((each) => [each, vary(each, { protocol: 'https' })])) {
    const { network, timeline, journeySteps } = new Situation(scenario);
    for (const [n, journey] of timeline.entries()) {
      const traces = journey.exchanges.flatMap(({ request, reply }) => [request, ...(reply ? [reply] : [])]);
      for (const action of traces.flatMap(({ hops }) => hops.flatMap(({ actions }) => actions)))
        if ('source' in action) given.add(action.source);
      for (const place of network.nodes.keys())
        for (const { source } of sight(network, journey, journeySteps[n] ?? [], { place })) given.add(source);
    }
  }
  return given;
}

/** The sources that rules and facts written as data name: each stands after the word `source`. */
function namedInData(): string[] {
  const files = globSync('src/{model,simulation,wire,storyboard}/**/*.ts', {
    exclude: (path) => path.endsWith('.test.ts'),
  });
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bsource: '([^']*)'/g)].map(([, id]) => id ?? ''),
  );
}

test('every source is used by a rule or an article', () => {
  const articles = globSync('content/**/*.mdx').map((file) => readFileSync(file, 'utf8'));
  const named = articles.flatMap((text) => [...text.matchAll(/<Source\s+id="([^"]*)"/g)].map(([, id]) => id));
  const used = new Set([
    ...givenByRules(),
    ...Object.values(DROPS).map(({ source }) => source),
    ...Object.values(REASONS).flatMap(([, source]) => (typeof source === 'string' ? source : [])),
    ...namedInData(),
    ...named,
  ]);
  expect(Object.keys(SOURCES).filter((id) => !used.has(id))).toEqual([]);
});
