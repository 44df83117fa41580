import type { gallery } from '#words/gallery.ts';
import type { ClaimsOf } from './claim.ts';

export const galleryClaims: ClaimsOf<typeof gallery> = {
  about: ['all:+so'],
  lead: ['it:+use', 'any:+so'],
  choose: [
    {
      facts: [66, 8],
      says: ['n1:+counted', 'n2:+of', 'it:+use', 'it:+write', 'it:-more', 'it:+hold', 'it:+same'],
    },
  ],
  promise: ['none:-so', 'it:-so', 'none:-so', 'it:+change', 'it:-same', 'it:+hold', 'it:-so'],
  hall: {
    title: [{ facts: ['Two seeds'], says: ['1:+named'] }],
    about: [{ facts: ['Two seeds'], says: ['1:+named'] }],
    all: ['all:+so'],
  },
  ownPageOf: [{ facts: ['Two seeds'], says: ['it:+open', 'it:+same', '1:+named'] }],
  putSpoken: [{ facts: ['Two seeds'], says: ['1:+named'] }],
  options: {
    name: [{ facts: ['Two seeds'], says: ['1:+for'] }],
    step: ['it:+before', 'it:+see'],
    lens: ['it:+see'],
    asItBegins: ['it:+same'],
    noMotion: ['it:-on'],
    plain: ['none:-so'],
  },
  widths: {
    pixels: [{ facts: [320], says: ['n1:+counted'] }],
    full: ['it:-empty'],
  },
  preview: [{ facts: ['Two seeds'], says: ['1:+named'] }],
  copySpoken: [{ facts: ['Two seeds'], says: ['1:+named'] }],
  element: {
    about: ['all:+true', 'it:+hold', 'it:-on', 'it:+see', 'all:+so'],
  },
  frame: {
    title: ['it:-so'],
    about: ['you:-give'],
  },
  module: {
    title: ['any:+so'],
    about: ['it:+same', 'none:-so'],
  },
  component: {
    about: ['it:+same', 'it:-so'],
  },
  oembed: {
    about: ['it:+same', 'it:+set', 'it:+same', 'it:+same', 'it:+begin', 'it:+before', 'it:+hold', 'none:-so'],
  },
  pictures: {
    folded: [
      { facts: [1], says: ['it:+with'] },
      { facts: [3], says: ['n1:+counted', 'all:+so', 'it:+with'] },
    ],
    story: ['all:+so', 'all:+so'],
    licence: [{ facts: ['Two seeds'], says: ['1:+named'] }],
    png: [{ facts: [800, 600], says: ['n1:+counted', 'n2:+counted'] }],
  },
};
