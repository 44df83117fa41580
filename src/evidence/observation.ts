/** What tshark reads in the clear in one frame, and what was found in its bytes. Absent where there is none. */
export interface Shows {
  /** The first line of an HTTP message. */
  readonly http?: string;
  readonly host?: string;
  readonly sni?: string;
  /** The name asked for. Tor exits write it in mixed case: compare without case. */
  readonly query?: string;
  readonly answer?: string;
  /** The type of a WireGuard message: 1 and 2 are the handshake, 4 is data. */
  readonly wireguard?: number;
  /** The lengths of OpenVPN’s messages, as they stand before each: TCP may carry several in one segment. */
  readonly openvpn?: readonly number[];
  /** The lengths of TLS records, as their headers say. */
  readonly tls?: readonly number[];
  /** An ICMP error: some packet had no hop left to live. Type 11, code 0: RFC 792. */
  readonly expired?: true;
  /** Texts of the flow that stand in the bytes as they are: its request, its answer, the site’s name. */
  readonly holds?: readonly ('request' | 'reply' | 'name')[];
}

/** One captured frame with an IP header. */
export interface SeenFrame {
  /** A link (`linkName`), or `inside NODE` for what came out of a tunnel that ends there. */
  readonly place: string;
  /** Its number in the capture of that place, from 1. */
  readonly frame: number;
  /** Microseconds since the flow began. */
  readonly at: number;
  readonly src: string;
  readonly dst: string;
  readonly protocol: 'tcp' | 'udp' | 'icmp' | 'other';
  /** 0 where the protocol has no ports. */
  readonly sport: number;
  readonly dport: number;
  /** TCP’s flags by their first letters: `S`, `SA`, `A`, `PA`, `FA`, `R`. Absent for other protocols. */
  readonly flags?: string;
  readonly ttl: number;
  /** Of the IP packet, in bytes. */
  readonly length: number;
  /** Bytes that TCP or UDP carries. */
  readonly carries: number;
  readonly shows: Shows;
}

/** What was seen of one flow. */
export interface ObservedFlow {
  /** What the program that sent it got: an answer, an error at once, or nothing. */
  readonly outcome: 'answered' | 'refused' | 'silent';
  /** How often each named rule ended a packet meanwhile, by `NODE: REASON`. */
  readonly rules: Readonly<Record<string, number>>;
  readonly frames: readonly SeenFrame[];
  /** Frames of the same time that belong to another tunnel or to the Tor directory, by the address that says so. */
  readonly background: Readonly<Record<string, number>>;
  /** Where a program of the flow’s two ends could read inside TLS: the place, the frame, and the line it read. */
  readonly opened: readonly {
    readonly node: string;
    readonly place: string;
    readonly frame: number;
    readonly http: string;
  }[];
}

/** A capture that is kept. */
export interface KeptCapture {
  readonly place: string;
  readonly file: string;
  readonly frames: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** What the lab saw of one situation. */
export interface Observation {
  readonly situation: string;
  readonly flows: readonly ObservedFlow[];
  readonly captures: readonly KeptCapture[];
}
