import { speak } from '#voice';

/** Said where an address leads to no page. */
export const notFound = speak({
  title: 'Page not found',
  about: 'There is no page at this address.',
  lead: 'There is no page at this address. It may be mistyped, or the page may have moved.',
  front: '[The front page](front) lists the articles.',
  index: '[The A–Z index](index) lists every section and keyword.',
  search: '[The search page](search) finds words.',
});
