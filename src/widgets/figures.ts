/** What the server draws of each widget, by the widget’s name. Only the bundler can read components: not for plain Node. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { widgetCalled, type WidgetName } from './widgets.ts';

interface Drawing {
  readonly default: AstroComponentFactory;
}

const files = import.meta.glob<Drawing>('./*/*.astro');

/** The component of a widget, which takes `FigureProps`. Throws if its file is not there. */
export async function figureOf(name: WidgetName): Promise<AstroComponentFactory> {
  const file = `./${name}/${widgetCalled(name).component}.astro`;
  const load = files[file];
  if (!load)
    throw new Error(`The widget ${name} is drawn by src/widgets/${file.slice(2)}: there is no such file.`);
  return (await load()).default;
}
