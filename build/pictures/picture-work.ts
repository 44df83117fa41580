/** What has to be drawn for a story, and where in the store it comes to lie. */
import type { Place } from '../../src/shell/diagrams/still-places.ts';
import type { PictureList } from './list.ts';
import { THEMES, type Theme } from './paint.ts';
import type { Store } from './store.ts';

/** The documents of a story: name → content. */
export interface ToldStory extends Place {
  readonly documents: ReadonlyMap<string, string>;
}

interface StepWork {
  readonly kind: 'step';
  readonly svg: string;
  readonly description: string;
}

interface CardWork {
  readonly kind: 'card';
  readonly svg: string;
  readonly description: string;
}

interface StoryWork {
  readonly kind: 'story';
  readonly description: string;
  readonly steps: readonly { readonly work: StepWork & Drawing; readonly sentence: string }[];
}

/** What its files are called: file in the story’s folder → file in the store. */
interface Drawing {
  /** As a message names it. */
  readonly called: string;
  readonly licence: string;
  readonly files: ReadonlyMap<string, string>;
}

/** One drawing: what it is drawn from, and where it goes. */
export type Work = (StepWork | CardWork | StoryWork) & Drawing;

function listOf({ documents }: ToldStory): PictureList {
  return JSON.parse(documents.get('pictures.json') ?? '') as PictureList;
}

function stepsOf(told: ToldStory, list: PictureList, theme: Theme, store: Store): (StepWork & Drawing)[] {
  return list.steps.map(({ alt, ...names }, i) => {
    const { svg, png, png2x } = names[theme];
    const document = told.documents.get(svg) ?? '';
    const key = store.keyOf('step', document, alt, list.licence);
    return {
      kind: 'step',
      called: `${told.widget}/${told.scenario}, step ${String(i + 1)}, ${theme}`,
      svg: document,
      description: alt,
      licence: list.licence,
      files: new Map([
        [png, `${key}.png`],
        [png2x, `${key}@2x.png`],
      ]),
    };
  });
}

/** Everything that is to be drawn for a story; what others are made of comes first. */
export function planOf(told: ToldStory, store: Store): readonly Work[] {
  const list = listOf(told);
  const { title, licence } = list;
  const where = `${told.widget}/${told.scenario}`;
  const svg = told.documents.get(list.card.svg) ?? '';
  const card: Work = {
    kind: 'card',
    called: `${where}, card`,
    svg,
    description: title,
    licence,
    files: new Map([[list.card.png, `${store.keyOf('card', svg, title, licence)}.png`]]),
  };
  const description = `${title}. ${list.steps.map(({ sentence }) => sentence).join(' ')}`;
  const themes = THEMES.map((theme) => {
    const steps = stepsOf(told, list, theme, store);
    const key = store.keyOf(
      'story',
      description,
      licence,
      ...steps.flatMap(({ files }) => [...files.values()]),
    );
    const story: Work = {
      kind: 'story',
      called: `${where}, playing, ${theme}`,
      description,
      licence,
      steps: steps.map((work, i) => ({ work, sentence: list.steps[i]?.sentence ?? '' })),
      files: new Map([[list.story[theme], `${key}.png`]]),
    };
    return { steps, story };
  });
  return [...themes.flatMap(({ steps }) => steps), card, ...themes.map(({ story }) => story)];
}
