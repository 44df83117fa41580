/** What the paints of a still are called, as colours that need no style sheet. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Paint } from '#drawing/still/still.ts';

export type Theme = 'light' | 'dark';
export const THEMES = ['light', 'dark'] as const satisfies readonly Theme[];

const TOKEN = /--([a-z-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g;

/**
 * The colours of a style sheet's tokens. In: its text. Out: for each theme, token → `#rrggbb`. Tokens that are
 * not a `light-dark()` of two such colours are passed over.
 */
export function coloursIn(css: string): Readonly<Record<Theme, ReadonlyMap<string, string>>> {
  const found = [...css.matchAll(TOKEN)];
  return {
    light: new Map(found.map(([, name = '', light = '']) => [name, light])),
    dark: new Map(found.map(([, name = '', , dark = '']) => [name, dark])),
  };
}

// The build runs in the project’s folder, and its code somewhere else.
const tokens = coloursIn(readFileSync(join(process.cwd(), 'src/shell/page/tokens.css'), 'utf8'));

/** A paint as `#rrggbb`. Throws if the site's tokens have no such colour: that is a mistake of ours. */
export function colourOf(paint: Paint, theme: Theme): string {
  const colour = paint.startsWith('#') ? paint : tokens[theme].get(paint);
  if (colour === undefined)
    throw new Error(`src/shell/page/tokens.css has no colour --${paint} for light and dark.`);
  return colour;
}
