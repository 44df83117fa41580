import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { afterAll, expect, test } from 'vitest';
import type { Work } from './picture-work.ts';
import { Store } from './store.ts';
import { Studio } from './studio.ts';

const root = mkdtempSync(join(tmpdir(), 'picture-studio-'));
mkdirSync(join(root, 'node_modules'));
symlinkSync(join(process.cwd(), 'build'), join(root, 'build'));
for (const name of ['@resvg', 'dejavu-fonts-ttf', 'subset-font'])
  symlinkSync(join(process.cwd(), 'node_modules', name), join(root, 'node_modules', name));
const store = new Store(root);
const studio = new Studio(root, store, 1);
afterAll(async () => {
  await studio.close();
  rmSync(root, { recursive: true });
});

const stepOf = (name: string, svg: string): Extract<Work, { kind: 'step' }> => ({
  kind: 'step',
  called: name,
  svg,
  description: name,
  licence: '',
  files: new Map([
    [`${name}.png`, `${name}.png`],
    [`${name}@2x.png`, `${name}@2x.png`],
  ]),
});
const square = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4" fill="${colour}"/></svg>`;

test('One thread draws one work after the other: who waits comes first, and what cannot be drawn is said.', async () => {
  const drawn: string[] = [];
  const draw = async (work: Work, now = false): Promise<void> => {
    await studio.draw(work, now).catch((error: unknown) => drawn.push(String(error)));
    drawn.push(work.called);
  };
  const [red, green, blue] = ['red', 'green', 'blue'].map((name) => stepOf(name, square(name)));
  if (!red || !green || !blue) throw new Error('There are three.');
  await Promise.all([
    draw(red),
    draw(green),
    draw(stepOf('broken', 'no drawing')),
    draw(blue),
    draw(blue, true),
  ]);
  expect(drawn.filter((each) => !each.startsWith('Error: '))).toEqual([
    'red',
    'blue',
    'blue',
    'green',
    'broken',
  ]);
  expect(drawn.filter((each) => each.startsWith('Error: '))).toHaveLength(1);
  expect(decode(store.read('green.png')).width).toBe(4);
  expect(decode(store.read('green@2x.png')).width).toBe(8);
});

test('A story that plays is drawn from its steps, which are drawn if they are not there.', async () => {
  const work = stepOf('yellow', square('yellow'));
  const story: Work = {
    kind: 'story',
    called: 'story',
    description: 'A story.',
    licence: '',
    steps: [{ work, sentence: 'It is yellow.' }],
    files: new Map([['story.png', 'story.png']]),
  };
  await studio.draw(story);
  expect(store.has('yellow.png')).toBe(true);
  expect(store.read('story.png').includes('acTL')).toBe(true);
});
