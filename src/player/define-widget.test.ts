import { describe, expect, test } from 'vitest';
import { defineWidget, scenarioOf } from './define-widget.ts';

const scenario = { name: 'one', title: 'One', description: 'One thing.' };
const manifest = {
  name: 'blast-radius',
  order: 1,
  title: 'Blast radius',
  question: 'What is lost?',
  scenarios: [scenario],
  stills: () => undefined,
} as const;

describe('A widget', () => {
  test('is what its manifest says; what is left out, it does not do.', () => {
    const widget = defineWidget(manifest);
    expect(widget).toMatchObject({ name: 'blast-radius', component: 'BlastRadius', asks: [] });
    expect(widget.scenarios).toEqual([{ ...scenario, short: 'One' }]);
    expect(widget.observers('one')).toBeUndefined();
    expect(widget.handout('one')).toBeUndefined();
  });

  test.each(['', 'Blast', 'blast radius', '-blast', 'blast--radius', '../blast'])(
    'cannot be called “%s”, nor can what it shows: no address would hold it.',
    (name) => {
      expect(() => defineWidget({ ...manifest, name })).toThrow('is no name');
      expect(() => defineWidget({ ...manifest, scenarios: [{ ...scenario, name }] })).toThrow('is no name');
    },
  );

  test('shows something, and no two things of one name.', () => {
    expect(() => defineWidget({ ...manifest, scenarios: [] })).toThrow('blast-radius has no scenario');
    expect(() => defineWidget({ ...manifest, scenarios: [scenario, scenario] })).toThrow('called “one”');
  });

  test('shows its first scenario where none is named, and none that it does not have.', () => {
    const widget = defineWidget({ ...manifest, scenarios: [scenario, { ...scenario, name: 'two' }] });
    expect(scenarioOf(widget)).toBe('one');
    expect(scenarioOf(widget, 'two')).toBe('two');
    expect(() => scenarioOf(widget, 'three')).toThrow('no scenario “three”: use one of one, two');
  });
});
