import { speak } from '#voice';

/** How to read a diagram: each mark, and what it means. */
export const legend = speak({
  marks: {
    window: { name: 'A window', means: 'A qube. The bar has the colour of its label, and a letter for it.' },
    card: {
      name: 'A plain card',
      means: 'Somebody outside: the Wi-Fi, your ISP, a VPN company, a relay, the site.',
    },
    frame: { name: 'A frame around windows', means: 'Your computer. Xen is its floor.' },
    line: { name: 'A single line', means: 'A link on which packets pass as they are.' },
    pipe: {
      name: 'A line in a pipe',
      means: 'The same link inside a tunnel. The pipe begins and ends where the tunnel does.',
    },
    envelope: {
      name: 'An envelope',
      means: 'A packet. Outside: who it is from and to. Inside: what it says. Each wrapping adds a shell.',
    },
    bar: { name: 'A black bar', means: 'Something that this observer cannot see. The reason is below it.' },
    gap: { name: 'A gap with a bar', means: 'A packet ends here. The reason is beside it.' },
    hatching: {
      name: 'Hatching',
      means: 'A compromised qube. A word on it says so too. It is never red: red is a label.',
    },
  },
  /** What stands in the marks themselves. */
  sample: { window: 'name', card: 'ISP', envelope: 'A → B', bar: 'site' },
  xen: 'Xen',
  one: {
    name: 'The name of the qube, in brackets, as Qubes writes it on every window.',
    labelled: (letter: string, label: string) => `${letter} on ${label}`,
    label:
      'The label that its owner gave it: a colour, and a letter for those who cannot tell colours apart.',
    purpose: 'What it is there for. Its programs and files are inside, and nobody else’s are.',
    xen: 'The floor that all qubes of one computer stand on. It keeps them apart.',
    caption: 'A qube is drawn as a window: whatever is inside its frame is lost together, and kept together.',
  },
});
