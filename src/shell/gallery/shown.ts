/** A diagram as the gallery shows it. Used while the site is built, and nowhere else. */
import { pictureList, type PictureList } from '#build/pictures/list.ts';
import type { Observers } from '#player/define-widget.ts';
import { widgetCalled } from '#widgets/widgets.ts';
import { diagramsOf, type Diagram, type WidgetName } from '../diagrams/diagrams.ts';
import { storyOf } from '../diagrams/still-places.ts';

export interface Shown extends Diagram {
  readonly pictures: PictureList;
  /** Whose place a reader can take by the address: first who stands somewhere, then who listens between two. */
  readonly observers: Observers | undefined;
  /** How an article of this repository shows it (MDX, Astro). */
  readonly component: string;
}

/** A widget that shows but one thing is not told which. */
function componentOf({ widget, scenario }: Diagram): string {
  const { component, scenarios } = widgetCalled(widget);
  const props = scenarios.length === 1 ? '' : ` scenario="${scenario}"`;
  return `import ${component} from '#widgets/${widget}/${component}.astro';\n\n<${component}${props} />`;
}

/** The diagrams of a widget, in their order. Throws if one has no pictures: every diagram is a story of stills. */
export function shownOf(widget: WidgetName): readonly Shown[] {
  return diagramsOf(widget).map((diagram) => {
    const story = storyOf(widget, diagram.scenario);
    if (!story)
      throw new Error(
        `Nobody draws the stills of ${widget}, ${diagram.scenario} (src/widgets/${widget}/widget.ts).`,
      );
    return {
      ...diagram,
      pictures: pictureList(story.title, story.stills),
      observers: widgetCalled(widget).observers(diagram.scenario),
      component: componentOf(diagram),
    };
  });
}

/** Where the pictures of a diagram stand, from the site’s root. */
export function pictureFolder({ widget, scenario }: Pick<Diagram, 'widget' | 'scenario'>): string {
  return `/pictures/${widget}/${scenario}/`;
}
