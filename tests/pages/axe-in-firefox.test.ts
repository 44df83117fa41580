import { describe, expect, test } from 'vitest';
import { wakeWidgets } from '../../tools/open-widget.ts';
import { axeViolations } from './axe.ts';
import { useBrowser } from './browser.ts';
import { useKeptPage } from './kept-page.ts';
import { telling } from './site.ts';
import { visit } from './visit.ts';

describe('In Firefox, axe finds nothing to object to', () => {
  const firefox = useKeptPage(useBrowser('firefox'));

  test.each(telling)('on %s.', async (path) => {
    const violations = await visit(firefox(), path, {}, async ({ page }) => {
      await wakeWidgets(page);
      return axeViolations(page);
    });
    expect(violations).toEqual([]);
  });
});
