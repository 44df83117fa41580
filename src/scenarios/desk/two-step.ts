import type { DeskStory } from '#model/desk/desk-story.ts';
import { DESKTOP } from './desk-qubes.ts';

export const twoStep: DeskStory = {
  name: 'two-step',
  title: 'A password on its way from vault to work',
  takeaway:
    'A text crosses between qubes through dom0, by two keys that only you can press, once. Then dom0 forgets it.',
  start: DESKTOP,
  actions: [
    { do: 'copy' },
    { do: 'lift' },
    { do: 'focus', qube: 'untrusted' },
    { do: 'paste' },
    { do: 'focus', qube: 'work' },
    { do: 'hand-over' },
    { do: 'paste' },
    { do: 'hand-over' },
  ],
};
