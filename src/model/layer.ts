import type { Address } from './ipv4-address.ts';
import type { KeyId, SealKind } from './key.ts';

export type Transport = 'tcp' | 'udp' | 'icmp';

/** IPv4 header without options: RFC 791 §3.1. */
export interface Ipv4 {
  readonly kind: 'ipv4';
  readonly src: Address;
  readonly dst: Address;
  readonly ttl: number;
  readonly protocol: Transport;
}

/**
 * TCP (RFC 9293 §3.1) or UDP (RFC 768) ports. Flags stand on the two segments that open a connection (RFC 9293
 * §3.5) and on no other; sequence numbers are left out.
 */
export interface Ports {
  readonly kind: 'tcp' | 'udp';
  readonly sport: number;
  readonly dport: number;
  readonly flags?: 'SYN' | 'SYN, ACK';
}

/** ICMP echo: RFC 792. */
export interface Icmp {
  readonly kind: 'icmp';
  readonly type: 'echo-request' | 'echo-reply';
}

/** A DNS question, with its answer in a reply: RFC 1035 §4. */
export interface Dns {
  readonly kind: 'dns';
  readonly query: string;
  readonly answer?: Address;
}

/** An HTTP message: the name it is for, and its text (RFC 9110 §7.2 for the Host field). */
export interface Http {
  readonly kind: 'http';
  readonly host: string;
  readonly message: string;
}

/** Bytes of some other protocol, sent over UDP. */
export interface Data {
  readonly kind: 'data';
  readonly message: string;
}

/** The first TLS message; from the client it names the server: RFC 8446 §4.1.2, RFC 6066 §3. */
export interface TlsHello {
  readonly kind: 'tls-hello';
  readonly sni?: string;
}

/** The header of an encrypted TLS record: RFC 8446 §5.2. */
export interface TlsRecord {
  readonly kind: 'tls-record';
}

/** The header of a WireGuard transport message: WireGuard paper §5.4.6. */
export interface WireGuard {
  readonly kind: 'wireguard';
}

/** The header of an OpenVPN data packet over TCP: OpenVPN protocol, P_DATA_V2. */
export interface OpenVpn {
  readonly kind: 'openvpn';
}

/** The header of one or more Tor cells, 514 bytes each with their body: tor-spec §3. */
export interface TorCell {
  readonly kind: 'tor-cell';
  readonly circuit: number;
  readonly cells: number;
}

/** A relay message. BEGIN has a target `address:port`, CONNECTED an address, RESOLVE a name: tor-spec §6.1, §6.2, §6.4. */
export interface Relay {
  readonly kind: 'relay';
  readonly command: 'BEGIN' | 'CONNECTED' | 'DATA' | 'RESOLVE' | 'RESOLVED';
  readonly target?: string;
}

/** Encryption: the inner layers, and the name of the key that opens them. */
export interface Sealed {
  readonly kind: 'sealed';
  readonly seal: SealKind;
  readonly key: KeyId;
  readonly inner: readonly Layer[];
}

export type Layer =
  | Ipv4
  | Ports
  | Icmp
  | Dns
  | Http
  | Data
  | TlsHello
  | TlsRecord
  | WireGuard
  | OpenVpn
  | TorCell
  | Relay
  | Sealed;
