/** Every diagram that stands on a page of its own. Used while the site is built, and nowhere else. */
import type { WidgetName } from '#embed/reserve.ts';
import { STORY } from '#scenarios/break-in.ts';
import { EXAMPLES } from '#scenarios/compartments/index.ts';
import { DESK_STORIES } from '#scenarios/desk/index.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { KEEPING_STORIES } from '#scenarios/persistence/index.ts';
import { diagrams as words } from '#words/diagrams.ts';
import { FIRST_WALKS } from '../evidence/walks.ts';

export type { WidgetName };

export interface Diagram {
  readonly widget: WidgetName;
  /** What the widget shows; a part of the address. */
  readonly scenario: string;
  /** What the page and the frame around it are called. */
  readonly title: string;
  /** The same in a list of its widget’s diagrams. */
  readonly short: string;
  /** What there is to see, in a sentence or two. */
  readonly description: string;
}

/** All of them, widget by widget. */
export const DIAGRAMS: readonly Diagram[] = [
  ...SCENARIOS.map(({ name, title, takeaway }) => ({
    widget: 'packet-journey' as const,
    scenario: name,
    title,
    short: title,
    description: takeaway,
  })),
  {
    widget: 'who-sees-what',
    scenario: 'all',
    title: words.whoSeesWhat.title,
    short: words.whoSeesWhat.title,
    description: words.whoSeesWhat.about,
  },
  ...FIRST_WALKS.map(({ name, title }) => ({
    widget: 'packet-peeler' as const,
    scenario: name,
    title: words.packet.title(title),
    short: title,
    description: words.packet.about,
  })),
  ...KEEPING_STORIES.map(({ name, title, takeaway }) => ({
    widget: 'qube-types' as const,
    scenario: name,
    title,
    short: title,
    description: takeaway,
  })),
  ...DESK_STORIES.map(({ name, title, takeaway }) => ({
    widget: 'trust-labels' as const,
    scenario: name,
    title,
    short: title,
    description: takeaway,
  })),
  ...STORY.map(({ name, title, how }) => ({
    widget: 'blast-radius' as const,
    scenario: name,
    title: words.lost.title(title),
    short: title,
    description: words.lost.about(how),
  })),
  {
    widget: 'leak-lab',
    scenario: 'two-days',
    title: words.leaks.title,
    short: words.leaks.title,
    description: words.leaks.about,
  },
  ...EXAMPLES.map(({ name, title, about }) => ({
    widget: 'compartments' as const,
    scenario: name,
    title: words.plan.title(title),
    short: title,
    description: words.plan.about(about),
  })),
];

/** The diagrams of one widget. */
export function diagramsOf(widget: WidgetName): readonly Diagram[] {
  return DIAGRAMS.filter((diagram) => diagram.widget === widget);
}

/** What Astro makes a page of, for each diagram of a widget. */
export function pathsOf(widget: WidgetName): { params: { scenario: string }; props: { diagram: Diagram } }[] {
  return diagramsOf(widget).map((diagram) => ({
    params: { scenario: diagram.scenario },
    props: { diagram },
  }));
}

/** Where a diagram stands, from the site’s root. The version is a promise: what it takes and sends stays as it is. */
export function embedPath({ widget, scenario }: Pick<Diagram, 'widget' | 'scenario'>): string {
  return `/embed/v1/${widget}/${scenario}/`;
}
