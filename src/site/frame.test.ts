import { expect, test } from 'vitest';
import { RESERVE } from '#embed/reserve.ts';
import { DIAGRAMS, embedPath } from './diagrams.ts';
import { escaped, frameHtml } from './frame.ts';

test('A frame is one element on one line, and what is written into its attributes cannot end them.', () => {
  const html = frameHtml(
    { widget: 'leak-lab', title: 'a "b" <c> & d' },
    'https://a.example/?x=1&y="><script>',
  );
  expect(html).toBe(
    '<iframe src="https://a.example/?x=1&amp;y=&quot;&gt;&lt;script&gt;" title="a &quot;b&quot; &lt;c&gt; &amp; d" ' +
      'aria-label="a &quot;b&quot; &lt;c&gt; &amp; d" width="720" height="' +
      String(RESERVE['leak-lab'][1]) +
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
