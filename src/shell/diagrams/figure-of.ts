/** Which diagram an article shows, read from the article itself. */
import { WIDGETS } from '#widgets/widgets.ts';
import { DIAGRAMS, diagramsOf, type Diagram } from './diagrams.ts';

const widgetOf = new Map(WIDGETS.map(({ component, name }) => [component, name]));

const FIGURE = new RegExp(`^<(${[...widgetOf.keys()].join('|')})(?: scenario="([a-z0-9-]+)")? />`, 'm');

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
    throw new Error(`An article shows ${widget}, ${String(scenario)}: no scenario of its widget.ts.`);
  return found;
}

/** What stands for the site as a whole: the figure of its front page. */
export function figureOfSite(): Diagram {
  const found = DIAGRAMS.find(({ widget, scenario }) => widget === 'packet-journey' && scenario === 'seeds');
  if (!found) throw new Error('The figure of the front page is no scenario of packet-journey.');
  return found;
}
