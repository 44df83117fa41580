import { SHIPPED } from '#model/desk/desk-policy.ts';
import type { DeskStory } from '#model/desk/desk-story.ts';
import { DESKTOP } from './desk-qubes.ts';

export const denied: DeskStory = {
  name: 'denied',
  title: 'A policy that says no',
  takeaway:
    'A rule in dom0 that denies cannot be pressed away: not by you in a hurry, not by a window that jumps in front.',
  start: {
    ...DESKTOP,
    policy: [
      { service: 'qubes.ClipboardPaste', source: '@anyvm', dest: 'untrusted', action: 'deny' },
      ...SHIPPED,
    ],
  },
  actions: [
    { do: 'copy' },
    { do: 'lift' },
    { do: 'focus', qube: 'untrusted' },
    { do: 'hand-over' },
    { do: 'paste' },
    { do: 'focus', qube: 'work' },
    { do: 'hand-over' },
  ],
};
