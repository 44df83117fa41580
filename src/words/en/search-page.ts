import { speak } from '#voice';

/** The page of the search, as it is built. */
export const searchPage = speak({
  title: 'Search',
  about: 'Search the site. The search runs in your browser; your words are sent nowhere.',
  field: 'A question, or a few words',
  note: 'The search runs in your browser: your words are sent nowhere. They stay in the address of this page, after the #, and so in your browser’s history. The [A–Z index](index) works without scripts.',
  withoutScript:
    'The search needs scripts. The [A–Z index](index) does not: it lists every page, section and keyword.',
});
