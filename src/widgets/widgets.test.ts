import { existsSync, globSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WIDGETS } from './widgets.ts';

describe('The widgets', () => {
  test('are all that have a manifest, each called like its folder.', () => {
    const folders = globSync('*/widget.ts', { cwd: 'src/widgets' }).map((file) => dirname(file));
    expect(WIDGETS.map(({ name }) => name).toSorted()).toEqual(folders.toSorted());
  });

  test('stand in one order, no two in one place.', () => {
    const orders = WIDGETS.map(({ order }) => order);
    expect(new Set(orders).size).toBe(orders.length);
  });

  test.each(WIDGETS)('$name has what the server draws, what answers, and what wakes it.', (widget) => {
    const { name, component } = widget;
    const files = [`${component}.astro`, `${component}.svelte`, 'hydrate.ts'];
    expect(files.filter((file) => !existsSync(`src/widgets/${name}/${file}`))).toEqual([]);
  });

  test.each(WIDGETS)(
    '$name has a picture of every step of every scenario, and none of any other.',
    (widget) => {
      const { scenarios, stills } = widget;
      for (const { name } of scenarios) expect(stills(name)?.stills.length, name).toBeGreaterThan(0);
      expect(stills('no-such-scenario')).toBeUndefined();
    },
  );
});
