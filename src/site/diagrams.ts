/** Every diagram that stands on a page of its own. Used while the site is built, and nowhere else. */
import type { WidgetName } from '#embed/reserve.ts';
import { STORY } from '#scenarios/break-in.ts';
import { EXAMPLES } from '#scenarios/compartments/index.ts';
import { DESK_STORIES } from '#scenarios/desk/index.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { KEEPING_STORIES } from '#scenarios/persistence/index.ts';
import { FIRST_WALKS } from './walks.ts';

export type { WidgetName };

export interface Diagram {
  readonly widget: WidgetName;
  /** What the widget shows; a part of the address. */
  readonly scenario: string;
  /** What the page and the frame around it are called. */
  readonly title: string;
  /** What there is to see, in a sentence or two. */
  readonly description: string;
}

/** What a widget asks, in the words of a reader, in the order in which a reader meets them. */
export const QUESTIONS: Readonly<Record<WidgetName, string>> = {
  'packet-journey': 'What happens to a packet, hop by hop, on the way out and back?',
  'who-sees-what': 'I am this adversary. What can I learn?',
  'packet-peeler': 'What is in this packet, here?',
  'qube-types': 'What kinds of qube are there, and what does each forget when it stops?',
  'trust-labels': 'What does a colour tell me, and what does it not?',
  'blast-radius': 'This qube is owned. What is lost?',
  'leak-lab': 'The tunnel is not up, or a rule is missing. What leaves, and who sees it?',
  compartments: 'Where do my activities go?',
};

/** All of them, widget by widget. */
export const DIAGRAMS: readonly Diagram[] = [
  ...SCENARIOS.map(({ name, title, takeaway }) => ({
    widget: 'packet-journey' as const,
    scenario: name,
    title,
    description: takeaway,
  })),
  {
    widget: 'who-sees-what',
    scenario: 'all',
    title: 'Who sees what, adversary by adversary',
    description: 'What each adversary can learn with a VPN, with Tor, with both in either order, and why.',
  },
  ...FIRST_WALKS.map(({ name, title }) => ({
    widget: 'packet-peeler' as const,
    scenario: name,
    title: `What is in the packet: ${title}`,
    description:
      'One packet on every link that it goes over: its envelopes, its bytes, and who can open them.',
  })),
  ...KEEPING_STORIES.map(({ name, title, takeaway }) => ({
    widget: 'qube-types' as const,
    scenario: name,
    title,
    description: takeaway,
  })),
  ...DESK_STORIES.map(({ name, title, takeaway }) => ({
    widget: 'trust-labels' as const,
    scenario: name,
    title,
    description: takeaway,
  })),
  ...STORY.map(({ name, title, how }) => ({
    widget: 'blast-radius' as const,
    scenario: name,
    title: `What is lost: ${title}`,
    description: `${how} What is lost, what can be attacked next, and what holds.`,
  })),
  {
    widget: 'leak-lab',
    scenario: 'two-days',
    title: 'What leaks, and what stops it',
    description:
      'Before a tunnel is up, while it is up and when it drops: what leaves, who sees it, and which rule stops it.',
  },
  ...EXAMPLES.map(({ name, title, about }) => ({
    widget: 'compartments' as const,
    scenario: name,
    title: `Compartments: ${title}`,
    description: `Sort what you do into qubes. ${about}`,
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
