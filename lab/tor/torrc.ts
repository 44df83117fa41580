import type { Command } from '../plan/lab-plan.ts';

/** What a torrc says: one line a pair, in order. An option that may stand several times, such as DirAuthority, does. */
export type Torrc = readonly (readonly [option: string, value: string | number])[];

/** The text of a torrc. In: options with their values, none with a line break. tor(1), “The configuration file format”. */
export function torrcText(torrc: Torrc): string {
  return torrc.map(([option, value]) => `${option} ${value}\n`).join('');
}

/** What every node of the private network is told, be it a relay, an authority or a client. */
export function everyNode(directory: string, asUser: string | null): Torrc {
  return [
    ['DataDirectory', directory],
    ['Log', `notice file ${directory}/log`],
    // Root drops to this user. Inside a user namespace there is nobody to drop to.
    ...(asUser === null ? [] : ([['User', asUser]] as const)),
    ['TestingTorNetwork', 1],
    // Those of the public network lead nowhere here.
    ['UseDefaultFallbackDirs', 0],
    // A circuit that is built ahead of need puts cells on links over which nobody has sent anything.
    ['__DisablePredictedCircuits', 1],
    ['AddressDisableIPv6', 1],
  ];
}

/**
 * Runs tor in the foreground with the torrc of this directory, and with nothing of the machine’s own. The empty file
 * `defaults` must be there: tor refuses /dev/null.
 */
export function torCommand(directory: string): Command {
  return {
    words: ['tor', '--hush', '-f', `${directory}/torrc`, '--defaults-torrc', `${directory}/defaults`],
  };
}
