import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark, Paint, Still } from '#drawing/still/still.ts';
import { THEMES, coloursIn, colourOf } from './paint.ts';
import { svgOf } from './svg.ts';

function stillOf(marks: readonly Mark[], words = 'A step.'): Still {
  return {
    width: 1200,
    height: 600,
    heading: { marks: 0, end: 0 },
    marks,
    sentence: words,
    alt: words,
  };
}

function textMark(text: string): Mark {
  return { kind: 'text', x: 1, y: 2, text, size: 20, face: 'mono', fill: 'ink' };
}

/** What XML’s own rules turn the text between two tags into. */
function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(/&(\w+);/g, (_, name: string) => signs[name] ?? '?');
}

const ELEMENTS = ['svg', 'title', 'desc', 'metadata', 'rect', 'g', 'text'];

const PAINTS: readonly Paint[] = [
  'paper',
  'ink',
  'muted',
  'line',
  'card',
  'accent',
  'floor',
  'pipe-vpn',
  'pipe-tor',
  'bar',
];

describe('a paint', () => {
  test('is a colour of the site’s tokens, in light and in dark', () => {
    for (const theme of THEMES)
      for (const paint of PAINTS) expect(colourOf(paint, theme)).toMatch(/^#[0-9a-f]{6}$/);
  });
  test('is read from light-dark(), the light one first', () => {
    const { light, dark } = coloursIn(':root { --paper: light-dark(#faf8f3, #15181d); --text: 1rem; }');
    expect([...light]).toEqual([['paper', '#faf8f3']]);
    expect([...dark]).toEqual([['paper', '#15181d']]);
  });
  test('that is an exact colour stays what it is', () => {
    expect(colourOf('#cc0000', 'dark')).toBe('#cc0000');
  });
  test('that the tokens do not have is refused by its name', () => {
    const unknown = 'puce' as Paint;
    expect(() => colourOf(unknown, 'light')).toThrow('--puce');
  });
});

describe('a still as SVG', () => {
  test('says any text, whatever is in it, and nothing of it is markup', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '</text><script>alert(1)</script>',
        '"><img onload=x>',
        ']]>',
        '&amp;',
        'a\u0000b\ud800',
      ),
    );
    fc.assert(
      fc.property(nasty, (text) => {
        const svg = svgOf(stillOf([textMark(text)], text), 'light');
        const names = [...svg.matchAll(/<\/?(\w+)/g)].map(([, name]) => name);
        expect(names.filter((name) => !ELEMENTS.includes(name ?? ''))).toEqual([]);
        const [, said = ''] = /<text[^>]*>([^<]*)<\/text>/.exec(svg) ?? [];
        // XML 1.0 §2.2 knows no control characters and no half pairs.
        const sayable = text.replace(
          /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
          '\u{fffd}',
        );
        expect(unescaped(said)).toBe(sayable);
      }),
      { numRuns: 1000 },
    );
  });
  test('keeps the gaps between columns of bytes', () => {
    expect(svgOf(stillOf([textMark('00  ff')]), 'light')).toContain('xml:space="preserve">00  ff<');
  });
  test('is 720 px wide, three fifths as large as the sheet, in whole pixels', () => {
    expect(svgOf({ ...stillOf([]), height: 601 }, 'light')).toContain(
      'width="720" height="361" viewBox="0 0 1200 601.67"',
    );
  });
  test('has every text begin on a whole pixel', () => {
    const svg = svgOf(stillOf([textMark('02 00'), { ...textMark('02 00'), x: 7, y: 99 } as Mark]), 'light');
    for (const [, x = '', y = ''] of svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g))
      for (const length of [x, y])
        expect(Number(length) * 0.6).toBeCloseTo(Math.round(Number(length) * 0.6), 1);
  });
  test('differs between light and dark in its colours alone', () => {
    const still = stillOf([
      { kind: 'box', x: 1, y: 2, w: 30, h: 40, fill: 'card', stroke: 'line', thick: 2 },
      textMark('From'),
    ]);
    const bare = (svg: string): string => svg.replace(/#[0-9a-f]{6}/g, '#');
    expect(svgOf(still, 'light')).not.toBe(svgOf(still, 'dark'));
    expect(bare(svgOf(still, 'light'))).toBe(bare(svgOf(still, 'dark')));
  });
  test('says how it is set once for texts that follow each other', () => {
    const svg = svgOf(stillOf([textMark('one'), textMark('two')]), 'light');
    expect(svg.match(/font-size/g)).toHaveLength(1);
  });
});
