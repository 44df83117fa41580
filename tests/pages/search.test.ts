import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../../tools/fresh-build.ts';
import { find } from '#shell/search/find-answers.ts';
import { placeOf, termsIn } from '#build/search/read-sections.ts';
import { indexed } from '#shell/search/search-index.ts';
import { SECTIONS, type Section } from '#shell/search/section.ts';
import { useBrowser } from './browser.ts';
import { FORUM_QUESTIONS } from './forum-questions.ts';
import { ASKED_FOR, QUESTIONS } from './questions.ts';
import { siteUrl } from './site.ts';
import { visit } from './visit.ts';

const read = (path: string): string => readFileSync(join(builtSite, path), 'utf8');
const sections = JSON.parse(read(SECTIONS)) as readonly Section[];
const index = indexed(sections);
const firstOf = (question: string, count: number): readonly string[] =>
  find(index, question)
    .found.slice(0, count)
    .map(({ section }) => placeOf(section));

const ALL = [...QUESTIONS, ...FORUM_QUESTIONS];

describe('A question in the words of a reader has its answer among the first two', () => {
  test.each(ALL)('%s', (question, ...places) => {
    const first = firstOf(question, 2);
    expect(
      places.some((place) => first.includes(place)),
      `${places.join(' or ')} is none of ${first.join(', ')}`,
    ).toBe(true);
  });

  test('and there are enough questions, each asked once', () => {
    const asked = ALL.map(([question]) => question.toLowerCase());
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeGreaterThanOrEqual(60);
  });
});

test('every place that a question wants is on the site', () => {
  const places = new Set(sections.map(placeOf));
  const missing = ALL.flatMap(([, ...wanted]) => wanted).filter((place) => !places.has(place));
  expect(missing).toEqual([]);
});

test('every section is found by its own heading, but for cases to try and headings that two have', () => {
  const headings = sections.map(({ heading, title }) => heading || title);
  const alone = sections.filter(
    (_, nth) =>
      !/^Now /.test(headings[nth] ?? '') && headings.filter((each) => each === headings[nth]).length === 1,
  );
  const lost = alone.filter(
    (section) => !firstOf(section.heading || section.title, 5).includes(placeOf(section)),
  );
  expect(lost.map(placeOf)).toEqual([]);
});

describe('A word alone', () => {
  test.each(ASKED_FOR)('“%s” finds something, and the A–Z index has it', (word) => {
    expect(firstOf(word, 1)).not.toEqual([]);
    const listed = [...termsIn(read('a-z/index.html')).values()].flat().join('\n').toLowerCase();
    expect(listed).toContain(word.toLowerCase());
  });

  test('“WebRTC” finds no section that does not say it', () => {
    const found = find(index, 'WebRTC').found.map(({ section }) => JSON.stringify(section));
    expect(found.filter((section) => !/webrtc|stun/i.test(section))).toEqual([]);
  });
});

describe.each(['chromium', 'firefox'] as const)('In %s, the search', (key) => {
  const browser = useBrowser(key);

  test('answers a question in its address: with headings, their pages, and marks in whole sentences', async () => {
    await visit(browser(), '/search/#q=does+my+VPN+leak+when+it+drops', {}, async ({ page }) => {
      await page.waitForSelector('#results a');
      expect(await page.$eval('#results a', ({ href }) => href)).toMatch(`${siteUrl}/leaks/#`);
      expect(await page.$$eval('#results mark', (marks) => marks.length)).toBeGreaterThan(0);
      expect(await page.$eval('#status', ({ textContent }) => textContent)).toMatch(/^\d+ results? for/);
    });
  });

  test('puts what is typed into the part of its address that is sent nowhere, says what it does not know, and leaves nothing behind', async () => {
    await visit(browser(), '/search/', {}, async ({ page }) => {
      await page.type('#words', 'wiregaurd zyxel');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#results a');
      expect(new URL(page.url()).search).toBe('');
      expect(new URL(page.url()).hash).toBe('#q=wiregaurd+zyxel');
      expect(await page.$eval('#status', ({ textContent }) => textContent)).toContain(
        'Not on this site: “zyxel”.',
      );
      await page.$eval('#words', (input) => {
        (input as HTMLInputElement).value = 'zyxel';
      });
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('#results a') === null);
      expect(await page.$eval('#status', ({ textContent }) => textContent)).toMatch(/^Nothing found.*A–Z/);
    });
  });

  test('is where it was when a reader comes back from a result, and the keyboard alone is enough', async () => {
    await visit(browser(), '/search/#q=ipv6', {}, async ({ page }) => {
      await page.waitForSelector('#results a');
      await page.focus('#words');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => location.pathname + location.hash === '/leaks/#ipv6');
      await page.evaluate(() => {
        history.back();
      });
      await page.waitForFunction(() => document.querySelector('#results a') !== null);
      expect(await page.$eval('#words', (input) => (input as HTMLInputElement).value)).toBe('ipv6');
    });
  });
});
