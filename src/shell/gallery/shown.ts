/** A diagram as the gallery shows it. Used while the site is built, and nowhere else. */
import { RESERVE } from '#embed/reserve.ts';
import { linksOf, nodesOf, type Place } from '#player/places.ts';
import { offerOf, scenarioCalled } from '#widgets/packet-journey/recompute.ts';
import { COMPONENTS } from '../diagrams/components.ts';
import { diagramsOf, type Diagram, type WidgetName } from '../diagrams/diagrams.ts';
import { pictureList, type PictureList } from '#build/pictures/list.ts';
import { storyOf } from '../diagrams/stories.ts';

export interface Shown extends Diagram {
  readonly pictures: PictureList;
  /** Whose place a reader can take by the address: first who stands somewhere, then who listens between two. */
  readonly observers: { readonly nodes: readonly Place[]; readonly links: readonly Place[] } | undefined;
  /** How an article of this repository shows it (MDX, Astro). */
  readonly component: string;
}

export const WIDGETS = Object.keys(RESERVE) as readonly WidgetName[];

/** Only a journey takes its observer from the address. */
function observersOf({ widget, scenario }: Diagram): Shown['observers'] {
  const found = widget === 'packet-journey' ? scenarioCalled(scenario) : undefined;
  if (!found) return undefined;
  const { scene } = offerOf(found);
  return { nodes: nodesOf(scene, scene.toldJourneys), links: linksOf(scene, scene.toldJourneys) };
}

function componentOf({ widget, scenario }: Diagram): string {
  const { name, from, prop } = COMPONENTS[widget];
  const props = prop === undefined ? '' : ` ${prop}="${scenario}"`;
  return `import ${name} from '${from}';\n\n<${name}${props} />`;
}

/** The diagrams of a widget, in their order. Throws if one has no pictures: every diagram is a story of stills. */
export function shownOf(widget: WidgetName): readonly Shown[] {
  return diagramsOf(widget).map((diagram) => {
    const story = storyOf(widget, diagram.scenario);
    if (!story)
      throw new Error(
        `Nobody draws the stills of ${widget}, ${diagram.scenario} (src/shell/diagrams/stories.ts).`,
      );
    return {
      ...diagram,
      pictures: pictureList(story.title, story.stills),
      observers: observersOf(diagram),
      component: componentOf(diagram),
    };
  });
}

/** Where the pictures of a diagram stand, from the site’s root. */
export function pictureFolder({ widget, scenario }: Pick<Diagram, 'widget' | 'scenario'>): string {
  return `/pictures/${widget}/${scenario}/`;
}
