import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { card, hatch, stack, words, type Block } from './block.ts';
import { flow, type Token } from './token-flow.ts';
import { grid } from './grid.ts';

const size = fc.integer({ min: 1, max: 400 });

test('strokes over what is compromised never leave it', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), size, size, (x, y, w, h) => {
      const mark = hatch(x, y, w, h, 'line');
      const points = mark.kind === 'line' ? [...mark.d.matchAll(/[ML](\S+) ([^MLZ]+)/g)] : [];
      for (const [, px, py] of points) {
        expect(Number(px)).toBeGreaterThanOrEqual(x);
        expect(Number(px)).toBeLessThanOrEqual(x + w);
        expect(Number(py)).toBeGreaterThanOrEqual(y);
        expect(Number(py)).toBeLessThanOrEqual(y + h);
      }
      expect(points.length > 0).toBe(w + h >= 12);
    }),
    { numRuns: 1000 },
  );
});

test('tokens keep their order, stay in the lines and do not touch each other', () => {
  const token = (w: number): Token => ({
    w,
    h: 10,
    at: (x, y) => [{ kind: 'box', x, y, w, h: 10 }],
  });
  fc.assert(
    fc.property(fc.array(size, { maxLength: 30 }), (widths) => {
      const block = flow(widths.map(token), 400, 5);
      const boxes = block.at(0, 0).flatMap((mark) => (mark.kind === 'box' ? [mark] : []));
      expect(boxes.map(({ w }) => w)).toEqual(widths);
      for (const [i, box] of boxes.entries()) {
        expect(box.x + box.w).toBeLessThanOrEqual(400);
        expect(box.y + box.h).toBeLessThanOrEqual(block.h);
        const next = boxes[i + 1];
        if (next) expect(next.y > box.y ? next.x : next.x - box.x - box.w).toBe(next.y > box.y ? 0 : 5);
      }
    }),
    { numRuns: 1000 },
  );
});

describe('cards in rows', () => {
  const cardOf =
    (text: string) =>
    (w: number, least: number): Block =>
      card(w, (room) => words(text, room), { least });
  const texts = ['short', 'a text that takes several lines where there is little room for it', 'x', 'y', 'z'];
  const block = grid(texts.map(cardOf), 600, 2);
  const boxes = block.at(0, 0).flatMap((mark) => (mark.kind === 'box' ? [mark] : []));

  test('are equally high within a row, and as high as the fullest needs', () => {
    expect(boxes[0]?.h).toBe(boxes[1]?.h);
    expect(boxes[0]?.h).toBe(cardOf(texts[1] ?? '')(292, 0).h);
    expect(boxes[2]?.h).toBeLessThan(boxes[1]?.h ?? 0);
  });
  test('fill the width to its edges', () => {
    expect(boxes[1] && boxes[1].x + boxes[1].w).toBe(600);
  });
});

test('a stack is as high as its blocks and the gaps between them; empty blocks take no gap', () => {
  const [one, none] = [words('one', 300), words('', 300)];
  expect(stack([one, none, one], 7).h).toBe(2 * one.h + 7);
  expect(stack([none], 7).h).toBe(0);
});
