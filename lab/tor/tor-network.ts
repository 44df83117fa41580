import { OR_PORT } from '#simulation/tor-link.ts';
import type { Command } from '../plan/lab-plan.ts';
import { torrcText, type Torrc } from './torrc.ts';

/** Paths, each with the text that belongs there. */
export type Files = Readonly<Record<string, string>>;

/** A party of the network: its name is the name of its network namespace too. */
export interface Place {
  readonly name: string;
  readonly address: string;
}

export interface TorParties {
  readonly authorities: readonly Place[];
  readonly guard: Place;
  readonly middle: Place;
  readonly exit: Place;
  /** The resolver that the exit asks. */
  readonly exitResolver: string;
  /** An absolute path inside the box; every node has a folder of its own name in it. */
  readonly directory: string;
  /** Whom tor becomes after its start, or null to stay who it is. */
  readonly asUser: string | null;
}

export type Role = 'authority' | 'guard' | 'middle' | 'exit';

/** A node before it has keys. */
export interface TorNodePlan extends Place {
  readonly role: Role;
  /** The node’s DataDirectory, which nobody else may read: mode 0700. */
  readonly directory: string;
  /** Empty folders that must be there first, outermost first; mode 0700. */
  readonly folders: readonly string[];
  readonly files: Files;
  /** To run one after the other, in any namespace: none of them opens a socket. */
  readonly keys: readonly Command[];
}

export interface TorNetworkPlan {
  readonly parties: TorParties;
  readonly nodes: readonly TorNodePlan[];
}

/** Everything that one tor needs to run. */
export interface Daemon {
  readonly name: string;
  readonly directory: string;
  readonly files: Files;
  /** To run after the files are written. */
  readonly before: readonly Command[];
  /** Runs in the foreground, inside the namespace of this name. */
  readonly command: Command;
}

/** The network once its keys are made: what to start, and what a client must know of it. */
export interface TorNetwork {
  readonly asUser: string | null;
  readonly authorities: readonly Daemon[];
  /** Guard, middle and exit. */
  readonly relays: readonly Daemon[];
  /** Lines `DirAuthority` for everybody who uses this network. */
  readonly trusted: Torrc;
  readonly nicknames: Readonly<Record<Exclude<Role, 'authority'>, string>>;
  readonly fingerprints: Readonly<Record<Exclude<Role, 'authority'>, string>>;
  /** The DataDirectory of an authority, whose signed documents a client may start with. */
  readonly documents: string;
}

/** What each node’s key commands printed, by the node’s name, in the order of the commands. */
export type KeyOutputs = Readonly<Record<string, readonly string[]>>;

/** The directory port of an authority: a common choice, each announces its own. */
export const DIR_PORT = 9030;

/**
 * What must be on the disk, and which keys must be made, before the first start.
 * In: the parties, whose names and addresses are checked already. Out: data; nothing is run. The outputs of the key
 * commands go to `withKeys`.
 */
export function torNetwork(parties: TorParties): TorNetworkPlan {
  const { authorities, guard, middle, exit } = parties;
  return {
    parties,
    nodes: [
      ...authorities.map((place) => nodePlan(parties, place, 'authority')),
      nodePlan(parties, guard, 'guard'),
      nodePlan(parties, middle, 'middle'),
      nodePlan(parties, exit, 'exit'),
    ],
  };
}

function nodePlan({ directory: base }: TorParties, place: Place, role: Role): TorNodePlan {
  const directory = `${base}/${place.name}`;
  const keys = `${directory}/keys`;
  const torrc = `${directory}/keys.torrc`;
  const defaults = `${directory}/defaults`;
  return {
    ...place,
    role,
    directory,
    folders: [directory, keys],
    files: {
      [defaults]: '',
      [torrc]: torrcText([
        ['DataDirectory', directory],
        ['Nickname', nickname(place)],
        ['Address', place.address],
        ['ORPort', `${place.address}:${OR_PORT}`],
      ]),
    },
    keys: [
      ...(role === 'authority' ? authorityKeys(keys, place) : []),
      { words: ['tor', '--hush', '--list-fingerprint', '-f', torrc, '--defaults-torrc', defaults] },
    ],
  };
}

/** tor-gencert(1): the long-lived identity, and the key that signs votes, with its certificate. */
function authorityKeys(keys: string, { address }: Place): readonly Command[] {
  const certificate = `${keys}/authority_certificate`;
  return [
    {
      words: [
        ...['tor-gencert', '--create-identity-key', '--passphrase-fd', '0', '-m', '12'],
        ...['-a', `${address}:${DIR_PORT}`, '-i', `${keys}/authority_identity_key`],
        ...['-s', `${keys}/authority_signing_key`, '-c', certificate],
      ],
      // It refuses an empty passphrase; the key lives no longer than the box.
      input: 'box\n',
    },
    { words: ['cat', certificate] },
  ];
}

/** The name as Tor takes it: letters and digits, 19 at most. dir-spec, “nickname”. */
export function nickname({ name }: Place): string {
  return name.replaceAll(/[^a-zA-Z0-9]/g, '').slice(0, 19);
}
