import type { SourceId } from '#model/source.ts';
import type { DeskStory } from '#model/desk/story.ts';

/** Something that does not follow, with the rule that says so. */
interface Limit {
  readonly title: string;
  readonly why: string;
  readonly source: SourceId;
}

const COLOUR: readonly Limit[] = [
  {
    title: 'It gives no rights and takes none.',
    why: 'A line of dom0’s policy names qubes, kinds and tags. It has no word for a label.',
    source: 'qrexec-policy',
  },
  {
    title: 'It does not choose a network.',
    why: 'A black qube can be online, and a red one offline.',
    source: 'qubes-net',
  },
  {
    title: 'It makes no qube stronger or weaker.',
    why: 'Label untrusted blue: the walls are the same, and so is what is inside.',
    source: 'labels',
  },
  {
    title: 'It does not stop your hands.',
    why: 'What you type goes to the window in front. The frame warns you, if you look.',
    source: 'window-frames',
  },
];

const CROSSING: readonly Limit[] = [
  {
    title: 'dom0 does not know where you meant it to go.',
    why: 'No program can take a text from dom0 by itself. But the window in front gets it at your key.',
    source: 'clipboard',
  },
  {
    title: 'A paste is not checked.',
    why: 'What a text does in the target is up to the program that you paste it into.',
    source: 'clipboard',
  },
  {
    title: 'A copied file can still attack.',
    why: 'Copying reads no disk and no format of another qube. Opening the file does.',
    source: 'file-copy',
  },
  {
    title: 'Offline is not out of reach.',
    why: 'A qube without a network can be handed a text or a file. Only the policy says no.',
    source: 'qrexec-policy',
  },
];

/** What the thing that a story shows does not do: a label’s colour, or a copy from qube to qube. */
export function limitsOf({ actions }: Pick<DeskStory, 'actions'>): {
  readonly title: string;
  readonly limits: readonly Limit[];
} {
  return actions.some((action) => action.do === 'relabel')
    ? { title: 'What a colour does not do', limits: COLOUR }
    : { title: 'What a copy does not protect against', limits: CROSSING };
}
