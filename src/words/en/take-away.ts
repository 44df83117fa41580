import { speak } from '#voice';

/** Taking a plan of qubes away: as commands, as Salt states, or as a picture. */
export const takeAway = speak({
  as: 'Export as',
  forms: { commands: 'Commands', salt: 'Salt', picture: 'Picture' },
  inTerminal: 'For a terminal in dom0',
  thenInTerminal: 'Then, in a terminal in dom0',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Not copied: mark the lines and copy them by hand',
  download: 'Download',
  png: 'Download PNG',
  svg: 'Download SVG',
  notMade: 'W004: the file could not be made. Copy the lines, or try again.',
  stays: 'Made in this page; nothing is sent anywhere.',
  endpoint: 'Your VPN’s address',
  port: 'its UDP port',
  /** Why there is nothing to take away yet. */
  notYet: (problems: number) =>
    problems === 1
      ? 'Not yet: the problem above would stop it.'
      : `Not yet: the ${problems} problems above would stop it.`,
});
