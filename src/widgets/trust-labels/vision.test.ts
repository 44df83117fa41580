import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { seenAs, VISIONS } from '#model/colour-vision.ts';
import { LABELS, LABEL_NAMES } from '#model/label.ts';

const css = readFileSync(new URL('vision.css', import.meta.url), 'utf8');

/** The custom properties that the rules for a selector set. */
function propertiesOf(selector: string): ReadonlyMap<string, string> {
  const rules = [...css.matchAll(/([^{}]+)\{([^}]*)\}/g)].filter(([, selectors = '']) =>
    selectors
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .split(',')
      .some((each) => each.trim() === selector),
  );
  const pairs = rules.flatMap(([, , body = '']) => [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)]);
  return new Map(pairs.map(([, name = '', value = '']) => [name, value]));
}

describe('The style sheet of the labels', () => {
  test.each(VISIONS)('has every label as %s eyes see it, to the last digit.', (vision) => {
    const found = propertiesOf(`.tl-${vision}`);
    for (const name of LABEL_NAMES) {
      expect(found.get(`--tl-${name}`), name).toBe(seenAs(LABELS[name].colour, vision));
    }
  });

  test.each(LABEL_NAMES)('gives %s its own colour, and the text colour that can be read on it.', (name) => {
    const found = propertiesOf(`.tl-${name}`);
    expect(found.get('--tl-colour')).toBe(`var(--tl-${name})`);
    expect(found.get('--tl-on')).toBe(LABELS[name].text);
  });
});
