import { speak } from '#voice';

/** What could not be loaded, made or saved here, and what to do about it. */
export const notLoaded = speak({
  part: 'W011: a part of this page’s program could not be loaded. Reload the page.',
  wrap: 'W016: the program that wraps packets could not be run. Reload the page.',
  maybeNotSaved:
    'W021: the page around this diagram may block downloads. If no file arrives, open the diagram on its own page.',
});
