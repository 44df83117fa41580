import { speak } from '#voice';
import { numbered } from './count.ts';
import { nameOf, type Named } from './name.ts';

/** What pictures of a packet, and its storyboard, say beside its own envelopes. */
export const peelerPicture = speak({
  itsBytes: (bytes: number) => `Its ${numbered(bytes, 'byte')}`,
  explains: 'Each field is explained where it first occurs.',
  differs: 'Only what differs from the link before; the rest is the same.',
  holders: (names: readonly string[]) => `Holders of a key: ${names.join(', ')}.`,
  openedBy: (who: readonly Named[]) =>
    `Opened with the key of ${who.map((each) => nameOf(each, 'text')).join(' or ')}.`,
  title: (walk: string) => `What is in the packet: ${walk}`,
  envelope: (title: string, summary: string, bytes: number) =>
    summary === '' || summary === title || summary === numbered(bytes, 'byte')
      ? `${title}, ${numbered(bytes, 'byte')}`
      : `${title}, ${summary}, ${numbered(bytes, 'byte')}`,
  nested: (envelopes: readonly string[]) => `From outside to inside: ${envelopes.join('; ')}.`,
  changed: (envelope: string, field: string, was: string, is: string) =>
    `${envelope}, ${field}: ${was} before, ${is} now.`,
});
