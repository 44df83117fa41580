import { expect, test } from 'vitest';
import { policyFor, withPolicy } from './content-security-policy.ts';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

test('a page that brings nothing may load only the files of the site', () => {
  expect(policyFor('index.html', page(''))).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
  );
});

test.each([
  '<script>go()</script>',
  '<script type="module">go()</script>',
  '<style>p { color: red }</style>',
])('a page with %s is refused, with its name: a host may let nothing run but files', (inline) => {
  expect(() => withPolicy('tunnel/index.html', page(inline))).toThrow('tunnel/index.html');
  expect(() => withPolicy('tunnel/index.html', page('', inline))).toThrow('Put it into a file');
});

test('a script from a file and data in a script element are let in', () => {
  const html = page('<script src="/a.js"></script><script type="application/json">{}</script>');
  expect(withPolicy('index.html', html)).toContain("script-src 'self';");
});

test('the search may fetch from this site, and run no WebAssembly; a page without a widget may do neither', () => {
  expect(policyFor('search/index.html', page(''))).toContain("connect-src 'self'");
  expect(policyFor('search/index.html', page(''))).not.toMatch(/wasm|worker/);
  expect(policyFor('tunnel/index.html', page(''))).not.toMatch(/wasm|connect/);
});

const asking = (asks: string): string =>
  policyFor('a/index.html', page('', `<div data-widget="a" ${asks}></div>`));

test('a page whose widget asks for files may fetch them from this site, and nothing beyond', () => {
  const policy = asking('data-asks="fetch"');
  expect(policy).toContain("connect-src 'self'");
  expect(policy).not.toMatch(/worker|wasm/);
});

test('a page whose widget works beside it may start a worker of this site, and fetch nothing', () => {
  const policy = asking('data-asks="worker"');
  expect(policy).toContain("worker-src 'self'");
  expect(policy).not.toContain('connect');
});

test('a page may do what each of its widgets asks for', () => {
  const html = page('', '<div data-asks="fetch"></div><div data-asks="fetch worker"></div>');
  expect(policyFor('a/index.html', html)).toMatch(/connect-src 'self'; worker-src 'self'$/);
});

test('a page whose widget asks for nothing may do neither, whatever its text says', () => {
  expect(asking('')).not.toMatch(/connect|worker/);
  expect(policyFor('a/index.html', page('', '<p>data-asks=&quot;fetch&quot;</p>'))).not.toContain('connect');
});

test('the policy stands before everything else in the head', () => {
  expect(withPolicy('index.html', page('<script src="/a.js"></script>'))).toMatch(
    /<head><meta http-equiv="content-security-policy"/,
  );
});

test.each(['<p style="color: red">', '<p onclick="go()">', '<svg\nstyle="a">'])(
  'a page with %s is refused, with its name',
  (tag) => {
    expect(() => withPolicy('tunnel/index.html', page('', tag))).toThrow('tunnel/index.html');
  },
);

test('words that look like an attribute are left alone', () => {
  expect(() => withPolicy('a.html', page('', '<p>Write style="…" here.</p>'))).not.toThrow();
});

test('a page without a head is refused', () => {
  expect(() => withPolicy('a.html', '<p>')).toThrow('without a head');
});
