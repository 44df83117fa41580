import type { DeskStory } from '#model/desk/desk-story.ts';
import { DESKTOP } from './desk-qubes.ts';

export const lookAlike: DeskStory = {
  name: 'look-alike',
  title: 'Two windows that look alike',
  takeaway:
    'A page can copy another page to the last pixel, but not its frame: dom0 draws that. The colour warns you; it stops nothing.',
  start: DESKTOP,
  actions: [
    { do: 'focus', qube: 'work' },
    { do: 'type' },
    { do: 'focus', qube: 'untrusted' },
    { do: 'type' },
    { do: 'relabel', qube: 'untrusted', label: 'blue' },
    { do: 'type' },
  ],
};
