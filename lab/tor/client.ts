import type { Daemon, TorNetwork } from './tor-network.ts';
import { everyNode, torCommand, torrcText } from './torrc.ts';

/** An address and a port to listen on. */
export interface Listener {
  readonly address: string;
  readonly port: number;
}

export interface TorClientParties {
  /** The gateway: the name of its network namespace. */
  readonly name: string;
  /** An absolute path inside the box, a new one for each start; a socket in it must stay under 108 bytes. */
  readonly directory: string;
  readonly transPort: Listener;
  readonly dnsPort: Listener;
  readonly network: TorNetwork;
}

export interface TorClientPlan extends Daemon {
  /** To copy before the start where they exist; a client that has them asks nobody for the directory. */
  readonly documents: readonly { readonly from: string; readonly to: string }[];
  /** Where the running client is spoken to: a Unix socket. */
  readonly control: string;
  /** The path of every circuit, from the guard on: fingerprints. */
  readonly path: readonly string[];
}

/** What a node keeps of the directory: certificates of the authorities, the consensus, and a descriptor for each relay. */
const DOCUMENTS = [
  'cached-certs',
  'cached-microdesc-consensus',
  'cached-microdescs',
  'cached-microdescs.new',
];

/**
 * A Tor client on a gateway, with TransPort and DNSPort for the qubes behind it and no SocksPort.
 * In: where it listens, and the network. Out: data, nothing is run. `from` is the DataDirectory whose copy of the
 * directory it starts with: an authority’s (`network.documents`) or an earlier client’s.
 */
export function torClient(
  { name, directory, transPort, dnsPort, network }: TorClientParties,
  from: string = network.documents,
): TorClientPlan {
  const { asUser, trusted, fingerprints } = network;
  const { guard, middle, exit } = fingerprints;
  const control = `${directory}/control`;
  return {
    name,
    directory,
    files: {
      [`${directory}/defaults`]: '',
      [`${directory}/torrc`]: torrcText([
        ...everyNode(directory, asUser),
        ...trusted,
        ['ClientOnly', 1],
        ['SocksPort', 0],
        ['TransPort', `${transPort.address}:${transPort.port}`],
        ['DNSPort', `${dnsPort.address}:${dnsPort.port}`],
        ['ControlPort', `unix:${control}`],
        // As on the public network; TestingTorNetwork alone would turn it off.
        ['ClientRejectInternalAddresses', 1],
        // The pinned path, so that each capture has its place. A real client draws these by lot.
        ['EntryNodes', `$${guard}`],
        ['MiddleNodes', `$${middle}`],
        ['ExitNodes', `$${exit}`],
        ['StrictNodes', 1],
        // With one guard, one middle and one exit there is no second leg and no second layer of guards.
        ['ConfluxEnabled', 0],
        ['VanguardsLiteEnabled', 0],
        // Nothing on the link to the guard but what a qube’s own traffic causes.
        ['ConnectionPadding', 0],
        ['CircuitPadding', 0],
        ['LearnCircuitBuildTimeout', 0],
      ]),
    },
    documents: DOCUMENTS.map((file) => ({ from: `${from}/${file}`, to: `${directory}/${file}` })),
    before: asUser === null ? [] : [{ words: ['chown', '-R', asUser, directory] }],
    command: torCommand(directory),
    control,
    path: [guard, middle, exit],
  };
}
