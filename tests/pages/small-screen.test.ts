import { describe, expect, test } from 'vitest';
import { wakeWidgets } from '../../tools/open-widget.ts';
import { useBrowser } from './browser.ts';
import { useKeptPage } from './kept-page.ts';
import { sidewaysFaults, smallTargetFaults, smallTextFaults } from './phone.ts';
import { pages } from './site.ts';
import { visit } from './visit.ts';

describe('On a phone of 320 px', () => {
  const chromium = useKeptPage(useBrowser('chromium'));

  test.each(pages)(
    '%s never scrolls sideways, has no text under 12 px and no target under 24 px.',
    async (path) => {
      const faults = await visit(chromium(), path, { width: 320 }, async ({ page }) => {
        await wakeWidgets(page);
        return [
          ...(await sidewaysFaults(page)),
          ...(await smallTextFaults(page, 12)),
          ...(await smallTargetFaults(page, 24)),
        ];
      });
      expect(faults).toEqual([]);
    },
  );
});
