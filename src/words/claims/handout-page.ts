import type { handoutPage } from '#words/handout-page.ts';
import type { ClaimsOf } from './claim.ts';

export const handoutPageClaims: ClaimsOf<typeof handoutPage> = {
  terms: ['it:+write', 'it:+use'],
  about: ['all:+so', 'it:+with'],
  lead: ['all:+so'],
  what: ['it:+see', 'it:-more', 'it:+able', 'it:+know', 'all:+with'],
  how: ['it:+with', 'all:+so', 'it:+same'],
  contents: [{ facts: [3, 5, 7], says: [] }],
  one: {
    title: [{ facts: ['Two seeds'], says: [] }],
    about: [{ facts: ['Two seeds'], says: ['it:+with'] }],
    onScreen: ['you:+able', 'also:+so'],
    task: ['it:+able', 'it:+know', 'it:+write', 'none:-so', 'packets:-so'],
    answers: [{ facts: ['Two seeds'], says: [] }],
  },
  sheet: {
    question: ['it:+able', 'it:+know'],
    hidden: ['none:-so'],
  },
};
