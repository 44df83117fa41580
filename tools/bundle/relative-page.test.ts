import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relativePage } from './relative-page.ts';

const files = new Set([
  'index.html',
  'tunnel/index.html',
  '_astro/a.js',
  '_astro/a.css',
  '_classic/a.js',
  '_classic/system.x.js',
  'favicon.svg',
  'pictures/1.png',
  'pictures/1@2x.png',
]);
const classic = { folder: '_classic', loader: '/_classic/system.x.js' };
const from = 'tunnel/index.html';
const rewritten = (body: string): string => {
  const { text } = relativePage(
    from,
    `<!DOCTYPE html><html lang="en"><head></head><body>${body}</body></html>`,
    files,
    classic,
  );
  return /<body>(.*)<\/body>/s.exec(text)?.[1] ?? '';
};

describe('A page of the bundle', () => {
  test('has relative links, images, style sheets and frames', () => {
    expect(rewritten('<a href="/">home</a>')).toBe('<a href="../index.html">home</a>');
    expect(rewritten('<img src="/pictures/1.png" alt="/tunnel/">')).toBe(
      '<img src="../pictures/1.png" alt="/tunnel/">',
    );
    expect(rewritten('<iframe src="/tunnel/?step=2&amp;plain#x"></iframe>')).toBe(
      '<iframe src="./index.html?step=2&amp;plain#x"></iframe>',
    );
    expect(rewritten('<svg><image xlink:href="/favicon.svg"/><a href="/tunnel/">x</a></svg>')).toBe(
      '<svg><image xlink:href="../favicon.svg"/><a href="./index.html">x</a></svg>',
    );
    expect(rewritten('<template><a href=/tunnel/>x</a></template>')).toBe(
      '<template><a href="./index.html">x</a></template>',
    );
  });

  test('has each picture of a list relative', () => {
    expect(rewritten('<img srcset="/pictures/1.png, /pictures/1@2x.png 2x" src=/pictures/1.png>')).toBe(
      '<img srcset="../pictures/1.png, ../pictures/1@2x.png 2x" src="../pictures/1.png">',
    );
  });

  test('refreshes to a relative address, also without scripts', () => {
    expect(rewritten('<noscript><meta http-equiv="refresh" content="0; url=/tunnel/"></noscript>')).toContain(
      'content="0; url=./index.html"',
    );
  });

  test('leaves other hosts, fragments, relative links, and what only looks like a link', () => {
    const body =
      '<a href="https://host.example/tunnel/">a</a><a href="#x">b</a><a href="x/">c</a><a href="//host.example/">d</a>' +
      '<p title="/tunnel/">href="/tunnel/"</p><!-- <a href="/tunnel/"> --><script>"<a href=\'/tunnel/\'>"</script>';
    expect(rewritten(body)).toBe(body);
  });

  test('says where the root of the site is, and links to no sitemap', () => {
    const html =
      '<!DOCTYPE html><html><head><link rel="sitemap" href="/sitemap-index.xml"/><title>x</title></head></html>';
    expect(relativePage(from, html, files, classic)).toEqual({
      text: '<!DOCTYPE html><html data-root=".."><head><title>x</title></head></html>',
      problems: [],
    });
  });

  test('runs the classic form of its modules, behind one loader', () => {
    const module = '<script type="module" src="/_astro/a.js"></script>';
    expect(rewritten(module + module)).toBe(
      '<script src="../_classic/system.x.js" defer></script>' +
        '<script type="systemjs-module" src="../_classic/a.js"></script>'.repeat(2),
    );
  });

  test('names every link that leads nowhere and every module that no file can run, at once', () => {
    const { problems } = relativePage(
      from,
      '<a href="/no/">x</a><img src="/none.png"><script type="module" src="/b.js"></script>',
      files,
      classic,
    );
    expect(problems).toEqual([
      'N001: tunnel/index.html leads to /no/, which is not in the site.',
      'N001: tunnel/index.html leads to /none.png, which is not in the site.',
      'N006: tunnel/index.html runs /b.js as a module, which no page from a file can.',
    ]);
  });

  test('without addresses of its own site stays as it was, byte for byte, however it is written', () => {
    const pieces = fc.constantFrom(
      '<p>',
      '</p>',
      '<b',
      ' x=y',
      '>',
      '"',
      "'",
      '&amp;',
      '&',
      '\r\n',
      'é',
      '<!--',
      '-->',
      '</',
      '<td>',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const html = `<p>${parts.join('')}`;
        expect(relativePage(from, html, files, classic).text).toBe(html);
      }),
      { numRuns: 1000 },
    );
  });
});
