import type { Layer } from '#model/layer.ts';
import type { Network } from '#model/network.ts';
import { everyLayer, ipOf, portsOf, sizeOf, type Packet } from '#model/packet.ts';
import { linkName } from '#simulation/observed-in.ts';
import type { Hop, Journey, Trace } from '#simulation/trace.ts';
import { evidenceSays } from '#words/evidence-says.ts';
import { refsOf, type About, type Claim } from './claim.ts';
import type { ObservedFlow, SeenFrame } from './observation.ts';
import { messageIn } from './openvpn-message.ts';
import { whyUnobservable, type UnobservableId } from './unobservable.ts';

/** Bytes of a TLS record’s header, and what its seal adds: RFC 8446 §5.2. */
const RECORD = { header: 5, added: 17 } as const;
const CELL = 514;

/** How an observation writes the flags of the segments that open a connection. */
const FLAGS = { SYN: 'S', 'SYN, ACK': 'SA' } as const;

/** Whether the outside of a frame can be that of a packet: what stands behind its transport header. */
function carriesLike(packet: Packet, { shows, protocol, carries, flags, length }: SeenFrame): boolean {
  const top: Layer | undefined = packet[2] ?? packet[1];
  switch (top?.kind) {
    case 'tcp':
      return carries === 0 && (flags === undefined || flags === FLAGS[top.flags ?? 'SYN']);
    case 'http':
      return shows.http !== undefined;
    case 'dns':
      return shows.query !== undefined && (top.answer === undefined) === (shows.answer === undefined);
    case 'tls-hello':
      return top.sni === undefined
        ? shows.tls !== undefined && shows.sni === undefined
        : shows.sni === top.sni;
    case 'tls-record':
      // A record of several cells is longer than a segment, and no segment of it then shows a whole one.
      return shows.tls !== undefined || (isTorLink(packet) && carries > 0);
    case 'wireguard':
      return shows.wireguard === 4 && (isLoose(packet) || length === sizeOf(packet));
    case 'openvpn':
      return (
        shows.openvpn !== undefined && (isLoose(packet) || shows.openvpn.includes(messageIn(sizeOf(packet))))
      );
    case 'data':
      return carries > 0;
    case 'icmp':
      return protocol === 'icmp';
    default:
      return false;
  }
}

/** Every layer with the one that follows it, seals looked through. */
function withNext(packet: Packet): { layer: Layer; next: Layer | undefined }[] {
  return packet.flatMap((layer, i) => [
    { layer, next: packet[i + 1] },
    ...(layer.kind === 'sealed' ? withNext(layer.inner) : []),
  ]);
}

/** Whether a packet’s size rests on TLS’s nominal hello, or on a record that real TLS sends with others. Tor’s own are neither. */
function hasNominalSize(packet: Packet): boolean {
  return withNext(packet).some(
    ({ layer, next }) =>
      layer.kind === 'tls-hello' ||
      (layer.kind === 'tls-record' && !(next?.kind === 'sealed' && next.inner.some(isCell))),
  );
}

/** Whether cells stand inside a tunnel’s packet, whose size then depends on how Tor puts them into records. */
function sharesRecords(packet: Packet): boolean {
  return !isTorLink(packet) && everyLayer(packet).some(isCell);
}

/** Whether a packet is Tor’s own, on the link between two of its nodes. */
function isTorLink(packet: Packet): boolean {
  return packet[3]?.kind === 'sealed' && packet[3].inner.some(isCell);
}

/** Whether the model’s size of a packet is one of several that a real one may have. */
function isLoose(packet: Packet): boolean {
  return hasNominalSize(packet) || sharesRecords(packet);
}

function isCell(layer: Layer): boolean {
  return layer.kind === 'tor-cell';
}

/** Whether both ports of a packet are laid down; Tor, an exit and a proxy choose theirs. */
function portsAreChosen(network: Network, { exchanges }: Journey, hop: Hop, packet: Packet): boolean {
  if (everyLayer(packet.slice(0, 4)).some(isCell)) return true;
  const exits = [hop.node, hop.to ?? ''].some((id) => network.nodes.get(id)?.kind === 'relay');
  const proxied = exchanges.some(({ request }) =>
    request.hops.some(({ actions }) =>
      actions.some((action) => action.do === 'translate' && action.how === 'proxy'),
    ),
  );
  const outside =
    network.nodes.get(hop.node)?.kind !== 'qube' || network.nodes.get(hop.to ?? '')?.kind !== 'qube';
  return exits || (proxied && outside && hop.node !== 'wifi' && hop.to !== 'wifi');
}

interface Found {
  readonly hop: Hop;
  readonly packet: Packet;
  readonly place: string;
  readonly frame: SeenFrame | undefined;
  /** Whether that frame came after the hop before. */
  readonly inOrder: boolean;
}

/**
 * The frame that is a hop’s packet: the first on its link, after the hop before, with its addresses and its kind of
 * contents. Where there is none, one that came too early is still that packet, and out of order.
 */
