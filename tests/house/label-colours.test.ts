import { globSync, readFileSync } from 'node:fs';
import { generate, parse, walk, type CssNode } from 'css-tree';
import { describe, expect, test } from 'vitest';
import { LABEL_NAMES, LABELS, type Label } from '#model/label.ts';

/** How a style sheet paints what has the class of a label. */
interface Painted {
  readonly selector: string;
  readonly label: Label;
  readonly property: string;
  readonly value: string;
}

/** What is written on a label, or woven over it: in the colour of its text. */
const isOnLabel = ({ selector, property }: Painted): boolean =>
  /^(?:color|--[\w-]+-on)$/.test(property) || selector.startsWith('.weave');
const long = (value: string): string => value.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3').toLowerCase();

function labelsIn(selector: CssNode): Label[] {
  const found: Label[] = [];
  walk(selector, (node) => {
    if (node.type === 'ClassSelector') found.push(...LABEL_NAMES.filter((name) => name === node.name));
  });
  return found;
}

/** Every colour of six or three digits that a rule for a label sets, by itself: a pattern over it has others. */
function paintedIn(file: string): Painted[] {
  const painted: Painted[] = [];
  walk(parse(readFileSync(file, 'utf8')), (node) => {
    if (node.type !== 'Rule') return;
    const labels = new Set(labelsIn(node.prelude));
    node.block.children.forEach((declaration) => {
      if (declaration.type !== 'Declaration') return;
      const value = long(generate(declaration.value).trim());
      if (!/^#[\da-f]{6}$/.test(value)) return;
      for (const label of labels)
        painted.push({ selector: generate(node.prelude), label, property: declaration.property, value });
    });
  });
  return painted;
}

describe('A style sheet that paints a label', () => {
  const sheets = globSync('src/**/*.css').flatMap((file) => {
    const painted = paintedIn(file);
    return painted.length > 0 ? [{ file, painted }] : [];
  });

  test('is found wherever one is.', () => {
    expect(sheets.length).toBeGreaterThan(5);
    expect(new Set(sheets.flatMap(({ painted }) => painted.map(({ label }) => label))).size).toBe(
      LABEL_NAMES.length,
    );
  });

  test.each(sheets)(
    'has the colours of Qubes OS, and on each the text that can be read there: $file',
    ({ painted }) => {
      const wrong = painted.filter((each) => {
        const { colour, text } = LABELS[each.label];
        return each.value !== (isOnLabel(each) ? text : colour);
      });
      expect(wrong).toEqual([]);
    },
  );
});
