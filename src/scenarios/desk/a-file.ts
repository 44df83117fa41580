import type { DeskStory } from '#model/desk/desk-story.ts';
import { DESKTOP } from './desk-qubes.ts';

export const aFile: DeskStory = {
  name: 'a-file',
  title: 'A file on its way from untrusted to work',
  takeaway:
    'Copying a file between qubes runs nothing and opens nothing. Opening it does, in the qube where you open it.',
  start: { ...DESKTOP, focus: 'untrusted' },
  actions: [
    { do: 'copy-file', to: 'work' },
    { do: 'copy-file', to: 'vault' },
    { do: 'focus', qube: 'work' },
    { do: 'open-file' },
  ],
};
