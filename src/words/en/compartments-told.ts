import { speak } from '#voice';
import { listed } from './name.ts';

/** Names of which one will do: “a, b or c”. */
const either = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;

/** So many of all activities: of one, it is that one. */
const share = (part: number, total: number): string =>
  total === 1 ? (part === 1 ? 'the one activity' : 'none') : `${part} of ${total} activities`;

const PAST = { vpn: 'past the VPN', tor: 'past Tor', offline: 'with network' } as const;

/** What follows from a plan of qubes. */
export const compartmentsTold = speak({
  nothingThere: 'Nothing to divide up yet. Add something that you do.',
  nothingPlaced: 'Nothing is in a qube yet. Move an activity into one.',
  /** What the worst break-in costs. */
  costs: (qubes: readonly string[], part: number, total: number) =>
    part === total
      ? `If ${either(qubes)} is compromised, it costs everything: ${share(part, total)}.`
      : `If ${either(qubes)} is compromised, it costs ${share(part, total)}.`,
  costsAtMost: (part: number, total: number) =>
    `Whichever qube is compromised, it costs at most ${share(part, total)}.`,
  mixed: (qubes: number) =>
    qubes === 0
      ? 'No qube is of mixed trust.'
      : qubes === 1
        ? '1 qube is of mixed trust.'
        : `${qubes} qubes are of mixed trust.`,
  basis: (total: number) =>
    `Whoever compromises a qube has all that is in it. On a computer without qubes, that is ${
      total === 1 ? 'the one' : `all ${total}`
    }.`,
  /** Why activities do not belong together: all are a way in, or some are. */
  eachAWayIn: (ways: readonly string[]) =>
    `Each of ${listed(ways)} is a way in to the ${ways.length === 2 ? 'other' : 'others'}.`,
  waysIn: (ways: readonly string[], rest: readonly string[]) =>
    `An attack that comes in through ${either(ways)} reaches the rest too: ${listed(rest)}.`,
  /** How the disposables of a qube leave by default, and whether the plan’s export changes that. */
  astray: (path: keyof typeof PAST, closed: boolean) =>
    closed
      ? `By default it can start a disposable ${PAST[path]}, unasked. The export stops that.`
      : `By default it can start a disposable ${PAST[path]}, unasked. Nothing here stops that.`,
  /** What a shared template or net qube could do to all that rest on it. */
  shared: {
    template: (part: number, total: number) =>
      `${part} of ${total}: what is put into it runs in all of them at their next start.`,
    vpn: (part: number, total: number) =>
      `${part} of ${total}: it reads what they send before the seal, and can pass it on to anyone through the tunnel.`,
    tor: (part: number, total: number) =>
      `${part} of ${total}: it can send past Tor, and so give away where you are.`,
    firewall: (part: number, total: number) =>
      `${part} of ${total}: it can cut them off, read what is not sealed, and ignore their rules.`,
    net: (part: number, total: number) =>
      `${part} of ${total}: it can cut them off, and read what is not sealed.`,
  },
  template: (name: string) => `template ${name}`,
  paths: {
    firewall: 'direct, through sys-firewall',
    vpn: 'VPN, through sys-vpn',
    tor: 'Tor, through sys-whonix',
    offline: 'offline',
  },
  noNetwork: 'no network',
  way: (netQubes: readonly string[]) => `${netQubes.join(' → ')} → outside`,
  share: (part: number, total: number) => `${part} of ${total}`,
  lost: (part: number, total: number) => `${part} of ${total} lost with it`,
  lostOn: (part: number, total: number, template: string) => `${part} of ${total} lost with it · ${template}`,
  mixedTrust: 'mixed trust',
  /** On the picture of a plan. */
  myQubes: 'My qubes',
  credit: 'Made with Isolation, Illustrated. A plan, not a promise.',
});
