import { describe, expect, test } from 'vitest';
import { blackBar } from './black-bar.ts';
import { card, stack, words } from './block.ts';
import { grid } from './grid.ts';
import { misfits } from './misfits.ts';
import { sheet } from './sheet.ts';
import type { Still } from './still.ts';
import { window } from './window.ts';

const heading = {
  title: 'A story',
  count: 'Step 2 of 3',
  sentence: 'Something happens that takes a while to tell.',
};
const long = 'Every line of this text has to stay inside of the frame that it stands in. '.repeat(3);

function shown({ marks }: Still): string {
  return marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ');
}

describe('a sheet', () => {
  const body = grid(
    [long, 'short', long].map(
      (text) => (w: number, least: number) =>
        window({ name: 'a-qube-with-a-name-of-31-letters', label: 'red' }, w, (room) => words(text, room), {
          least,
        }),
    ),
    1104,
    2,
  );
  const still = sheet(heading, stack([body, card(500, (w) => blackBar('hidden', w))], 10), []);

  test('holds all that is put on it, and no text leaves its frame or lies on another', () => {
    expect(misfits(still)).toEqual([]);
  });
  test('says which step it is, its sentence, and whose it is', () => {
    expect(shown(still)).toContain('Step 2 of 3');
    expect(shown(still)).toContain(heading.sentence);
    expect(shown(still)).toContain('CC BY 4.0');
  });
  test('tells as many facts as there is room for in 1,000 characters, and always the sentence', () => {
    const { alt } = sheet(heading, words('', 100), Array<string>(100).fill('A fact is told here.'));
    expect(alt.startsWith(heading.sentence)).toBe(true);
    expect(alt.length).toBeLessThanOrEqual(1000);
    expect(alt.length).toBeGreaterThan(950);
  });
});

describe('a misfit is found', () => {
  const text = {
    kind: 'text',
    x: 10,
    y: 40,
    text: 'wide enough',
    size: 22,
    face: 'sans',
    fill: 'ink',
  } as const;
  const still = (marks: Still['marks']): Still => ({
    width: 300,
    height: 100,
    heading: { marks: 0, end: 0 },
    marks,
    sentence: '',
    alt: '',
  });

  test('when a text leaves the sheet, or its box', () => {
    expect(misfits(still([text]))).toEqual([]);
    expect(misfits(still([{ ...text, x: 250 }]))).toEqual(['“wide enough” leaves its box']);
    const box = { kind: 'box', x: 5, y: 10, w: 100, h: 60 } as const;
    expect(misfits(still([box, text]))).toEqual(['“wide enough” leaves its box']);
  });
  test('when a text lies on another', () => {
    expect(misfits(still([text, { ...text, x: 60, y: 50, text: 'too near' }]))).toEqual([
      '“wide enough” and “too near” overlap',
    ]);
  });
  test('when a text is too small to be read', () => {
    expect(misfits(still([{ ...text, size: 12 }]))).toEqual(['“wide enough” is 12 px']);
  });
});
