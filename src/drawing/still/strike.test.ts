import { describe, expect, test } from 'vitest';
import { struckThrough } from './strike.ts';

const OLD = { kind: 'text', x: 10, y: 40, text: '0xb76d', size: 20, face: 'mono', fill: 'muted' } as const;

describe('a text struck through', () => {
  const [text, line] = struckThrough(OLD);

  test('is the text, and a line of its own colour over it', () => {
    expect(text).toEqual(OLD);
    expect(line).toMatchObject({ kind: 'line', stroke: 'muted' });
  });
  test('has the line as wide as its letters, where the font wants it', () => {
    // DejaVu Sans Mono 2.37: every advance 1233, yStrikeoutPosition 530, of 2048 (tables hmtx and OS/2).
    const y = 40 - (20 * 530) / 2048;
    const end = 10 + (6 * 20 * 1233) / 2048;
    expect(line?.kind === 'line' && line.d.match(/[\d.]+/g)?.map(Number)).toEqual([10, y, end, y]);
  });
});
