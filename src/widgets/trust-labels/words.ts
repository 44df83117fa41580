import type { Vision } from '#model/colour-vision.ts';
import type { DeskQube } from '#model/desk/desk.ts';
import type { Answer } from '#model/desk/policy.ts';
import type { DeskStory } from '#model/desk/story.ts';
import { serviceOf } from './offer.ts';

/** The positions of the policy switch. Without an answer the story's own policy stands. */
export const POLICIES: readonly { readonly answer?: Answer; readonly words: string }[] = [
  { words: 'as it stands in this story' },
  { answer: 'allow', words: 'allow, between all qubes' },
  { answer: 'ask', words: 'ask, between all qubes' },
  { answer: 'deny', words: 'deny, between all qubes' },
];

/** The positions of the switch for colour vision. */
export const EYES: readonly { readonly eyes: Vision; readonly words: string }[] = [
  { eyes: 'usual', words: 'as most eyes do' },
  { eyes: 'protan', words: 'without red cones (protan)' },
  { eyes: 'deutan', words: 'without green cones (deutan)' },
  { eyes: 'tritan', words: 'without blue cones (tritan)' },
];

/** What the title of a window says after the qube's name. */
export const TITLES: Readonly<Record<DeskQube['window'], string>> = {
  passwords: 'Passwords',
  'sign-in': 'Mail',
};

/** What stands in the window. */
export const INSIDE: Readonly<Record<DeskQube['window'], string>> = {
  passwords: 'mail.example',
  'sign-in': 'Mail, sign in',
};

export const KEYS_HERE = '▸ your keys go here';

/** A file of another qube that lies here. */
export function fileWords({ opened }: DeskQube, from: string): string {
  return `~/QubesIncoming/${from}: a file, ${opened.includes(from) ? 'opened' : 'not opened'}`;
}

/** What the global clipboard holds besides the text itself. */
export function globalWords(text: string, from: string): string {
  return `${new TextEncoder().encode(text).length} bytes, from ${from}`;
}

interface About {
  readonly title: string;
  readonly lines: 'readers' | 'exposed';
  /** What is said of those of whom it holds, and of the others. */
  readonly words: readonly [string, string];
}

/** What a story asks at each step: who can read its text, or whom its file can attack. */
export function aboutOf(story: Pick<DeskStory, 'actions'>): About {
  return serviceOf(story) === 'qubes.Filecopy'
    ? { title: 'Whom the file can attack now', lines: 'exposed', words: ['exposed', 'not exposed'] }
    : { title: 'Who can read the password now', lines: 'readers', words: ['can read it', 'cannot'] };
}
