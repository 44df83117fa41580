import { expect, test } from 'vitest';
import { WIDTHS } from '#embed/reserve.ts';
import { DIAGRAMS, embedPath } from '../diagrams/diagrams.ts';
import { roomOf } from './embed-heights.ts';
import { frameHtml, roomAt } from './iframe.ts';
import { escaped } from './html-tag.ts';

test('A frame is one element on one line, and what is written into its attributes cannot end them.', () => {
  const html = frameHtml(
    { widget: 'leak-lab', title: 'a "b" <c> & d' },
    'https://a.example/?x=1&y="><script>',
  );
  expect(html).toBe(
    '<iframe src="https://a.example/?x=1&amp;y=&quot;&gt;&lt;script&gt;" title="a &quot;b&quot; &lt;c&gt; &amp; d" ' +
      'aria-label="a &quot;b&quot; &lt;c&gt; &amp; d" width="720" height="' +
      String(roomAt('leak-lab', 720)) +
      '" frameborder="0" loading="lazy" referrerpolicy="no-referrer" ' +
      'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
  );
});

test('No frame gives an embed an origin, and with it storage.', () => {
  for (const diagram of DIAGRAMS) {
    const html = frameHtml(diagram, `https://a.example${embedPath(diagram)}`);
    expect(html).not.toContain('allow-same-origin');
    expect(html).toContain(escaped(diagram.title));
  }
});

test('The room at a width that was measured is what was measured, and between two it is between theirs.', () => {
  for (const { widget } of DIAGRAMS) {
    const heights = roomOf(widget);
    if (heights.length < WIDTHS.length) continue;
    expect(WIDTHS.map((width) => roomAt(widget, width))).toEqual(heights);
    expect(roomAt(widget, 100)).toBe(heights[0]);
    expect(roomAt(widget, 3000)).toBe(heights.at(-1));
    const [low = 0, high = 0] = [heights[3], heights[4]].toSorted((a = 0, b = 0) => a - b);
    const between = roomAt(widget, 720);
    expect(between).toBeGreaterThanOrEqual(low);
    expect(between).toBeLessThanOrEqual(high);
  }
});
