import type { leakStory } from '#words/leak-story.ts';
import type { ClaimsOf } from './claim.ts';

export const leakStoryClaims: ClaimsOf<typeof leakStory> = {
  'first-start': { sentence: ['you:+hold', 'it:+give', 'tunnel:-so'] },
  'first-up': { title: ['it:+on'] },
  'first-drop': { title: ['it:-pass'], sentence: ['tunnel:-pass'] },
  'second-start': { sentence: ['it:+before', 'tunnel:-so'] },
  'second-up': { title: ['it:+on'] },
  'second-drop': { title: ['it:-pass'], sentence: ['tunnel:-pass'] },
};
