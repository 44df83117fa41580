import type { StillStory } from '#drawing/still/still-story.ts';
import type { Storyboard } from '#storyboard/storyboard.ts';
import type { Place } from './places.ts';

/** What a reader may ask this site for while a widget stands on a page: files (`fetch`), or work done beside the page (`worker`). */
export type Ask = 'fetch' | 'worker';

/** Something that a widget shows. It has an embed, an oEmbed answer, pictures, and a place in the gallery. */
export interface WidgetScenario {
  /** A part of its addresses: lower-case words and hyphens. Published once, it is a promise. */
  readonly name: string;
  /** What its page and the frame around it are called. */
  readonly title: string;
  /** The same in a list of the widget’s scenarios; left out, the title. */
  readonly short?: string;
  /** What there is to see, in a sentence or two. */
  readonly description: string;
}

/** Where somebody can stand who looks on: at a place, or between two. */
export interface Observers {
  readonly nodes: readonly Place[];
  readonly links: readonly Place[];
}

/** What `src/widgets/<name>/widget.ts` says; everything else that the site does with a widget follows from it. */
export interface WidgetManifest<Name extends string = string> {
  /** That of its folder, and a part of its addresses. */
  readonly name: Name;
  /** Where it stands among the others: those with a smaller number come before it. */
  readonly order: number;
  /** What its scenarios are called together. */
  readonly title: string;
  /** What it answers, as a reader would ask. */
  readonly question: string;
  /** At least one; a figure that names none shows the first. */
  readonly scenarios: readonly WidgetScenario[];
  /** Every step of a scenario as a picture. In: the name of one of `scenarios`; for any other nothing comes out. */
  readonly stills: (scenario: string) => StillStory | undefined;
  /** What the content security policy of its pages lets pass beyond the files of the page; left out, nothing. */
  readonly asks?: readonly Ask[];
  /** Whose place a reader can take by the address (`lens`); left out, nobody’s. */
  readonly observers?: (scenario: string) => Observers | undefined;
  /** The journeys of a scenario that can be worked through on paper; left out, it has no handouts. */
  readonly handout?: (scenario: string) => Storyboard | undefined;
}

/** A widget, whole. */
export interface Widget<Name extends string = string> extends Required<Pick<WidgetManifest, 'asks'>> {
  readonly name: Name;
  readonly order: number;
  readonly title: string;
  readonly question: string;
  readonly scenarios: readonly Required<WidgetScenario>[];
  readonly stills: WidgetManifest['stills'];
  readonly observers: NonNullable<WidgetManifest['observers']>;
  readonly handout: NonNullable<WidgetManifest['handout']>;
  /** The name of its component in an article, and of two files in its folder: what the server draws, and what answers. */
  readonly component: string;
}

/** What every widget’s component takes in an article, in an embed and anywhere else. */
export interface FigureProps {
  /** The name of one of the widget’s scenarios; left out, the first. */
  readonly scenario?: string;
  /** Whether it reads and writes the page’s address; left out, it does. One on a page may. */
  readonly linked?: boolean;
  /** Whether it wakes only when a reader touches it. */
  readonly asleep?: boolean;
}

const NAME = /^[a-z\d]+(?:-[a-z\d]+)*$/;

const pascalCase = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/**
 * Makes a widget of what its manifest says. It is read by the build, by threads of plain Node too, so it imports no component:
 * those are found by their names (`<component>.astro`, `<component>.svelte`, `hydrate.ts`, `style.css`).
 * Refuses, by a throw, a name that no address can hold, and scenarios of which there is none or two of one name.
 */
export function defineWidget<const Name extends string>(manifest: WidgetManifest<Name>): Widget<Name> {
  const { name, scenarios } = manifest;
  const wrong = [name, ...scenarios.map((scenario) => scenario.name)].find((each) => !NAME.test(each));
  if (wrong !== undefined)
    throw new Error(`defineWidget: “${wrong}” is no name: use lower-case words and hyphens.`);
  if (scenarios.length === 0) throw new Error(`defineWidget: ${name} has no scenario: give it one.`);
  const twice = scenarios.find((each, i) => scenarios.findIndex((other) => other.name === each.name) < i);
  if (twice) throw new Error(`defineWidget: ${name} has two scenarios called “${twice.name}”: rename one.`);
  return {
    asks: [],
    observers: () => undefined,
    handout: () => undefined,
    ...manifest,
    scenarios: scenarios.map((scenario) => ({ short: scenario.title, ...scenario })),
    component: pascalCase(name),
  };
}

/**
 * The name of the scenario that a figure shows. In: what the figure was asked for; left out, it is the first. Throws where the
 * widget has no such scenario: a page with it must not be built.
 */
export function scenarioOf({ name, scenarios }: Pick<Widget, 'name' | 'scenarios'>, asked?: string): string {
  const found = asked === undefined ? scenarios[0] : scenarios.find((each) => each.name === asked);
  if (!found)
    throw new Error(
      `${name} has no scenario “${String(asked)}”: use one of ${scenarios.map((each) => each.name).join(', ')}.`,
    );
  return found.name;
}
