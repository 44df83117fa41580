import type { Guards, Moment } from '#model/leak.ts';
import { leakStory } from '#words/leak-story.ts';

/** A step of the lab's story: a moment of the tunnel, and what is changed just before it. */
export interface Chapter {
  readonly moment: Moment;
  readonly title: string;
  readonly sentence: string;
  readonly change?: Partial<Guards>;
}

/** How a machine stands when nobody has set a rule yet; IPv6 is off, as Qubes has it. */
const BARE: Guards = {
  failClosed: 'off',
  endpoint: false,
  dns: 'stale',
  ipv6: false,
  disposables: 'shipped',
};

/** Two days with one VPN; in between somebody has set its rules. */
export const CHAPTERS: readonly Chapter[] = [
  { moment: 'not-yet-up', ...leakStory['first-start'] },
  { moment: 'up', ...leakStory['first-up'] },
  { moment: 'dropped', ...leakStory['first-drop'] },
  {
    moment: 'not-yet-up',
    ...leakStory['second-start'],
    change: { failClosed: 'both', endpoint: true, dns: 'repointed', disposables: 'vpn' },
  },
  { moment: 'up', ...leakStory['second-up'] },
  { moment: 'dropped', ...leakStory['second-drop'] },
];

/** What was changed at each step; a step without a change has an empty one. */
export type History = readonly Partial<Guards>[];

export const FIRST_HISTORY: History = CHAPTERS.map(({ change }) => change ?? {});

/** How the guards stand at a step: every change up to it, in order. */
export function guardsAt(history: History, step: number): Guards {
  return history.slice(0, step + 1).reduce<Guards>((guards, change) => ({ ...guards, ...change }), BARE);
}

/**
 * Goes back to a step and sets a guard there. What lies before stays as it was; what comes after starts
 * from here, so later changes of the same guard are forgotten.
 */
export function changedAt(history: History, step: number, change: Partial<Guards>): History {
  const set = new Set(Object.keys(change));
  return history.map((each, i) => {
    if (i < step) return each;
    if (i === step) return { ...each, ...change };
    return Object.fromEntries(Object.entries(each).filter(([guard]) => !set.has(guard)));
  });
}
