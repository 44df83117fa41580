import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileAt, relativeAddress, rootFrom } from './own-path.ts';

const segment = fc.stringMatching(/^[a-z0-9][a-z0-9@._ :?#%é-]{0,8}$/);
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'));
const files = new Set(['index.html', '404.html', 'tunnel/index.html', '_astro/a.js', 'pictures/1@2x.png']);

describe('An address of the own site', () => {
  test('written relative, leads from any page to the same file as before, wherever the site stands', () => {
    const stands = fc.constantFrom(
      'https://host.example/',
      'https://host.example/a/b/',
      'file:///home/user/site/',
    );
    fc.assert(
      fc.property(path, path, stands, (from, to, stand) => {
        // No file system has a file and a folder of one name.
        fc.pre(!from.startsWith(`${to}/`) && !to.startsWith(`${from}/`));
        const address = `/${to.split('/').map(encodeURIComponent).join('/')}`;
        const relative = relativeAddress(from, address, new Set([from, to])) ?? 'none';
        const page = new URL(stand + from.split('/').map(encodeURIComponent).join('/'));
        const reached = new URL(relative, page);
        expect(decodeURIComponent(reached.pathname)).toBe(new URL(stand).pathname + to);
        expect(reached.search + reached.hash).toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  test('keeps what stands behind ? and #', () => {
    const rest = fc.stringMatching(/^[?#][a-z=&?#/.]{0,12}$/);
    fc.assert(
      fc.property(rest, (end) => {
        expect(relativeAddress('tunnel/index.html', `/tunnel/${end}`, files)).toBe(`./index.html${end}`);
      }),
    );
  });

  test('names the page of a folder, so that a file system finds it', () => {
    expect(relativeAddress('index.html', '/tunnel/', files)).toBe('./tunnel/index.html');
    expect(relativeAddress('tunnel/index.html', '/', files)).toBe('../index.html');
    expect(relativeAddress('tunnel/index.html', '/tunnel', files)).toBe('./index.html');
    expect(relativeAddress('tunnel/index.html', '/_astro/a.js', files)).toBe('../_astro/a.js');
  });

  test('that leads nowhere, or to another host, or out of the site, leads to no file', () => {
    for (const address of [
      '/nowhere/',
      '//host.example/',
      '/\\host.example',
      'tunnel/',
      '#x',
      '/%E0%A4%A',
      '',
    ])
      expect(fileAt(address, files), address).toBeUndefined();
    // A browser resolves the dots before it asks (URL Standard, path state).
    expect(fileAt('/tunnel/../../404.html', files)).toBe('404.html');
  });

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (garbage) => {
        expect(relativeAddress('index.html', `/${garbage}`, new Set())).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});

describe('The root of the site', () => {
  test('is where the way from any file leads', () => {
    fc.assert(
      fc.property(path, (from) => {
        const page = `https://host.example/sub/${from.split('/').map(encodeURIComponent).join('/')}`;
        expect(new URL(`${rootFrom(from)}/x`, page).href).toBe('https://host.example/sub/x');
      }),
      { numRuns: 1000 },
    );
  });
});