function findFrame(
  packet: Packet,
  place: string,
  after: number,
  frames: readonly SeenFrame[],
): Pick<Found, 'frame' | 'inOrder'> {
  const ip = ipOf(packet);
  const alike = frames.filter(
    (frame) =>
      frame.place === place &&
      frame.src === ip?.src &&
      frame.dst === ip.dst &&
      frame.protocol === ip.protocol &&
      carriesLike(packet, frame),
  );
  const later = alike.find(({ at }) => at >= after);
  return { frame: later ?? alike[0], inOrder: later !== undefined };
}

function* follow(trace: Trace, frames: readonly SeenFrame[], from: number): Generator<Found, number> {
  let after = from;
  for (const hop of trace.hops) {
    if (!hop.sent || hop.to === undefined) continue;
    const place = linkName(hop.node, hop.to);
    const found = findFrame(hop.sent, place, after, frames);
    // Two captures of one cable’s ends may be written the other way round; a microsecond settles nothing.
    if (found.frame && found.inOrder) after = found.frame.at - 200;
    yield { hop, packet: hop.sent, place, ...found };
  }
  return after;
}

function sizeClaim(
  packet: Packet,
  { length, shows }: SeenFrame,
): { says: string; seen: string } | UnobservableId {
  const cell = packet[3]?.kind === 'sealed' ? packet[3].inner[0] : undefined;
  // A TCP segment may hold more records than one; the cells of a record are what the model gives the size of.
  if (cell?.kind === 'tor-cell' && shows.tls === undefined) return 'cells-in-records';
  if (cell?.kind === 'tor-cell') {
    const whole = (shows.tls ?? []).every((record) => (record - RECORD.added) % CELL === 0);
    const says = evidenceSays.wholeCells(CELL);
    return { says, seen: whole ? says : evidenceSays.records(shows.tls ?? []) };
  }
  if (hasNominalSize(packet)) return 'nominal-size';
  if (sharesRecords(packet)) return 'cells-in-records';
  if (packet[2]?.kind === 'openvpn') {
    const says = evidenceSays.message(messageIn(sizeOf(packet)));
    const found = shows.openvpn?.includes(messageIn(sizeOf(packet)));
    return { says, seen: found ? says : evidenceSays.messages(shows.openvpn ?? []) };
  }
  return { says: evidenceSays.bytes(sizeOf(packet)), seen: evidenceSays.bytes(length) };
}

/** What the model says of each hop’s packet, held to the frame on that link. `six`: the packets went by IPv6. */
export function hopClaims(
  network: Network,
  flow: number,
  journey: Journey,
  { frames }: ObservedFlow,
  six: boolean,
): Claim[] {
  const claims: Claim[] = [];
  let after = 0;
  for (const { request, reply } of journey.exchanges) {
    const before = after;
    for (const trace of reply ? [request, reply] : [request]) {
      const walk = follow(trace, frames, after);
      for (let next = walk.next(); ; next = walk.next()) {
        if (next.done) {
          after = next.value;
          break;
        }
        claims.push(...claimsOf(network, flow, journey, next.value, six));
      }
    }
    // The client of a Tor gateway does not wait for what the gateway does behind it.
    if (request.hops[0]?.node !== journey.flow.from) after = before;
  }
  return claims;
}

function claimsOf(
  network: Network,
  flow: number,
  journey: Journey,
  { hop, packet, place, frame, inOrder }: Found,
  six: boolean,
): Claim[] {
  const ip = ipOf(packet);
  const ports = portsOf(packet);
  const base = { situation: network.scenario.name, flow, place, looked: 1 };
  const header = evidenceSays.header(ip?.src ?? '', ip?.dst ?? '', ip?.protocol ?? '');
  if (!frame) {
    const because = evidenceSays.noSuchFrame;
    return [{ ...base, about: 'addresses', says: header, outcome: 'contradicted', frames: [], because }];
  }
  const held = (about: About, says: string, seen: string): Claim => ({
    ...base,
    about,
    says,
    frames: refsOf([frame]),
    ...(says === seen
      ? { outcome: 'confirmed' }
      : { outcome: 'contradicted', because: evidenceSays.seen(seen) }),
  });
  const not = (about: About, says: string, id: UnobservableId): Claim => ({
    ...base,
    about,
    says,
    outcome: 'not-observable',
    frames: [],
    because: whyUnobservable(id),
  });
  const claims = [
    six ? not('addresses', header, 'by-ipv6') : held('addresses', header, header),
    held('order', evidenceSays.inOrder, inOrder ? evidenceSays.inOrder : evidenceSays.early),
    held('ttl', evidenceSays.ttl(ip?.ttl ?? 0), evidenceSays.ttl(frame.ttl)),
  ];
  if (ports) {
    const says = evidenceSays.ports(ports.sport, ports.dport);
    claims.push(
      portsAreChosen(network, journey, hop, packet)
        ? not('ports', says, 'chosen-port')
        : held('ports', says, evidenceSays.ports(frame.sport, frame.dport)),
    );
  }
  const size = six ? 'by-ipv6' : sizeClaim(packet, frame);
  claims.push(
    typeof size === 'string'
      ? not('size', evidenceSays.bytes(sizeOf(packet)), size)
      : held('size', size.says, size.seen),
  );
  return claims;
}
