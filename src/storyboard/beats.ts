import type { Step } from '#simulation/step.ts';

/** One stop of the player: for each story shown, the index of the step it has come to; −1 before its first. */
export type Beat = readonly number[];

function keyOf({ stage, nth }: Step): string {
  return `${stage} ${nth}`;
}

/** One list of stages that holds both lists in their order, and what they share only once. */
function woven(one: readonly string[], other: readonly string[]): string[] {
  const out: string[] = [];
  let next = 0;
  for (const key of one) {
    const at = other.indexOf(key, next);
    if (at >= 0) {
      out.push(...other.slice(next, at));
      next = at + 1;
    }
    out.push(key);
  }
  return [...out, ...other.slice(next)];
}

/** The stages of all stories that are shown side by side, in the order of the player. */
function stagesOf(keys: readonly (readonly string[])[]): string[] {
  return keys.reduce<string[]>(woven, []);
}

/** What an address calls each stop of the player, beside its number: `forward-2` is the second hop inside the machine. */
export function beatNames(stories: readonly (readonly Step[])[]): string[] {
  return stagesOf(stories.map((steps) => steps.map(keyOf))).map((key) => key.replace(' ', '-'));
}

/**
 * The stops of the player for the stories that are shown side by side: the same stage falls on the
 * same beat, and a story without that stage waits.
 */
export function beatsOf(stories: readonly (readonly Step[])[]): Beat[] {
  const keys = stories.map((steps) => steps.map(keyOf));
  const at = keys.map(() => -1);
  return stagesOf(keys).map((key) => {
    keys.forEach((own, story) => {
      const now = at[story] ?? -1;
      if (own[now + 1] === key) at[story] = now + 1;
    });
    return [...at];
  });
}
