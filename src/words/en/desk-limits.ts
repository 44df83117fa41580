import { speak } from '#voice';

/** What does not follow: from a label’s colour, and from a copy between qubes. */
export const deskLimits = speak({
  colour: {
    title: 'What a colour does not do',
    rights: {
      title: 'It gives no rights and takes none.',
      why: 'A line of dom0’s policy names qubes, kinds and tags. It has no word for a label.',
    },
    network: {
      title: 'It does not choose a network.',
      why: 'A black qube can be online, and a red one offline.',
    },
    walls: {
      title: 'It makes no qube stronger or weaker.',
      why: 'Label untrusted blue: the walls are the same, and so is what is inside.',
    },
    hands: {
      title: 'It does not stop your hands.',
      why: 'What you type goes to the window in front. The frame warns you, if you look.',
    },
  },
  copy: {
    title: 'What a copy does not protect against',
    target: {
      title: 'dom0 does not know where you meant it to go.',
      why: 'No program can take a text from dom0 by itself. But the window in front gets it at your key.',
    },
    unchecked: {
      title: 'A paste is not checked.',
      why: 'What a text does in the target is up to the program that you paste it into.',
    },
    attack: {
      title: 'A copied file can still attack.',
      why: 'Copying reads no disk and no format of another qube. Opening the file does.',
    },
    offline: {
      title: 'Offline is not out of reach.',
      why: 'A qube without a network can be handed a text or a file. Only the policy refuses it.',
    },
  },
});
