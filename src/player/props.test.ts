import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { propsOf, propsText } from './props.ts';

/** A widget with what stands behind it, as far as it is read. */
function behind(text: string | undefined): HTMLElement {
  const nextElementSibling = text === undefined ? null : { textContent: text };
  return { nextElementSibling } as unknown as HTMLElement;
}

describe('What a widget is given, as text in its page,', () => {
  test('is read again as it was.', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (props) => {
        const plain = JSON.parse(JSON.stringify(props)) as unknown;
        expect(propsOf(behind(propsText(props)))).toEqual(plain);
      }),
    );
  });
  test('never ends the element that it stands in, nor begins a comment there.', () => {
    for (const text of ['</script>', '<!--', '<script>']) expect(propsText({ text })).not.toContain('<');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(propsText({ text, [text]: 1 })).not.toContain('<');
      }),
    );
  });
  test('is nothing where nothing stands behind it.', () => {
    expect(propsOf(behind(undefined))).toEqual({});
  });
});
