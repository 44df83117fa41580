import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { wakeWidgets } from '../../tools/open-widget.ts';
import { useBrowser } from './browser.ts';
import { readDocuments, type PageDocument } from './document.ts';
import { pages, siteUrl, telling } from './site.ts';
import { storedThings } from './stored-things.ts';
import { visit } from './visit.ts';

function directives(policy: string): ReadonlyMap<string, readonly string[]> {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = '', ...values]) => [name, values]));
}

describe('The HTML of a page', () => {
  const chromium = useBrowser('chromium');
  let documents: ReadonlyMap<string, PageDocument>;
  beforeAll(async () => {
    documents = await readDocuments(chromium());
  });

  test.each(pages)('%s carries one policy, before anything that it must bind.', (path) => {
    const page = documents.get(path);
    expect(page?.policies).toHaveLength(1);
    expect(page?.beforePolicy).toEqual([]);
  });

  test.each(pages)('%s allows scripts and styles by file or hash only.', (path) => {
    const policy = directives(documents.get(path)?.policies[0] ?? '');
    for (const name of ['script-src', 'style-src']) {
      const sources = policy.get(name) ?? policy.get('default-src') ?? ['nothing limits this'];
      const unlike = sources.filter((source) => !/^('self'|'none'|'sha(256|384|512)-.+')$/.test(source));
      expect(unlike).toEqual([]);
    }
    const unsafe = [...policy].filter(([, sources]) =>
      sources.some((source) => source === "'unsafe-inline'" || source === "'unsafe-eval'"),
    );
    expect(unsafe).toEqual([]);
  });

  test.each(pages)('%s has no style attribute and no inline handler.', (path) => {
    const page = documents.get(path);
    expect(page?.styleAttributes).toEqual([]);
    expect(page?.handlers).toEqual([]);
  });

  test.each(pages)('%s names no other host to load from or to get ready for.', (path) => {
    const foreign = documents
      .get(path)
      ?.loads.filter((address) => !['data:', siteUrl].includes(new URL(address, siteUrl + path).origin))
      .filter((address) => !address.startsWith('data:'));
    expect(foreign).toEqual([]);
  });
});

/**
 * Presses every button, moves every slider and picks options, as a curious reader might. Of a long list the ends and the
 * middle: each option of such a list has a page of its own, on which it is there from the beginning.
 */
async function useEveryControl(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    for (const control of document.querySelectorAll('button, select, input')) {
      if (!window.sight.isSeen(control)) continue;
      if (control instanceof HTMLSelectElement) {
        const { length } = control.options;
        const picked = [...control.options].filter(
          (_, i) => length <= 6 || [0, Math.floor(length / 2), length - 1].includes(i),
        );
        for (const option of picked) {
          control.value = option.value;
          control.dispatchEvent(new Event('change', { bubbles: true }));
          await frame();
        }
      } else if (control instanceof HTMLInputElement && control.type === 'range') {
        control.value = control.max;
        control.dispatchEvent(new Event('input', { bubbles: true }));
      } else if (control instanceof HTMLElement) {
        control.click();
      }
      await frame();
    }
  });
}

describe.each(['chromium', 'firefox'] as const)('In %s, after every control was used,', (name) => {
  const browser = useBrowser(name);

  test.each(telling)(
    '%s has broken no rule of its policy, asked no other host and stored nothing.',
    async (path) => {
      // What controls might leave behind is looked for in a clean context.
      const left = await visit(browser(), path, {}, async ({ page, complaints }) => {
        await wakeWidgets(page);
        await useEveryControl(page);
        return { complaints: await complaints(), stored: await storedThings(page) };
      });
      expect(left).toEqual({ complaints: [], stored: [] });
    },
  );
});
