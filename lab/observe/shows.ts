import type { SeenFrame, Shows } from '#evidence/observation.ts';
import { holdsOf, type Giveaways } from './giveaways.ts';
import type { FieldReader } from './tshark.ts';

export function numberOf(told: FieldReader, ...fields: Parameters<FieldReader>[0][]): number {
  for (const field of fields) {
    const [first] = told(field);
    if (first !== undefined) return Number(first);
  }
  return 0;
}

export function protocolOf(told: FieldReader): SeenFrame['protocol'] {
  // An error quotes the packet that it is about: the ports in it are not its own.
  if (told('icmp.type').length > 0 || told('icmpv6.type').length > 0) return 'icmp';
  if (told('tcp.srcport').length > 0) return 'tcp';
  return told('udp.srcport').length > 0 ? 'udp' : 'other';
}

export function httpLine(told: FieldReader): string | undefined {
  const [method] = told('http.request.method');
  if (method !== undefined) return `${method} ${told('http.request.uri')[0] ?? ''}`;
  const [code] = told('http.response.code');
  return code === undefined ? undefined : `${code} ${told('http.response.phrase')[0] ?? ''}`;
}

/** The letters of TCP’s flags, in the order in which people say them. RFC 9293 §3.1. */
export function flagsOf(told: FieldReader): string {
  const bits = Number(told('tcp.flags')[0] ?? 0);
  return (
    [
      ['S', 0x02],
      ['F', 0x01],
      ['R', 0x04],
      ['P', 0x08],
      ['A', 0x10],
    ] as const
  )
    .filter(([, bit]) => (bits & bit) !== 0)
    .map(([letter]) => letter)
    .join('');
}

/** What can be read of a frame from outside. In: what tshark told of it, its bytes, and the texts to search for. */
export function showsOf(told: FieldReader, bytes: Uint8Array, searched: Giveaways): Shows {
  const http = httpLine(told);
  const [[host], [sni], [query], [answer], [wireguard]] = [
    told('http.host'),
    told('tls.handshake.extensions_server_name'),
    told('dns.qry.name'),
    told('dns.a'),
    told('wg.type'),
  ];
  const tls = told('tls.record.length').map(Number);
  const openvpn = told('openvpn.plen').map(Number);
  // The first is the error's own; a ping that it quotes has a type of its own.
  const expired = told('icmp.type')[0] === '11' && told('icmp.code')[0] === '0';
  const holds = holdsOf(bytes, searched);
  return {
    ...(http !== undefined && { http }),
    ...(host !== undefined && { host }),
    ...(sni !== undefined && { sni }),
    ...(query !== undefined && { query }),
    ...(answer !== undefined && { answer }),
    ...(wireguard !== undefined && { wireguard: Number(wireguard) }),
    ...(openvpn.length > 0 && { openvpn }),
    ...(tls.length > 0 && { tls }),
    ...(expired && { expired }),
    ...(holds.length > 0 && { holds }),
  };
}
