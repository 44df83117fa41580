import type { Still } from '#drawing/still/still.ts';
import { site } from '#words/site.ts';
import { THEMES, type Theme } from './paint.ts';
import { naturalSize } from './svg.ts';

/** The files of one step in one theme. */
export interface StepFiles {
  readonly svg: string;
  readonly png: string;
  readonly png2x: string;
}

/** A step as `pictures.json` tells it; the size is in pixels, of the SVG and of the PNG. */
export interface StepPictures {
  readonly sentence: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly light: StepFiles;
  readonly dark: StepFiles;
}

/** What there is of one story, and its words: `pictures.json`. */
export interface PictureList {
  readonly title: string;
  readonly licence: string;
  readonly steps: readonly StepPictures[];
  /** The whole story, playing. */
  readonly story: Readonly<Record<Theme, string>>;
  /** For a link’s preview, 1,200 × 630. */
  readonly card: { readonly svg: string; readonly png: string };
}

function suffixOf(theme: Theme): string {
  return theme === 'light' ? '' : '-dark';
}

function filesOf(step: number, theme: Theme): StepFiles {
  const name = `${step}${suffixOf(theme)}`;
  return { svg: `${name}.svg`, png: `${name}.png`, png2x: `${name}@2x.png` };
}

/** In: a story’s title and its stills. Out: every file that there is of it, by names within its folder. */
export function pictureList(title: string, stills: readonly Still[]): PictureList {
  const [light, dark] = THEMES.map((theme) => `story${suffixOf(theme)}.png`);
  return {
    title,
    licence: site.licence,
    steps: stills.map((still, i) => ({
      sentence: still.sentence,
      alt: still.alt,
      ...naturalSize(still),
      light: filesOf(i + 1, 'light'),
      dark: filesOf(i + 1, 'dark'),
    })),
    story: { light: light ?? '', dark: dark ?? '' },
    card: { svg: 'card.svg', png: 'card.png' },
  };
}
