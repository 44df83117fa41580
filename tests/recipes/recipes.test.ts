import { appendFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type Copy } from './copy.ts';
import { LINE, NINTH } from './ninth-widget.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');

/** The text of a recipe. In: what it is for. */
function recipe(what: string): string {
  const [, text] = guide.split(`\n## Recipe: ${what}\n`);
  if (text === undefined) throw new Error(`CONTRIBUTING.md has no recipe for ${what}.`);
  return text.split('\n## ')[0] ?? '';
}

/** A scenario in one file: another, under another name. */
const SCENARIO = `
import type { Scenario } from '#model/scenario.ts';
import { defaultChain } from './default-chain.ts';

export const walkedChain: Scenario = { ...defaultChain, name: 'walked-chain', title: 'The chain, walked' };
`;

const ARTICLE = `---
title: A walked article
description: An article that a recipe made.
question: Is an article one file and one line?
keywords:
  - walked keyword
---
import Door from '#widgets/door/Door.astro';

What a recipe made.

<Door scenario="front" />

## A heading of its own

Some words.
`;

let copy: Copy;
let said = '';
const read = (path: string): string => readFileSync(join(copy.folder, path), 'utf8');
const built = (path: string): string => read(join('dist', path));

/** Puts a line before another one of a file. */
function putBefore(path: string, before: string, line: string): void {
  const text = read(path);
  expect(text.split(before), `${before} stands once in ${path}`).toHaveLength(2);
  writeFileSync(join(copy.folder, path), text.replace(before, line + before));
}

beforeAll(async () => {
  copy = copyProject();
  // A widget: one folder and one line.
  const folder = join(copy.folder, 'src/widgets/door');
  mkdirSync(folder);
  for (const [file, content] of Object.entries(NINTH)) writeFileSync(join(folder, file), content.trimStart());
  appendFileSync(join(copy.folder, 'src/widgets/index.ts'), LINE);
  // A scenario: one file, its import and its place.
  writeFileSync(join(copy.folder, 'src/scenarios/walked-chain.ts'), SCENARIO.trimStart());
  putBefore(
    'src/scenarios/index.ts',
    "import { whonix } from './whonix.ts';\n",
    "import { walkedChain } from './walked-chain.ts';\n",
  );
  putBefore('src/scenarios/index.ts', '  desktop,\n', '  walkedChain,\n');
  // An article: one file and one line.
  writeFileSync(join(copy.folder, 'content/walked.mdx'), ARTICLE);
  putBefore('src/shell/page/contents.ts', "  'glossary',\n", "  'walked',\n");
  said = await copy.run('tools/astro.ts', 'build');
});

afterAll(() => copy.remove());

