import { speak } from '#voice';

/** Whose it is: what the site is called wherever one of its diagrams goes. */
export const site = speak({
  name: 'Isolation, Illustrated',
  about:
    'How Qubes OS keeps activities apart, and what happens to a packet on its way through a VPN qube or a Tor gateway.',
  /** In the bar of a window. */
  titled: (page: string) => `${page} · Isolation, Illustrated`,
  /** A page around a text: it may have the name of the diagram that stands on it, and no two pages are called alike. */
  pageTitled: (page: string) => `${page} | Isolation, Illustrated`,
  /** Beside a diagram. */
  credit: 'Isolation, Illustrated, CC BY 4.0',
  creditLinked: '[Isolation, Illustrated](site), CC BY 4.0.',
  /** Under a picture, in Markdown. */
  creditMarkdown: (diagram: string, address: string) =>
    `*${diagram}*, [Isolation, Illustrated](${address}), CC BY 4.0`,
  unofficial: 'Unofficial: not affiliated with the Qubes OS, Tor or Whonix projects.',
  /** In the data of a picture, and beside it where it is shown again. */
  licence: 'Isolation, Illustrated. CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
  /** In the corner of a picture. */
  stamp: 'CC BY 4.0 · unofficial',
});
