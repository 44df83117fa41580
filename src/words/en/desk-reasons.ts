import { speak } from '#voice';

/** Why somebody can read a text at a desk, or cannot; and why a file can attack a qube, or cannot. */
export const deskReasons = speak({
  readers: {
    'draws-windows': {
      long: 'It draws every window. You trust it with everything.',
      short: 'It draws every window.',
      phone: 'It draws every window.',
    },
    'holds-copy': {
      long: 'The global clipboard is a file in dom0.',
      short: 'The global clipboard is a file in dom0.',
      phone: 'The global clipboard is a file in dom0.',
    },
    keeps: {
      long: 'It is saved here. Any program in this qube can read it.',
      short: 'Saved here: any program here can read it.',
      phone: 'Saved here: any program here can read it.',
    },
    'in-field': {
      long: 'It is in a window of this qube.',
      short: 'It is in a window of this qube.',
      phone: 'It is in a window of this qube.',
    },
    'in-clipboard': {
      long: 'It is in this qube’s clipboard. Any program here can read that, pasted or not.',
      short: 'In this clipboard, which any program here can read.',
      phone: 'In a clipboard that any program here reads.',
    },
    'had-it': {
      long: (qube: string) => `It is gone from the window, but ${qube} has had it. Nothing calls it back.`,
      short: (qube: string) => `Gone from the window, but ${qube} has had it.`,
      phone: 'Gone from the window, but this qube had it.',
    },
    'out-of-reach': {
      long: 'No qube can ask dom0 for the global clipboard.',
      short: 'No qube can ask dom0 for the global clipboard.',
      phone: 'No qube can ask for the global clipboard.',
    },
    'never-here': {
      long: 'It never came here.',
      short: 'It never came here.',
      phone: 'It never came here.',
    },
  },
  exposures: {
    none: {
      long: 'No file of another qube is here.',
      short: 'No file of another qube is here.',
      phone: 'No file of another qube is here.',
    },
    arrived: {
      long: 'A file has arrived. Nothing has read it yet.',
      short: 'A file has arrived. Nothing has read it yet.',
      phone: 'A file is here. Nothing has read it yet.',
    },
    opened: {
      long: 'A program here has read what another qube wrote.',
      short: 'A program here has read what another qube wrote.',
      phone: 'A program here has read its file.',
    },
  },
});
