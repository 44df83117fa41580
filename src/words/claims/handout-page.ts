import type { handoutPage } from '#words/handout-page.ts';
import type { ClaimsOf } from './claim.ts';

export const handoutPageClaims: ClaimsOf<typeof handoutPage> = {
  terms: ['it:+write', 'it:+use'],
  about: ['all:+so', 'it:+with', 'it:-ask'],
  lead: ['all:+so'],
  what: ['it:+see', 'it:-more', 'it:+able', 'it:+know', 'it:-ask', 'all:+with'],
  how: ['it:+with', 'all:+so', 'it:-ask', 'it:+same'],
  contents: [{ facts: [3, 5, 7], says: ['n1:+counted', 'n2:+counted', 'n3:+counted'] }],
  one: {
    title: [{ facts: ['Two seeds'], says: ['1:+named'] }],
    about: [{ facts: ['Two seeds'], says: ['1:+named', 'it:+with', 'it:-ask'] }],
    onScreen: ['it:-ask', 'it:+new', 'you:+able', 'also:-past'],
    task: ['it:+able', 'it:+know', 'it:+write', 'none:-so', 'packets:-so'],
    answers: [{ facts: ['Two seeds'], says: ['it:-ask', '1:+named'] }],
  },
  sheet: {
    question: ['it:+able', 'it:+know'],
    hidden: ['none:-so'],
  },
};
