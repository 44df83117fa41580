import { speak } from '#voice';

/** The A–Z index. */
export const indexPage = speak({
  title: 'A–Z index',
  about: 'Every page, section and keyword in alphabetical order.',
  lead: 'Every page, section and keyword. Works without scripts.',
  letters: 'Letters',
  /** Words for it that no heading has, by page. */
  keywords: {
    captures: [
      'display filters',
      'evidence',
      'opening a capture in Wireshark',
      'pcapng',
      'SHA-256',
      'tshark',
      'Wireshark',
    ],
    model: { network: 'own network', packets: 'packets of a network of your own' },
    handouts: [
      'answer key',
      'exercises',
      'paper',
      'printing this site',
      'teaching',
      'worksheets',
      'workshop',
    ],
    diagrams: ['pictures to download'],
    embedding: ['iframe', 'isolation-diagram', 'oEmbed', 'Subresource Integrity'],
    wordpress: ['diagrams in a blog'],
    allow: ['Content Security Policy'],
  },
});
