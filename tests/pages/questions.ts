import { IN_OTHER_WORDS } from './questions/other-words.ts';
import type { Question } from './questions/question.ts';
import { OF_QUBES } from './questions/qubes.ts';
import { OF_TUNNELS } from './questions/tunnels.ts';

/**
 * What people ask, in their words, and where the answer is. Each is one seen member of a kind: the search has no list of
 * questions, and a new one that it fails is mended in its concepts or in the keywords of an article.
 */
export const QUESTIONS: readonly Question[] = [
  ...OF_TUNNELS,
  ...OF_QUBES,

  // This site.
  ['how do you know this is true', '/start-here/#how-true-are-the-pictures', '/how-we-know/'],
  ['open the captures in wireshark', '/captures/'],
  ['try my own network', '/captures/#model'],
  ['put a diagram on my wordpress blog', '/embedding/#wordpress'],
  ['exercises for a workshop', '/handouts/'],
  ['all diagrams', '/diagrams/'],
  ['print', '/handouts/'],

  ...IN_OTHER_WORDS,
];

/** Words that have to find something by themselves, and to stand in the A–Z index. */
export const ASKED_FOR: readonly string[] = [
  'bridge',
  'disposable on clearnet',
  'DNS not working',
  'home network',
  'ISP',
  'kill switch',
  'LAN',
  'leak',
  'MTU',
  'Mullvad',
  'own network',
  'print',
  'Proton',
  'site hangs',
  'snowflake',
  'updates over Tor',
  'vault and internet',
  'WebRTC',
];
