import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DROPS } from '#simulation/drop.ts';
import { REASONS } from '#simulation/reason.ts';
import { SOURCES } from './source.ts';

const page = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8');

test.each(Object.keys(SOURCES))('docs/model.md says what follows the source %s', (id) => {
  expect(page).toContain(`\`${id}\``);
});

test.each(Object.entries(DROPS))(
  'docs/model.md says where a packet ends by %s, and by which source',
  (id, drop) => {
    const told = drop.refused ? 'at once' : 'no';
    expect(page).toMatch(new RegExp(`^\\| \`${id}\` \\| ${told} \\| .+ \\| \`${drop.source}\` \\|$`, 'm'));
  },
);

test.each(Object.entries(REASONS))(
  'docs/model.md says when a fact is seen or not by %s',
  (id, [verdict, source]) => {
    // Some take the source of what is in hand: of a seal, a tunnel, a gateway.
    const cited = typeof source === 'function' ? '.+' : `\`${source}\``;
    expect(page).toMatch(new RegExp(`^\\| \`${id}\` \\| ${verdict} \\| .+ \\| ${cited} \\|$`, 'm'));
  },
);

test('docs/model.md names no file that is not there', () => {
  const files = [...page.matchAll(/`((?:model|simulation|wire|scenarios)\/[a-z/-]+\.ts)`/g)].map(
    ([, file]) => file ?? '',
  );
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) expect(() => readFileSync(new URL(`../${file}`, import.meta.url))).not.toThrow();
});
