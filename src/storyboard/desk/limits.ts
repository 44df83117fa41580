import type { SourceId } from '#model/source.ts';
import type { DeskStory } from '#model/desk/desk-story.ts';
import { deskLimits } from '#words/desk-limits.ts';

/** Something that does not follow, with the rule that says so. */
interface Limit {
  readonly title: string;
  readonly why: string;
  readonly source: SourceId;
}

const { colour, copy } = deskLimits;

const COLOUR: readonly Limit[] = [
  { ...colour.rights, source: 'qrexec-policy' },
  { ...colour.network, source: 'qubes-net' },
  { ...colour.walls, source: 'labels' },
  { ...colour.hands, source: 'window-frames' },
];

const CROSSING: readonly Limit[] = [
  { ...copy.target, source: 'clipboard' },
  { ...copy.unchecked, source: 'clipboard' },
  { ...copy.attack, source: 'file-copy' },
  { ...copy.offline, source: 'qrexec-policy' },
];

/** What the thing that a story shows does not do: a label’s colour, or a copy from qube to qube. */
export function limitsOf({ actions }: Pick<DeskStory, 'actions'>): {
  readonly title: string;
  readonly limits: readonly Limit[];
} {
  return actions.some((action) => action.do === 'relabel')
    ? { title: colour.title, limits: COLOUR }
    : { title: copy.title, limits: CROSSING };
}
