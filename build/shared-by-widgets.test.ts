import type { ChunkingContext as Graph } from 'rolldown';
import { describe, expect, test } from 'vitest';
import { sharedByWidgets } from './shared-by-widgets.ts';

/** What each module imports at once, and what `wake` loads late. */
const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  wake: ['open'],
  one: ['frame', 'own'],
  other: ['frame'],
  third: ['frame', 'scale'],
  fourth: ['scale'],
  frame: ['button'],
};

const graph = {
  getModuleInfo: (id: string) => ({
    importedIds: IMPORTS[id] ?? [],
    dynamicallyImportedIds: id === 'wake' ? ['one', 'other', 'third', 'fourth'] : [],
  }),
} as unknown as Graph;

function shared(several: number, apart: readonly string[] = []): string[] {
  const nameOf = sharedByWidgets('wake', several, apart);
  const all = new Set(Object.entries(IMPORTS).flatMap(([id, imported]) => [id, ...imported]));
  return [...all].filter((id) => nameOf(id, graph) === 'player').sort();
}

describe('What comes in one file', () => {
  test('is what as many widgets load at once as make several, what it imports, and what wakes them.', () => {
    expect(shared(3)).toEqual(['button', 'frame', 'open']);
    expect(shared(2)).toEqual(['button', 'frame', 'open', 'scale']);
  });
  test('is no widget, and not the page’s own script.', () => {
    for (const several of [2, 3, 4]) expect(shared(several)).not.toContain('wake');
    for (const widget of ['one', 'other', 'third', 'fourth']) expect(shared(2)).not.toContain(widget);
  });
  test('leaves out what stands apart.', () => {
    expect(shared(2, ['scale'])).toEqual(['button', 'frame', 'open']);
  });
  test('is nothing in a bundle that wakes no widget.', () => {
    expect(sharedByWidgets('elsewhere', 2, [])('frame', graph)).toBeUndefined();
  });
});
