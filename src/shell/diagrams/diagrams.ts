/** Every diagram that stands on a page of its own. Used while the site is built, and nowhere else. */
import { WIDGETS, type WidgetName } from '#widgets/widgets.ts';

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
export const DIAGRAMS: readonly Diagram[] = WIDGETS.flatMap(({ name: widget, scenarios }) =>
  scenarios.map(({ name, ...told }) => ({ widget, scenario: name, ...told })),
);

/** The diagrams of one widget. */
export function diagramsOf(widget: WidgetName): readonly Diagram[] {
  return DIAGRAMS.filter((diagram) => diagram.widget === widget);
}

/** What Astro makes a page of, for each diagram. */
export function everyPath(): { params: { widget: string; scenario: string }; props: { diagram: Diagram } }[] {
  return DIAGRAMS.map((diagram) => ({
    params: { widget: diagram.widget, scenario: diagram.scenario },
    props: { diagram },
  }));
}

/** Where a diagram stands, from the site’s root. The version is a promise: what it takes and sends stays as it is. */
export function embedPath({ widget, scenario }: Pick<Diagram, 'widget' | 'scenario'>): string {
  return `/embed/v1/${widget}/${scenario}/`;
}
