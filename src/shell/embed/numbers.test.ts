import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('docs/embedding.md', 'utf8');
const plans = readFileSync('docs/plan.md', 'utf8');

/** Every number that an embed may show, once for each time that a source says it. */
const said = globSync(
  [
    'src/shell/embed/**',
    'src/player/**',
    'src/widgets/**',
    'src/words/en/**',
    'src/model/own-message.ts',
  ].map((path) => (path.endsWith('.ts') ? path : `${path}/*.{ts,svelte}`)),
)
  .filter((file) => !file.endsWith('.test.ts'))
  .flatMap((file) => {
    const code = readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
    return code.match(/\b[MPUW]\d{3}\b/g) ?? [];
  });
/** Said where the model’s packets are saved, on the page of captures, and in no embed. */
const ELSEWHERE = ['W023'];
const numbers = [...new Set(said)].filter((number) => !ELSEWHERE.includes(number)).sort();

test('The numbers of the embeds are found in their sources.', () => {
  expect(numbers).toEqual(expect.arrayContaining(['M001', 'P001', 'U001', 'U020', 'W001', 'W020', 'W022']));
  expect(numbers.length).toBeGreaterThan(40);
});

test.each(numbers)(
  '%s is explained on the page about embedding, or with the plans that it is about.',
  (number) => {
    if (number.startsWith('P')) {
      expect(plans).toMatch(new RegExp(`^\\| ${number} \\|`, 'm'));
      expect(page).toContain('| P001 to P032 |');
    } else expect(page).toMatch(new RegExp(`^\\| ${number} \\| .+ \\|$`, 'm'));
  },
);

test('No warning has the number of another.', () => {
  const warnings = said.filter((number) => number.startsWith('W'));
  expect(warnings.length).toBeGreaterThan(10);
  expect([...warnings].sort()).toEqual([...new Set(warnings)].sort());
});

test('The page about embedding explains no number that no embed says.', () => {
  const explained = [...page.matchAll(/^\| ([UMW]\d{3}) \|/gm)].map(([, number = '']) => number);
  expect(explained.filter((number) => !numbers.includes(number))).toEqual([]);
  expect(new Set(explained).size).toBe(explained.length);
});
