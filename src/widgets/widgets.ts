/** The widgets in their order. Used while the site is built, and nowhere else: it brings the simulator along. */
import type { Widget } from '#player/define-widget.ts';
import * as listed from './index.ts';

export type WidgetName = (typeof listed)[keyof typeof listed]['name'];

export const WIDGETS: readonly Widget<WidgetName>[] = Object.values<Widget<WidgetName>>(listed).toSorted(
  (one, other) => one.order - other.order,
);

/** The widget of that name. */
export function widgetCalled(name: WidgetName): Widget<WidgetName> {
  const found = WIDGETS.find((widget) => widget.name === name);
  if (!found) throw new Error(`src/widgets/index.ts does not list ${name}.`);
  return found;
}
