import type { Exposure } from '#simulation/desk/exposed.ts';
import type { Reading } from '#simulation/desk/readers.ts';

/** Why somebody can or cannot read the text now, in words. */
export function whyOf({ who, reason }: Reading): string {
  switch (reason) {
    case 'draws-windows':
      return 'It draws every window. You trust it with everything.';
    case 'holds-copy':
      return 'The global clipboard is a file in dom0.';
    case 'keeps':
      return 'It is saved here. Any program in this qube can read it.';
    case 'in-field':
      return 'It stands in a window of this qube.';
    case 'in-clipboard':
      return 'It is in this qube’s clipboard. Any program here can read that, pasted or not.';
    case 'had-it':
      return `It is gone from the window, but ${who} has had it. Nothing calls it back.`;
    case 'out-of-reach':
      return 'No qube can ask dom0 for the global clipboard.';
    case 'never-here':
      return 'It never came here.';
  }
}

/** Why a file of another qube can or cannot attack this one now, in words. */
export function whyExposed(exposure: Exposure): string {
  switch (exposure) {
    case 'none':
      return 'No file of another qube is here.';
    case 'arrived':
      return 'A file has arrived. Nothing has read it yet.';
    case 'opened':
      return 'A program here has read what another qube wrote.';
  }
}
