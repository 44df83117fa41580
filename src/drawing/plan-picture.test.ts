import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXAMPLES } from '#scenarios/compartments/index.ts';
import { anyHostilePlan } from '#simulation/compartments/arbitrary-plan.ts';
import { consequencesOf } from '#simulation/compartments/consequences.ts';
import { planPictureOf, planSvg } from './plan-picture.ts';

test('a plan of hostile names is a drawing of rectangles and of texts in groups, and of nothing else', () => {
  const element =
    /<(?:rect(?: [a-z-]+="[^"<>]*")+\/|text(?: [a-z:-]+="[^"<>]*")+>(?:[^<>&"]|&(?:amp|lt|gt|quot);)*<\/text|g(?: [a-z-]+="[^"<>]*")+|\/g)>/gu;
  fc.assert(
    fc.property(anyHostilePlan, (plan) => {
      const svg = planSvg(planPictureOf(consequencesOf(plan)));
      expect(svg).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}]/u);
      expect(svg.replace(element, '')).toMatch(
        /^<svg xmlns="[a-z0-9:/.]+" viewBox="[0-9 ]+" width="\d+" height="\d+" font-family="sans-serif"><\/svg>\n$/,
      );
    }),
    { numRuns: 1000 },
  );
});

test.each(EXAMPLES)('no two boxes of the picture of $name overlap, and all stand inside it', ({ plan }) => {
  const { width, height, marks } = planPictureOf(consequencesOf(plan));
  const boxes = marks.flatMap((mark) => (mark.kind === 'box' && mark.stroke && mark.h > 28 ? [mark] : []));
  expect(boxes).toHaveLength(plan.qubes.length);
  for (const [i, a] of boxes.entries()) {
    expect([a.x >= 0, a.y >= 0, a.x + a.w <= width, a.y + a.h <= height]).toEqual([true, true, true, true]);
    for (const b of boxes.slice(i + 1))
      expect(a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y).toBe(true);
  }
});
