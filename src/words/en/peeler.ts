import { speak } from '#voice';
import { numbered } from './count.ts';
import { nameOf, type Named } from './name.ts';

/** Taking a packet apart, link by link. */
export const peeler = speak({
  journey: 'Journey',
  hop: 'Hop',
  count: (hop: number, hops: number) => `Hop ${hop} of ${hops}`,
  at: (hop: number, hops: number, called: string) => `Hop ${hop} of ${hops}: ${called}`,
  /** The same as a sentence: spoken. */
  spoken: (hop: number, hops: number, called: string) => `Hop ${hop} of ${hops}: ${called}.`,
  spokenOwn: (hops: number, called: string) => `Your message, hop 1 of ${hops}: ${called}.`,
  /** What a hop is called: the ends of its link, or in whose hands the packet is looked at. */
  link: (from: Named, to: Named) => `${nameOf(from, 'label')} → ${nameOf(to, 'label')}`,
  inside: (who: Named) => `inside ${nameOf(who, 'text')}`,
  out: 'the request, out',
  back: 'the answer, back',
  oneWay: 'the way',
  frame: { here: 'The frame here', onLink: 'The frame on this link' },
  cell: { here: 'The cell here', onLink: 'The cell on this link' },
  envelopes: 'Envelopes and their fields',
  bytes: 'Bytes',
  size: (bytes: number) => numbered(bytes, 'byte'),
  fieldBytes: (field: string, hex: string) => `${field}: ${hex}`,
  fieldOf: (envelope: string, field: string) => `${envelope}: ${field}`,
  /** Where a field stands, counted from 0: its bytes, and its bits where it shares them. */
  stretch: (first: number, last: number) => (first === last ? `byte ${first}` : `bytes ${first}–${last}`),
  bits: (first: number, last: number, firstBit: number, lastBit: number) =>
    `${first === last ? `byte ${first}` : `bytes ${first}–${last}`}, ${
      firstBit === lastBit ? `bit ${lastBit}` : `bits ${firstBit}–${lastBit}`
    }`,
  who: 'Who holds the bytes?',
  nobody: 'nobody with a key',
  stranger: 'somebody with another key',
  noKey: 'No key was kept for this seal. Nobody can open it here.',
  wholeCapture: (frames: number, kilobytes: string) =>
    `The whole capture of this link: ${numbered(frames, 'frame')}, ${kilobytes} kB`,
  shown: (file: string, frame: number) => `Shown: ${file}, frame ${frame}.`,
  loose: (frame: number, what: string, bytes: number) =>
    `Frame ${frame} on this link: ${what}, ${numbered(bytes, 'byte')}.`,
  typeOwn: 'Type your own message',
  linkToHop: 'Link to this hop',
  notShown: 'W012: this could not be shown. Reload the page.',
  notFetched: {
    keys: (file: string) =>
      `W010: ${file} could not be fetched. Are you online? Try again, or open this widget on its own page.`,
    walk: (file: string) =>
      `W013: ${file} could not be fetched. Are you online? Try again, or open this widget on its own page.`,
    capture: (file: string) =>
      `W014: ${file} could not be fetched. Are you online? Try again, or open this widget on its own page.`,
  },
});
