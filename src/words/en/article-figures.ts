import { speak } from '#voice';

/** What the simulator tells in the middle of an article, and under a packet that is taken apart there. */
export const articleFigures = speak({
  /** In: two qubes behind one VPN qube, the addresses that the site sees them come from, and the home’s. */
  meets: (first: string, firstFrom: string, second: string, secondFrom: string, home: string) =>
    `In the simulator, \`${first}\` arrives from \`${firstFrom}\` and \`${second}\` from \`${secondFrom}\`. Your home’s address is \`${home}\`.`,
  onion: 'A cell is 514 bytes long on every link, however many layers are left on it.',
  recorded: 'The request is the same on every link. What can be read of it depends on who has the key.',
});
