import type { DeskQube } from '#model/desk/desk.ts';
import type { DeskStory } from '#model/desk/desk-story.ts';
import { trustLabels } from '#words/trust-labels.ts';
import { serviceOf } from './shown-desk.ts';

/** The positions of the policy switch; at the first the story’s own policy stands. */
export const POLICIES = ['story', 'allow', 'ask', 'deny'] as const;

/** A file of another qube that lies here. */
export function fileWords({ opened }: DeskQube, from: string): string {
  return opened.includes(from) ? trustLabels.fileOpened(from) : trustLabels.file(from);
}

/** How long a text is, in bytes. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

interface About {
  readonly lines: 'readers' | 'exposed';
  readonly title: string;
  /** What is said of those of whom it holds, and of the others. */
  readonly words: readonly [string, string];
}

/** What a story asks at each step: who can read its text, or whom its file can attack. */
export function aboutOf(story: Pick<DeskStory, 'actions'>): About {
  const lines = serviceOf(story) === 'qubes.Filecopy' ? 'exposed' : 'readers';
  const { title, is, isNot } = trustLabels.about[lines];
  return { lines, title, words: [is, isNot] };
}
