/** How many bytes a build leaves. */

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from '../../tools/fresh-build.ts';

const megabyte = 1e6;

test('The built site is at most 140 MB, of which at most 90 are PNG.', () => {
  const files = readdirSync(builtSite, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter(
    (each) => each.isFile(),
  );
  const sizes = files.map(({ name, parentPath }) => ({ name, size: statSync(join(parentPath, name)).size }));
  const sumOf = (kind: string): number =>
    sizes.reduce((sum, { name, size }) => sum + (name.endsWith(kind) ? size : 0), 0) / megabyte;
  console.log(`dist: ${sumOf('').toFixed(1)} MB, of which ${sumOf('.png').toFixed(1)} MB of PNG`);
  expect(sumOf('')).toBeLessThanOrEqual(140);
  expect(sumOf('.png')).toBeLessThanOrEqual(90);
});
