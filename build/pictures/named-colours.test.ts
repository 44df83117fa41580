import { expect, test } from 'vitest';
import { coloursNamedIn } from './named-colours.ts';
import { rasterOf } from './raster.ts';

test('The colours that an SVG names are those that its raster has.', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><rect width="4" height="2" fill="#123456"/><rect width="2" height="2" fill="#fedcba"/></svg>';
  expect(coloursNamedIn(svg)).toEqual(new Set(rasterOf(svg, 1, []).pixels));
});
