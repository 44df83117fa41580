import { speak } from '#voice';

/** The page about embedding, around its text. */
export const embeddingPage = speak({
  title: 'Embedding',
  about:
    'How to put a diagram of this site on a page of yours, what you can ask of it, and what it promises.',
  lead: 'How do I put a diagram on a page of mine, and what does it do there?',
  digest: 'The digest of this release',
  digestUse: 'For `integrity`, or for a `script-src` that names what may run:',
});
