import { keyId } from '#model/key.ts';
import { nodeOf, type Network } from '#model/network.ts';
import { ipOf, seal, type Packet } from '#model/packet.ts';
import type { FlowSpec } from '#model/scenario.ts';
import type { Transport } from '#model/layer.ts';
import { endsOf, turned, withEnds } from './conntrack.ts';
import { resolversOf } from './filter.ts';

/** What an exchange carries. */
export type Carried = FlowSpec['protocol'] | 'connect' | 'tls-hello';

/**
 * What a flow exchanges, in order: over TCP nothing is sent before the connection is open (RFC 9293 §3.5), and https
 * needs an answered hello before its request.
 */
export function exchangesOf({ protocol }: FlowSpec): readonly Carried[] {
  switch (protocol) {
    case 'http':
      return ['connect', 'http'];
    case 'https':
      return ['connect', 'tls-hello', 'https'];
    default:
      return [protocol];
  }
}

const PORT = { http: 80, https: 443, dns: 53, udp: 3478, icmp: 0 } as const;
const REQUEST = 'GET /';
const REPLY = '200 OK';

/** Every host answers a ping for its own address: RFC 1122 §3.2.2.6. */
export function isPing(packet: Packet): boolean {
  return packet.some((layer) => layer.kind === 'icmp' && layer.type === 'echo-request');
}

/** The text of a flow's request; look-ups and pings have none. */
export function contentOf({ protocol, request }: FlowSpec): string | undefined {
  return protocol === 'dns' || protocol === 'icmp' ? undefined : (request ?? REQUEST);
}

/** The name a flow's goal goes by: the site's domain, or the qube's own name. */
export function nameOf(network: Network, flow: FlowSpec): string {
  const goal = nodeOf(network, flow.to);
  return goal.party?.domain ?? goal.title;
}

function payload(network: Network, flow: FlowSpec, carried: Carried, reply: boolean): Packet {
  const host = nameOf(network, flow);
  const message = reply ? (flow.reply ?? REPLY) : (flow.request ?? REQUEST);
  switch (carried) {
    case 'http':
      return [{ kind: 'http', host, message }];
    case 'https':
      return [
        { kind: 'tls-record' },
        seal('tls', keyId('tls', flow.from, flow.to), [{ kind: 'http', host, message }]),
      ];
    case 'tls-hello':
      return [reply ? { kind: 'tls-hello' } : { kind: 'tls-hello', sni: host }];
    case 'dns':
      return [
        reply
          ? { kind: 'dns', query: host, answer: nodeOf(network, flow.to).address ?? '' }
          : { kind: 'dns', query: host },
      ];
    case 'udp':
      return [{ kind: 'data', message }];
    case 'connect':
    case 'icmp':
      return [];
  }
}

function transportOf(carried: Carried): Transport {
  if (carried === 'icmp') return 'icmp';
  return carried === 'dns' || carried === 'udp' ? 'udp' : 'tcp';
}

/** The request as the program in `flow.from` makes it. The source port tells flows apart. */
export function requestOf(network: Network, flow: FlowSpec, carried: Carried): Packet {
  const from = nodeOf(network, flow.from);
  const protocol = transportOf(carried);
  const dst = carried === 'dns' ? resolversOf(from)[0] : nodeOf(network, flow.to).address;
  const ip = {
    kind: 'ipv4',
    src: flow.source ?? from.address ?? '',
    dst: dst ?? '',
    ttl: flow.ttl ?? 64,
    protocol,
  } as const;
  if (protocol === 'icmp') return [ip, { kind: 'icmp', type: 'echo-request' }];
  const ports = { kind: protocol, sport: 40001, dport: flow.port ?? PORT[flow.protocol] } as const;
  if (carried === 'connect') return [ip, { ...ports, flags: 'SYN' }];
  return [ip, ports, ...payload(network, flow, carried, false)];
}

/** The answer to `request` as the far end makes it. In: the request as it arrived there. */
export function replyTo(network: Network, flow: FlowSpec, carried: Carried, request: Packet): Packet {
  const ends = endsOf(request);
  const ip = ipOf(request);
  // An exit answers a look-up itself, from inside the circuit: a relay message, without addresses.
  if (!ends || !ip) return [{ kind: 'relay', command: 'RESOLVED' }, ...payload(network, flow, carried, true)];
  if (ip.protocol === 'icmp') {
    return [
      { ...ip, src: ip.dst, dst: ip.src, ttl: 64 },
      { kind: 'icmp', type: 'echo-reply' },
    ];
  }
  const headers = withEnds(request.slice(0, 2), turned(ends)).map((layer) => {
    if (layer.kind === 'ipv4') return { ...layer, ttl: 64 };
    return layer.kind === 'tcp' && carried === 'connect' ? ({ ...layer, flags: 'SYN, ACK' } as const) : layer;
  });
  return [...headers, ...payload(network, flow, carried, true)];
}
