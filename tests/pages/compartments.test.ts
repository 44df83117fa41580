import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '#scenarios/compartments/index.ts';
import { showStep, wakeWidgets } from '../../tools/open-widget.ts';
import { useBrowser } from './browser.ts';
import { savedFile } from './saved-file.ts';
import { visit } from './visit.ts';

const alone = '/embed/v1/compartments/two-qubes/';

/** What a reader sees in the widget's part of the page, all white space alike. */
const wordsOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim());

const verdictOf = (page: Page): Promise<string> => wordsOf(page, '[data-widget] .say');

const spoken = (page: Page): Promise<string> =>
  page.$eval('[data-widget] [data-steps] > [aria-live]', ({ textContent }) => textContent.trim());

/** Presses keys one after the other, as a reader without a mouse would. */
async function press(page: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

describe.each(['chromium', 'firefox'] as const)('In %s, the compartments', (name) => {
  const browser = useBrowser(name);

  test('are gone through by keys, from the first worked example to the last, each spoken once.', async () => {
    const seen = await visit(browser(), alone, {}, async ({ page }) => {
      await wakeWidgets(page);
      await page.focus('[data-widget] input[name="compartmentsexample"]');
      const found = [[await verdictOf(page), '']];
      for (let i = 1; i < EXAMPLES.length; i++) {
        await press(page, 'ArrowRight');
        await page.waitForSelector(`[data-step="${String(i + 1)}"]`);
        found.push([await verdictOf(page), await spoken(page)]);
      }
      return found;
    });
    const verdicts = [
      'If trusted is compromised, it costs 5 of 8 activities. 1 qube is of mixed trust.',
      'If personal is compromised, it costs 3 of 8 activities. 2 qubes are of mixed trust.',
      'Whichever qube is compromised, it costs at most 1 of 8 activities. No qube is of mixed trust.',
    ];
    expect(seen).toEqual([
      [verdicts[0], ''],
      [verdicts[1], `The installer’s qubes. ${String(verdicts[1])}`],
      [verdicts[2], `A qube for each. ${String(verdicts[2])}`],
    ]);
  });

  test('let an activity be moved by its own control, keep the focus with it, and undo it.', async () => {
    const seen = await visit(browser(), alone, {}, async ({ page }) => {
      await wakeWidgets(page);
      const select = 'select[aria-label="Passwords: where it goes"]';
      await page.select(select, 'in a new qube');
      await page.waitForFunction(
        () => document.activeElement?.getAttribute('aria-label') === 'Passwords: where it goes',
      );
      const moved = [await verdictOf(page), await spoken(page)];
      await page.locator('[data-widget] button ::-p-text(Undo)').click();
      const focused = await page.evaluate(async () => {
        // The focus is taken from what cannot have it as the page is drawn.
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        return document.activeElement?.textContent;
      });
      return [...moved, await verdictOf(page), focused];
    });
    expect(seen).toEqual([
      'If trusted is compromised, it costs 4 of 8 activities. 1 qube is of mixed trust.',
      'Passwords is in a new qube. If trusted is compromised, it costs 4 of 8 activities. 1 qube is of mixed trust.',
      'If trusted is compromised, it costs 5 of 8 activities. 1 qube is of mixed trust.',
      'Undo',
    ]);
  });

  test('show a plan from the address, and say what of it cannot be.', async () => {
    const plan = {
      activities: [{ name: '</script><img src=x onerror=alert(1)>', opens: true, keeps: true }],
      qubes: [
        {
          name: '$(reboot)',
          label: 'pink',
          template: 'debian-13-xfce',
          path: 'tor',
          holds: ['</script><img src=x onerror=alert(1)>'],
        },
      ],
    };
    const hash = new URLSearchParams({ plan: JSON.stringify(plan), strange: '1' }).toString();
    const seen = await visit(browser(), `${alone}#${hash}`, {}, async ({ page, complaints }) => {
      await wakeWidgets(page);
      await page.waitForSelector('.problems li:nth-child(3)');
      const problems = await page.$$eval('.problems li', (all) =>
        all.map((each) => each.innerText.slice(0, 4)),
      );
      const images = await page.$$eval('[data-widget] img', (all) => all.length);
      return [problems, images, await wordsOf(page, '.cp-activity bdi'), await complaints()];
    });
    expect(seen).toEqual([['U001', 'P020', 'P003'], 0, '</script><img src=x onerror=alert(1)>', []]);
  });
});

describe('In Chromium, the compartments', () => {
  const chromium = useBrowser('chromium');

  test('let an activity be dragged into another qube.', async () => {
    const seen = await visit(chromium(), alone, {}, async ({ page }) => {
      await wakeWidgets(page);
      const grip = await page.$('[data-drop="0"] .cp-grip');
      const target = await page.$('[data-drop="1"]');
      const [from, to] = [await grip?.boundingBox(), await target?.boundingBox()];
      if (!from || !to) throw new Error('nothing to drag');
      await page.mouse.move(from.x + 60, from.y + 10);
      await page.mouse.down();
      await page.mouse.move(to.x + 60, to.y + 80, { steps: 4 });
      const over = await page.$eval('[data-drop="1"]', ({ classList }) => classList.contains('over'));
      await page.mouse.up();
      return [
        over,
        await verdictOf(page),
        await wordsOf(page, '[data-drop="1"] .cp-activity:first-child bdi'),
      ];
    });
    expect(seen).toEqual([
      true,
      'If trusted or untrusted-tor is compromised, it costs 4 of 8 activities. 2 qubes are of mixed trust.',
      'Email',
    ]);
  });

  test('let an activity of one’s own be added, renamed qubes be refused, and nothing be exported then.', async () => {
    const seen = await visit(chromium(), alone, {}, async ({ page }) => {
      await wakeWidgets(page);
      for (const summary of await page.$$('[data-widget] summary'))
        await summary.evaluate((element) => element.click());
      await page.type('#compartmentsown', 'My diary');
      await press(page, 'Enter');
      const added = await verdictOf(page);
      const commands = await wordsOf(page, '.cp-take .cp-code');
      const name = await page.$('.cp-qube input[type="text"]');
      await name?.evaluate((input) => input.select());
      await name?.type('my bank');
      await press(page, 'Tab');
      await page.waitForSelector('.problems');
      return [
        added,
        commands.split(' ')[0],
        await wordsOf(page, '.problems li'),
        await wordsOf(page, '.cp-take'),
      ];
    });
    expect(seen[0]).toMatch(/costs 5 of 9 activities/);
    expect(seen[1]).toBe('#');
    expect(seen[2]).toMatch(/^P003 “my bank”: The name has a character that Qubes refuses\./);
    expect(seen[3]).toMatch(/Not yet: the problem above would stop it\.$/);
  });

  test('let a wrong address of the VPN be put right where it was typed.', async () => {
    const seen = await visit(chromium(), alone, {}, async ({ page }) => {
      await wakeWidgets(page);
      await page.$eval('[data-widget] .cp-take > summary', (summary) => summary.click());
      const typeIn = async (text: string): Promise<void> => {
        const input = await page.waitForSelector('.cp-endpoint input[type="text"]');
        await input?.evaluate((field) => field.select());
        await input?.type(text);
        await press(page, 'Tab');
      };
      await typeIn('vpn.example');
      const problem = await page.waitForSelector('.problems li').then(() => wordsOf(page, '.problems li'));
      await typeIn('198.51.100.9');
      await page.waitForFunction(() => document.querySelector('.problems') === null);
      return [problem.slice(0, 20), await wordsOf(page, '.cp-code')];
    });
    expect(seen[0]).toBe('P024 “vpn.example”: ');
    expect(seen[1]).toContain('dsthost=198.51.100.9');
  });

  test('say that the commands were copied, and copy what is shown.', async () => {
    const seen = await visit(chromium(), alone, {}, async ({ page }) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = (text: string) => {
          document.title = text;
          return Promise.resolve();
        };
      });
      await wakeWidgets(page);
      await page.$eval('[data-widget] .cp-take > summary', (summary) => summary.click());
      await page.locator('.cp-take button ::-p-text(Copy)').click();
      await page.locator('.cp-take button ::-p-text(Copied)').wait();
      return page.title();
    });
    expect(seen).toMatch(
      /^# Run these lines .*qvm-create --class AppVM .* trusted .*qvm-create --class AppVM .* untrusted-tor .*qvm-prefs untrusted-tor netvm sys-whonix$/,
    );
  });

  test.each([
    ['Commands', 'Download', 'compartments.txt', '# Run these lines in dom0'],
    ['Salt', 'Download', 'compartments.sls', '# Salt stops at the first'],
    ['Picture', 'Download PNG', 'my-qubes.png', '\x89PNG'],
    ['Picture', 'Download SVG', 'my-qubes.svg', '<svg xmlns='],
  ])(
    'make a file of %s by “%s” in the page itself, and break no rule of the policy.',
    async (form, button, file, start) => {
      const folder = mkdtempSync(join(tmpdir(), 'plan-'));
      const seen = await visit(chromium(), alone, {}, async ({ page, complaints }) => {
        await wakeWidgets(page);
        const saved = await savedFile(page, folder, async () => {
          await page.$eval('[data-widget] .cp-take > summary', (summary) => summary.click());
          await page.locator(`.cp-take .chip ::-p-text(${form})`).click();
          await page.locator(`.cp-take button ::-p-text(${button})`).click();
        });
        return { saved, complaints: await complaints() };
      });
      expect(seen).toEqual({ saved: file, complaints: [] });
      expect(readFileSync(join(folder, file), 'latin1').slice(0, start.length)).toBe(start);
      rmSync(folder, { recursive: true });
    },
  );

  test('tell without scripts what the widget tells, for each worked example.', async () => {
    const twins = await visit(chromium(), alone, { scripts: false }, async ({ page }) =>
      page.$$eval('.twin .cp', (all) =>
        all.map((each) => (each as HTMLElement).innerText.replace(/\s+/g, ' ')),
      ),
    );
    expect(twins).toHaveLength(EXAMPLES.length);
    const missing = await visit(chromium(), alone, {}, async ({ page }) => {
      await wakeWidgets(page);
      const found: string[] = [];
      for (const [i, twin] of twins.entries()) {
        await showStep(page, i + 1);
        const said = await page.$$eval(
          '[data-widget] :is(.say, .cp-name, .cp-grip bdi, .cp-lost, .cp-told li, .cp-way, .cp-shared dt, .cp-shared dd)',
          (all) => all.map((each) => (each as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
        );
        found.push(...said.filter((text) => !twin.includes(text)));
      }
      return found;
    });
    expect(missing).toEqual([]);
  });
});
