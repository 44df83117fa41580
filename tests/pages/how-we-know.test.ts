import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare } from '#evidence/compare.ts';
import { tally } from '#evidence/tally.ts';
import { EVIDENCE } from '#shell/evidence/evidence.ts';
import { builtSite } from '../../tools/fresh-build.ts';
import { useBrowser } from './browser.ts';
import { visit } from './visit.ts';

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

describe('“How we know”', () => {
  const chromium = useBrowser('chromium');
  const claims = EVIDENCE.flatMap((evidence) => compare(evidence, evidence.recording.observation));
  const number = new Intl.NumberFormat('en');

  async function text(selector: string): Promise<string> {
    return visit(chromium(), '/how-we-know/', { scripts: false }, async ({ page }) =>
      tidy(await page.$$eval(selector, (all) => all.map(({ textContent }) => textContent).join(' '))),
    );
  }

  test('says how many claims there are, and how they came out.', async () => {
    const { confirmed, contradicted, ...rest } = tally(claims);
    const said = await text('.prose > p');
    expect(said).toContain(`The model makes ${number.format(claims.length)} claims`);
    expect(said).toContain(`${number.format(confirmed)} are confirmed`);
    expect(said).toContain(`${number.format(rest['not-observable'])} cannot be observed`);
    expect(said).toContain(contradicted === 0 ? 'none is contradicted' : `${contradicted} are contradicted`);
  });

  test('counts every claim once by kind, once by situation, and each that cannot be observed once by reason.', async () => {
    const sums = await visit(chromium(), '/how-we-know/', { scripts: false }, async ({ page }) =>
      page.$$eval('.tally-rows, .reasons', (lists) =>
        lists.map((list) =>
          [...list.querySelectorAll('b')].reduce(
            (sum, each) => sum + Number(each.textContent.replace(',', '')),
            0,
          ),
        ),
      ),
    );
    expect(sums).toEqual([claims.length, claims.length, tally(claims)['not-observable']]);
  });

  test('names the release and the days of the recordings as the files themselves have them.', async () => {
    const { version } = JSON.parse(readFileSync(join(builtSite, '../package.json'), 'utf8')) as {
      version: string;
    };
    const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    const said = await text('.prose > p');
    expect(said).toContain(`release ${version}`);
    for (const { began } of EVIDENCE.slice(0, 1))
      expect(said).toContain(days.format(new Date((began ?? 0) / 1000)));
  });
});
