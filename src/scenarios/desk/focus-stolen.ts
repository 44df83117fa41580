import type { DeskStory } from '#model/desk/desk-story.ts';
import { DESKTOP } from './desk-qubes.ts';

export const focusStolen: DeskStory = {
  name: 'focus-stolen',
  title: 'A window that jumps in front',
  takeaway:
    'Ctrl+Shift+V gives the text to whichever window has the focus. Read the title before you press it.',
  start: DESKTOP,
  actions: [
    { do: 'copy' },
    { do: 'lift' },
    { do: 'focus', qube: 'work' },
    { do: 'steal', qube: 'untrusted' },
    { do: 'hand-over' },
    { do: 'focus', qube: 'work' },
    { do: 'hand-over' },
  ],
};