describe('A widget is one folder and one line: in a copy of the project with a ninth,', () => {
  test('the recipe names every file that was written, and the list.', () => {
    const text = recipe('a widget');
    for (const file of Object.keys(NINTH))
      expect(text).toContain(`\`${file.replace('Door', 'Name').replace('door', 'name')}\``);
    expect(text).toContain('`src/widgets/index.ts`');
    expect(LINE.match(/\n/g)).toHaveLength(1);
  });

  test('it has an embed: asleep, with its twin, one script and one style sheet that holds its own style and nobody else’s.', () => {
    const html = built('embed/v1/door/front/index.html');
    expect(html).toMatch(/data-widget="door" data-asks="worker" data-asleep>/);
    expect(html).toContain('The door is closed. The door is open.');
    expect(html).toMatch(/ data-script="\/_classic\/[^"]+"/);
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)">/g)].map(
      ([, path = '']) => path,
    );
    expect(sheets).toHaveLength(1);
    const sheet = built(sheets[0] ?? '');
    expect(sheet).toContain('.321rem');
    expect(sheet).not.toMatch(/\.blast-|\.peel-window|\.leak-twin/);
  });

  test('nothing but what its manifest asks for passes the policy of its page.', () => {
    const [, policy] =
      /http-equiv="content-security-policy" content="([^"]*)"/.exec(
        built('embed/v1/door/front/index.html'),
      ) ?? [];
    expect(policy).toContain("worker-src 'self'");
    expect(policy).not.toContain('connect-src');
  });

  test('it is a file of its own for browsers, which no other widget loads.', () => {
    const files = globSync('dist/_astro/*.js', { cwd: copy.folder }).filter((file) =>
      read(file).includes('Open the door'),
    );
    expect(files).toHaveLength(1);
    expect(read(files[0] ?? '').length).toBeLessThan(2000);
  });

  test('it has an oEmbed answer with room for it, and its old address leads on.', () => {
    expect(JSON.parse(built('embed/v1/door/front/oembed.json'))).toMatchObject({
      title: 'The front door',
      height: 2000,
      thumbnail_url: expect.stringMatching(/\/pictures\/door\/front\/card\.png$/) as string,
    });
    expect(built('embed/door/front/index.html')).toContain('href="/embed/v1/door/front/"');
  });

  test('it has its pictures, light and dark, with a list and a card.', () => {
    const files = ['1.svg', '1.png', '2-dark.png', 'card.png', 'pictures.json'];
    expect(files.filter((file) => !existsSync(join(copy.folder, 'dist/pictures/door/front', file)))).toEqual(
      [],
    );
    expect(built('pictures/door/front/2.svg')).toContain('The door is open.');
  });

  test('it stands in the gallery, last, with lines to copy, and in the A–Z.', () => {
    const halls = [...built('diagrams/index.html').matchAll(/<section class="hall" id="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(halls).toHaveLength(9);
    expect(halls.at(-1)).toBe('door');
    expect(built('diagrams/index.html')).toContain('Is the door open?');
    const hall = built('diagrams/door/index.html');
    expect(hall).toContain('data-scenario="front"');
    expect(hall).toContain('#widgets/door/Door.astro');
    expect(built('a-z/index.html')).toContain('>Doors</a>');
  });

  test('embed.js knows it, and the build says that nobody has measured it yet.', () => {
    expect(built('embed/v1/embed.js')).toMatch(/door["'`]?:\[2e3\]|door["'`]?:\[2000\]/);
    expect(said).toContain('door was never measured');
  });

  test('it stands in an article, which is announced by its picture.', () => {
    const html = built('walked/index.html');
    expect(html).toContain('data-widget="door"');
    expect(html).toContain('/embed/v1/door/front/oembed.json');
    expect(html).toContain('/pictures/door/front/card.png');
  });

  test('the tests that stand for every widget stand for it.', async () => {
    const told = await copy.run(
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      'unit',
      '--reporter',
      'verbose',
      'src/widgets/widgets.test.ts',
      '-t',
      'door|are all that|one order',
    );
    expect(told).toContain('door has what the server draws, what answers, and what wakes it.');
    expect(told).toContain('door has a picture of every step');
  });
});

describe('A scenario is one file, its import and its place: in a copy of the project with another,', () => {
  test('the recipe says so.', () => {
    expect(recipe('a scenario')).toContain('`src/scenarios/index.ts`');
  });

  test('it has an embed, an oEmbed answer, pictures, a handout and a place in the gallery.', () => {
    const files = [
      'embed/v1/packet-journey/walked-chain/index.html',
      'embed/v1/packet-journey/walked-chain/oembed.json',
      'pictures/packet-journey/walked-chain/1.png',
      'handouts/walked-chain/index.html',
    ];
    expect(files.filter((file) => !existsSync(join(copy.folder, 'dist', file)))).toEqual([]);
    expect(built('diagrams/packet-journey/index.html')).toContain('data-scenario="walked-chain"');
    expect(built('handouts/index.html')).toContain('The chain, walked');
  });
});

describe('An article is one file and one line: in a copy of the project with another,', () => {
  test('the recipe says so.', () => {
    expect(recipe('an article')).toContain('`src/shell/page/contents.ts`');
  });

  test('it has a page, a place in the contents and between two articles, and its words in the A–Z and the search.', () => {
    expect(built('walked/index.html')).toContain('Is an article one file and one line?');
    expect(built('tunnel/index.html')).toContain('href="/walked/"');
    expect(built('glossary/index.html')).toMatch(/rel="prev" href="\/walked\/"|href="\/walked\/" rel="prev"/);
    expect(built('a-z/index.html')).toContain('walked keyword');
    const found = globSync('dist/search/*.json', { cwd: copy.folder }).map((file) => read(file));
    expect(found.join('')).toContain('A heading of its own');
  });
});

test('Every file that the recipes name is there.', () => {
  const named = [...guide.matchAll(/`((?:src|build|content|docs|tools|tests|lab)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  );
  const missing = named.filter((path) => !existsSync(path) && !/NAME|name\//.test(path));
  expect(named.length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});
