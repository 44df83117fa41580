/** Which diagram an article shows, read from the article itself. */
import { COMPONENTS } from './components.ts';
import { DIAGRAMS, diagramsOf, type Diagram, type WidgetName } from './diagrams.ts';

const widgetOf = new Map(
  Object.entries(COMPONENTS).map(([widget, { name }]) => [name, widget as WidgetName]),
);

const FIGURE = new RegExp(`^<(${[...widgetOf.keys()].join('|')})(?: [a-z]+="([a-z0-9-]+)")? />`, 'm');

/**
 * In: the text of an article (MDX). Out: its first figure; one that names no scenario shows the widget’s first. Nothing, if
 * it has none. Throws if the figure is of a scenario that stands on no page of its own.
 */
export function figureOf(text: string): Diagram | undefined {
  const [, component = '', scenario] = FIGURE.exec(text) ?? [];
  const widget = widgetOf.get(component);
  if (!widget) return undefined;
  const diagrams = diagramsOf(widget);
  const found = scenario === undefined ? diagrams[0] : diagrams.find((each) => each.scenario === scenario);
  if (!found)
    throw new Error(
      `An article shows ${widget}, ${String(scenario)}: no diagram of src/shell/diagrams/diagrams.ts.`,
    );
  return found;
}

/** What stands for the site as a whole: the figure of its front page. */
export function figureOfSite(): Diagram {
  const found = DIAGRAMS.find(({ widget, scenario }) => widget === 'packet-journey' && scenario === 'seeds');
  if (!found) throw new Error('The figure of the front page is not in src/shell/diagrams/diagrams.ts.');
  return found;
}
