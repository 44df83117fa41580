import type { SealKind } from '#model/key.ts';
import type { LinkType } from './capture.ts';
import { plainBytes, type Subject } from './dissect/cursor.ts';
import { dns } from './dissect/dns.ts';
import { arp, ethernet } from './dissect/ethernet.ts';
import { http } from './dissect/http.ts';
import { icmp, icmpv6 } from './dissect/icmp.ts';
import { ip, ipv4, ipv6, quoted } from './dissect/ip.ts';
import { opened } from './dissect/opened.ts';
import { openVpn } from './dissect/openvpn.ts';
import { relayMessages, torCells } from './dissect/tor.ts';
import { tls } from './dissect/tls.ts';
import { tcp, udp, type Around } from './dissect/transport.ts';
import { wireGuard } from './dissect/wireguard.ts';
import type { Dissection, Envelope, EnvelopeKind } from './envelope.ts';

type Dissector = (subject: Subject, start: number, end: number) => Envelope[];

/** Without the IP header around it no checksum can be checked. */
const ALONE: Around = { version: 4, pseudo: undefined, isQuoted: false };
const ALONE_V6: Around = { ...ALONE, version: 6 };

const DISSECTORS: Readonly<Record<EnvelopeKind, Dissector>> = {
  ethernet,
  arp,
  ipv4,
  ipv6,
  tcp: (subject, start, end) => tcp(subject, start, end, ALONE),
  udp: (subject, start, end) => udp(subject, start, end, ALONE),
  icmp: (subject, start, end) => icmp(subject, start, end, ALONE, quoted),
  icmpv6: (subject, start, end) => icmpv6(subject, start, end, ALONE_V6, quoted),
  dns,
  http,
  tls,
  wireguard: wireGuard,
  openvpn: openVpn,
  'tor-cell': torCells,
  relay: relayMessages,
  sealed: (_, start, end) => plainBytes(start, end),
  bytes: (_, start, end) => plainBytes(start, end),
};

function dissected(bytes: Uint8Array, dissector: Dissector): Dissection {
  const subject: Subject = { bytes, problems: [] };
  const envelopes = bytes.length > 0 ? dissector(subject, 0, bytes.length) : [];
  return { envelopes, problems: subject.problems };
}

/**
 * What a frame holds. In: its bytes, and how they begin. Out: envelopes in which every byte stands in exactly one
 * leaf — a field (bit fields share theirs), or an envelope without fields and without anything inside — and every
 * problem. Lengths that lie and bytes that are cut end up as bytes and as problems; nothing is thrown.
 */
export function dissect(bytes: Uint8Array, link: LinkType): Dissection {
  return dissected(bytes, link === 'ethernet' ? ethernet : ip);
}

/**
 * What bytes hold that begin with a header of `kind`, as for `dissect`. Several records, cells or messages may
 * follow each other. Checksums that cover an IP header are not checked: it is not there.
 */
export function dissectFrom(kind: EnvelopeKind, bytes: Uint8Array): Dissection {
  return dissected(bytes, DISSECTORS[kind]);
}

/**
 * What came out of a seal, as for `dissect`. In: the kind of the seal, and the plaintext without its tag; for an
 * onion, one or more bodies of 509 bytes of which one layer was taken off. Nothing comes out of a keepalive.
 */
export function dissectOpened(seal: SealKind, bytes: Uint8Array): Dissection {
  return dissected(bytes, opened(seal));
}
