import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from './rich.ts';

test('A marked text is divided into text, links, code and bold, in order.', () => {
  expect(partsOf('See [the `wg` page](page), type `ls`, and **stop**.')).toEqual([
    { kind: 'text', text: 'See ' },
    { kind: 'link', key: 'page', text: 'the `wg` page' },
    { kind: 'text', text: ', type ' },
    { kind: 'code', text: 'ls' },
    { kind: 'text', text: ', and ' },
    { kind: 'bold', text: 'stop' },
    { kind: 'text', text: '.' },
  ]);
});

test('HTML and brackets that lead nowhere stay text.', () => {
  expect(partsOf('<b>x</b> & [1]')).toEqual([{ kind: 'text', text: '<b>x</b> & [1]' }]);
});

test('Nothing of a text is lost where no mark is.', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!/[[\]`*]/.test(text));
      expect(
        partsOf(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
