import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { pageFile } from '../../tools/built-pages.ts';
import { builtSite } from '../../tools/fresh-build.ts';
import type { WidgetName } from '#shell/diagrams/diagrams.ts';
import { useBrowser } from './browser.ts';
import { letters, missingReader, sheetsOf } from './paper.ts';
import { everyPage, firstEmbeds, pages } from './site.ts';
import { visit } from './visit.ts';

function firstOf(widget: WidgetName): string {
  const first = firstEmbeds.find((each) => each.widget === widget);
  if (first === undefined) throw new Error(`There is no embed of ${widget}.`);
  return first.path;
}

/**
 * Every piece of text in the storyboard, folded or not, but what paper does without: where a sentence comes from, what
 * unfolds a card that names itself, and the heads of columns said again where there are none.
 */
async function told(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const without =
      'a[href^="/references/"], .postcard .who dd, :has(> .postcard) > summary, .wsw-in, .leak-on, caption, svg';
    return [...document.querySelectorAll('.twin, .multiples')].flatMap((story) => {
      const texts: string[] = [];
      const walk = document.createTreeWalker(story, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        const { parentElement, textContent } = walk.currentNode;
        if (!parentElement?.closest(without) && textContent) texts.push(textContent);
      }
      return texts;
    });
  });
}

interface Printed {
  readonly lost: readonly string[];
  readonly blank: readonly number[];
  readonly sheets: readonly string[];
}

async function printed(
  browser: Browser,
  path: string,
  scripts: boolean,
  format: 'a4' | 'letter',
): Promise<Printed> {
  return visit(browser, path, { scripts }, async ({ page }) => {
    const all = await told(page);
    expect(all.length).toBeGreaterThan(10);
    const paper = sheetsOf(await page.pdf({ format }));
    const read = letters(paper.join(''));
    return {
      lost: all.filter((text) => !read.includes(letters(text))),
      blank: paper.flatMap((text, nth) => (letters(text) === '' ? [nth + 1] : [])),
      sheets: paper,
    };
  });
}

/** Before the answers, yes and no stand nowhere but in the task. */
function expectKeyApart(paper: readonly string[]): void {
  const key = paper.findIndex((text) => text.trimStart().startsWith('Answers:'));
  expect(key, 'the answers begin a sheet').toBeGreaterThan(0);
  const count = (from: number, to: number, word: RegExp): number =>
    paper.slice(from, to).join('').match(word)?.length ?? 0;
  const tasks = count(0, key, /Write yes, no, or \?/g);
  expect(tasks).toBeGreaterThan(0);
  expect([count(0, key, /\byes\b/g), count(0, key, /\bno\b/g)]).toEqual([tasks, tasks]);
  expect(count(key, paper.length, /\byes\b/g)).toBeGreaterThan(tasks);
}

const HANDOUT = '/handouts/seeds/';
/** Every page with a storyboard, when every page is looked at; else the flagship, one embed of each widget, and a handout. */
const PRINTED = everyPage
  ? pages.filter((path) =>
      /class="(?:twin|[^"]*multiples)/.test(readFileSync(pageFile(builtSite, path), 'utf8')),
    )
  : ['/tunnel/', ...firstEmbeds.map(({ path }) => path), HANDOUT];
/** Firefox takes some seconds to print a page: those that it once printed without their tables, and the flagship. */
const PRINTED_AGAIN = ['/tunnel/', firstOf('leak-lab'), firstOf('who-sees-what'), HANDOUT];

describe.skipIf(missingReader)('On paper from Chromium without scripts', () => {
  const chromium = useBrowser('chromium');

  test.each(PRINTED)('%s has its whole storyboard, and no sheet is blank.', async (path) => {
    const { lost, blank } = await printed(chromium(), path, false, 'letter');
    expect({ lost, blank }).toEqual({ lost: [], blank: [] });
  });

  test('a handout has blank cells, and its answers begin a later sheet.', async () => {
    const { sheets: paper } = await printed(chromium(), HANDOUT, false, 'a4');
    expectKeyApart(paper);
  });
});

describe.skipIf(missingReader)('On paper from Firefox without scripts', () => {
  const firefox = useBrowser('firefoxWithoutScripts');

  test.each(PRINTED_AGAIN)('%s has its whole storyboard, and no sheet is blank.', async (path) => {
    // Its scripts are switched off for all of it.
    const { lost, blank, sheets: paper } = await printed(firefox(), path, true, 'a4');
    expect({ lost, blank }).toEqual({ lost: [], blank: [] });
    if (path === HANDOUT) expectKeyApart(paper);
  });
});
