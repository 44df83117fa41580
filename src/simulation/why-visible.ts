import type { SealKind } from '#model/key.ts';
import { torOf } from '#model/network.ts';
import type { Layer } from '#model/layer.ts';
import type { FactId } from './fact.ts';
import type { Looking } from './looking.ts';
import type { Because } from './reason.ts';

/** What the two ends of a flow know of it though no packet has carried it: the request is not sent before its connection is open. */
export function knownUnsent({ node, journey }: Looking, fact: FactId): Because | undefined {
  const { from, to, protocol } = journey.flow;
  const unnamed = protocol === 'icmp' || protocol === 'udp';
  if (node?.id === from && fact === 'destination-name' && unnamed) return ['calls-it', {}];
  if (node?.id === from && (fact === 'destination-name' || fact === 'content')) return ['about-to-send', {}];
  return node?.id === to && fact === 'destination-name' ? ['its-own', {}] : undefined;
}

/** The seals of the tunnels by name, as facts have them. */
const TUNNEL_SEALS: Readonly<Record<string, SealKind>> = { WireGuard: 'wireguard', OpenVPN: 'openvpn' };

/** Whether the observer is one end of a tunnel of each protocol: it holds such a key. */
function endsEach({ network, node }: Looking, protocols: readonly string[]): boolean {
  const held = [...network.keys.values()].filter(({ holders }) => holders.includes(node?.id ?? ''));
  return protocols.every((protocol) => held.some(({ seal }) => seal === TUNNEL_SEALS[protocol]));
}

/**
 * Why a fact is visible here. In: the values of it that can be read, the layer that gives the first of them away, and
 * whether a seal had to be opened for it.
 */
export function whyVisible(
  looking: Looking,
  fact: FactId,
  values: readonly string[],
  layer: Layer,
  unsealed: boolean,
): Because {
  const { node, journey } = looking;
  if (fact === 'vpn-in-use')
    return node && endsEach(looking, values)
      ? ['is-the-end', { who: node }]
      : ['by-its-shape', { protocols: values }];
  if (fact === 'tor-in-use')
    return node && (node.kind === 'relay' || torOf(node))
      ? ['is-the-end', { who: node }]
      : ['relay-list', {}];
  if (layer.kind === 'dns' && fact === 'destination-address') return ['in-the-answer', {}];
  if (node && node.id === journey.flow.from) return ['made-it', {}];
  if (
    node &&
    (values.every((value) => value === node.address) ||
      (node.id === journey.flow.to && fact === 'destination-name'))
  )
    return ['its-own', {}];
  // Also where a tunnel had to be opened first: the lesson is that HTTPS itself does not hide the name.
  if (layer.kind === 'tls-hello') return ['in-the-hello', {}];
  if (unsealed && node) return ['holds-key', { who: node }];
  if (layer.kind === 'http' && fact === 'destination-name') return ['in-the-host-field', {}];
  return layer.kind === 'ipv4' ? ['in-the-header', {}] : ['in-the-clear', {}];
}
