// A real network as data: what has to be made, in which order, and where it is listened to.
import type { Address } from '#model/ipv4-address.ts';

/** A program and its words. `input` is what it reads. */
export interface Command {
  readonly words: readonly string[];
  readonly input?: string;
}

/** A network namespace: one computer of its own, as far as packets go. */
export interface Namespace {
  readonly name: string;
  /** Set before any device is there, so that no packet goes by other rules. */
  readonly sysctl: Readonly<Record<string, string>>;
}

/** One end of a cable. */
export interface End {
  readonly namespace: string;
  readonly device: string;
  readonly mac: string;
  /** Qubes’ groups: 1 is the uplink, 2 leads to a client. */
  readonly group?: 1 | 2;
}

/** A cable between two namespaces. */
export interface Cable {
  readonly ends: readonly [End, End];
}

/** Lines for `ip -batch` in a namespace. */
export interface Addressing {
  readonly namespace: string;
  readonly lines: readonly string[];
}

/** Rules for `nft -f -` in a namespace. */
export interface Ruleset {
  readonly namespace: string;
  readonly text: string;
}

/** How it is known that a program has begun its work. */
export type Ready =
  | { readonly socket: string }
  | { readonly says: string }
  | { readonly listens: { readonly protocol: 'udp' | 'tcp'; readonly port: number } };

/** A program that runs until the scenario is over. */
export interface Daemon {
  readonly name: string;
  readonly namespace: string;
  readonly words: readonly string[];
  readonly ready: Ready;
}

export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** A place where every frame is captured. */
export interface Tap {
  readonly namespace: string;
  readonly device: string;
  /** A tunnel’s own device: what comes by there is what the holder of its key reads. */
  readonly inside: boolean;
}

/** One end of a tunnel. */
export interface TunnelEnd {
  readonly namespace: string;
  readonly device: string;
  readonly daemon: Daemon;
  /** What gives the device its addresses and routes, once it is there. */
  readonly lines: readonly string[];
}

/** A tunnel that is brought up before the first flow, and may be taken down again. */
export interface Tunnel {
  readonly protocol: 'wireguard' | 'openvpn-tcp';
  readonly client: TunnelEnd;
  readonly server: TunnelEnd;
  /** The server’s address and port outside the tunnel. */
  readonly address: Address;
  readonly port: number;
  /** The client’s address inside the tunnel. */
  readonly tunnel_address: Address;
  /** The company’s resolver inside the tunnel. */
  readonly resolver: Daemon;
  readonly state: 'not-yet-up' | 'up' | 'dropped';
}

/** What a program does, in the qube that the flow names. */
export interface Errand {
  readonly namespace: string;
  readonly protocol: 'http' | 'https' | 'dns' | 'udp' | 'icmp';
  readonly address: string;
  readonly port: number;
  readonly name: string;
  readonly request: string;
  /** An address that the program claims and does not have. */
  readonly source?: string;
  readonly ttl?: number;
}

/** Everything that one scenario needs, the Tor network aside. */
export interface Plan {
  readonly situation: string;
  readonly namespaces: readonly Namespace[];
  readonly cables: readonly Cable[];
  readonly bridges: readonly {
    readonly namespace: string;
    readonly device: string;
    readonly ports: readonly string[];
  }[];
  readonly addressing: readonly Addressing[];
  readonly rulesets: readonly Ruleset[];
  readonly files: readonly WrittenFile[];
  readonly daemons: readonly Daemon[];
  readonly tunnels: readonly Tunnel[];
  readonly taps: readonly Tap[];
  readonly errands: readonly Errand[];
}
