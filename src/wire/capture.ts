/** How the frames of an interface begin: with an Ethernet header, or at once with an IP header. */
export type LinkType = 'ethernet' | 'raw-ip';

/** A place where frames were captured. */
export interface CapturedInterface {
  readonly name: string;
  readonly link: LinkType;
}

/** One frame as it was captured, whole. */
export interface CapturedFrame {
  /** Index into the interfaces of the capture. */
  readonly interface: number;
  /** Microseconds since 1970. */
  readonly time: number;
  readonly bytes: Uint8Array;
  readonly comment?: string;
}

/** Keys that travel with a capture, in the text form that Wireshark's key logs have. */
export interface CapturedSecrets {
  readonly kind: 'tls' | 'wireguard';
  readonly text: string;
}

/** What a pcapng file holds, of what we read and write. */
export interface Capture {
  readonly comment?: string;
  readonly interfaces: readonly CapturedInterface[];
  readonly frames: readonly CapturedFrame[];
  readonly secrets: readonly CapturedSecrets[];
}
