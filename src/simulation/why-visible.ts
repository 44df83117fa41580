import type { SealKind } from '#model/key.ts';
import { nodeOf } from '#model/network.ts';
import type { Layer } from '#model/layer.ts';
import type { FactId } from './fact.ts';
import type { Looking } from './looking.ts';
import type { Because } from './reason.ts';
import { everyHop } from './step.ts';

/** A fact that somebody knows though no packet says it, with those of its values that they know. */
interface Known {
  readonly because: Because;
  readonly values: readonly string[];
}

/** The seals of tunnels and of Tor that a node puts on or takes off in a journey, as somebody at an end of them. */
function sealsOwn({ node, journey }: Looking): ReadonlySet<SealKind> {
  return new Set(
    everyHop(journey)
      .filter((hop) => hop.node === node?.id)
      .flatMap(({ actions }) =>
        actions.flatMap((action) => (action.do === 'seal' || action.do === 'open' ? [action.seal] : [])),
      ),
  );
}

/** Whether the observer is a relay or a gateway of this journey's Tor, and not of another's. */
function endsTor(looking: Looking): boolean {
  const own = sealsOwn(looking);
  return own.has('onion') || (looking.node?.kind === 'relay' && own.has('tls'));
}

/** A tunnel or a Tor circuit that ends here, before its first packet has been made. */
function endsHere(looking: Looking, fact: FactId, values: readonly string[]): Known | undefined {
  const { node } = looking;
  if (!node?.qube || (fact !== 'vpn-in-use' && fact !== 'tor-in-use')) return undefined;
  const own = sealsOwn(looking);
  const known = values.filter((value) => own.has(fact === 'tor-in-use' ? 'onion' : sealOf(value)));
  return known.length > 0 ? { because: ['is-the-end', { who: node }], values: known } : undefined;
}

/** Who sent it, known to the sender itself and to its net qube, which has a link for each client. */
function knowsSender({ node, network, journey }: Looking): Because | undefined {
  const { from } = journey.flow;
  if (node?.id === from) return ['its-own', {}];
  return node && nodeOf(network, from).qube?.netvm === node.id ? ['by-its-link', {}] : undefined;
}

/** What the two ends of a flow know of it: the request is not sent before its connection is open. */
function knownToEnds({ node, journey }: Looking, fact: FactId): Because | undefined {
  const { from, to, protocol } = journey.flow;
  const unnamed = protocol === 'icmp' || protocol === 'udp';
  if (node?.id === from && fact === 'destination-name' && unnamed) return ['calls-it', {}];
  if (node?.id === from && (fact === 'destination-name' || fact === 'content')) return ['about-to-send', {}];
  return node?.id === to && fact === 'destination-name' ? ['its-own', {}] : undefined;
}

/** What somebody whom a packet has come by knows of a fact that none of them says. */
export function knownUnsaid(looking: Looking, fact: FactId, values: readonly string[]): Known | undefined {
  const because = fact === 'qube-address' ? knowsSender(looking) : knownToEnds(looking, fact);
  return because ? { because, values } : endsHere(looking, fact, values);
}

/** The seals of the tunnels by name, as facts have them. */
const TUNNEL_SEALS: Readonly<Record<string, SealKind>> = { WireGuard: 'wireguard', OpenVPN: 'openvpn' };

function sealOf(protocol: string): SealKind {
  return TUNNEL_SEALS[protocol] ?? 'tls';
}

/** Whether the observer is one end of a tunnel of each protocol that comes by: it holds the key of such a seal. */
function endsEach({ network, node, seen }: Looking, protocols: readonly string[]): boolean {
  const seals = seen
    .flatMap(({ layers }) => layers)
    .filter((layer) => layer.kind === 'sealed')
    .filter(({ key }) => network.keys.get(key)?.holders.includes(node?.id ?? ''));
  return protocols.every((protocol) => seals.some(({ seal }) => seal === sealOf(protocol)));
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
    return node && endsTor(looking) ? ['is-the-end', { who: node }] : ['relay-list', {}];
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
