import { keyId, type KeyId } from '#model/key.ts';
import { nodeOf, torOf } from '#model/network.ts';
import type { Sealed } from '#model/layer.ts';
import { cellsFor, ipOf, portsOf, seal, type Packet } from '#model/packet.ts';
import { endsOf, tuple, turned } from './conntrack.ts';
import { isPing } from './message.ts';
import { relaysOf } from './tor-gateway.ts';
import { OR_PORT, linkPacket, openLink } from './tor-link.ts';
import { nextOutside, sendOutside, type Ends, type Fate, type InHand } from './run.ts';

/** The first port from which an exit opens connections; the next circuit that calls the same goal has the next. */
const EXIT_PORT = 46001;

/** The Tor gateway whose circuit an onion key belongs to. */
function gatewayOf(hand: InHand, onion: Sealed): string {
  return hand.run.network.keys.get(onion.key)?.holders[0] ?? '';
}

/** Sends a body one link back towards the client, on the connection that its circuit came in by. */
function backward(hand: InHand, circuit: KeyId, body: Packet, cells: number): Fate {
  const cameIn = hand.run.circuits.get(circuit);
  const ends = cameIn && endsOf(cameIn);
  const link = cameIn?.[3];
  if (!ends || link?.kind !== 'sealed') return { drop: 'unsolicited' };
  // Each relay adds its layer on the way back: tor-spec §5.5.
  hand.log.push({ do: 'seal', seal: 'onion', key: circuit, source: 'tor-onion' });
  hand.log.push({ do: 'seal', seal: 'tls', key: link.key, source: 'tor-cell' });
  return sendOutside(hand, linkPacket(turned(ends), link.key, cells, [seal('onion', circuit, body)]));
}

/** A cell that comes back from the next relay: its innermost closed layer says whose circuit it is in. */
function towardsClient(hand: InHand, body: Packet, cells: number): Fate {
  const [onion] = body;
  if (onion?.kind !== 'sealed') return { drop: 'not-listening' };
  return backward(hand, keyId('onion', gatewayOf(hand, onion), hand.node.id), body, cells);
}

/** Under which name an exit keeps a connection of its own. */
function connection(exit: string, ends: Ends): string {
  return `${exit} ${tuple(ends)}`;
}

/** The ends of a circuit's own connection at the exit: a port for each circuit that calls the same goal. */
function ownEnds({ run, node }: InHand, circuit: KeyId, ends: Ends): Ends {
  for (let sport = ends.sport; ; sport++) {
    const own = { ...ends, sport };
    const name = connection(node.id, turned(own));
    const user = run.exits.get(name) ?? circuit;
    if (user !== circuit) continue;
    run.exits.set(name, circuit);
    return own;
  }
}

/** The exit opens a connection of its own to where a stream goes, and sends its data there: tor-spec §6.2. */
function fromExit(hand: InHand, circuit: KeyId, begins: boolean, payload: Packet): Fate {
  const { network, targets } = hand.run;
  const [dst = '', port] = (targets.get(circuit) ?? '').split(':');
  const src = hand.node.address;
  if (src === undefined) return { drop: 'no-such-host' };
  const goal = nextOutside(network, dst);
  if (goal !== undefined && nodeOf(network, goal).kind === 'relay') return { drop: 'tor-reentry' };
  const { sport } = ownEnds(hand, circuit, { src, sport: EXIT_PORT, dst, dport: Number(port) });
  hand.log.push({ do: begins ? 'open-stream' : 'use-stream', source: 'tor-stream' });
  return sendOutside(hand, [
    { kind: 'ipv4', src, dst, ttl: 64, protocol: 'tcp' },
    { kind: 'tcp', sport, dport: Number(port), ...(begins && { flags: 'SYN' }) },
    ...payload,
  ]);
}

/** Takes one layer off a cell from the client's side and passes on what is left; the size stays. */
function towardsExit(hand: InHand, body: Packet, cells: number): Fate {
  const [onion] = body;
  if (onion?.kind !== 'sealed') return { drop: 'not-listening' };
  hand.run.circuits.set(onion.key, hand.packet);
  hand.log.push({ do: 'open', seal: 'onion', key: onion.key, source: 'tor-onion' });
  const [message, ...payload] = onion.inner;
  if (message?.kind === 'relay') {
    if (message.command !== 'RESOLVE') return fromExit(hand, onion.key, message.command === 'BEGIN', payload);
    hand.run.exits.set(hand.node.id, onion.key);
    return { deliver: onion.inner };
  }
  const tor = torOf(nodeOf(hand.run.network, gatewayOf(hand, onion)));
  const relays: readonly string[] = tor ? relaysOf(tor) : [];
  const next = relays[relays.indexOf(hand.node.id) + 1] ?? '';
  const [src, dst] = [hand.node.address, hand.run.network.nodes.get(next)?.address];
  if (src === undefined || dst === undefined) return { drop: 'no-such-host' };
  const key = keyId('tls', hand.node.id, next);
  hand.log.push({ do: 'seal', seal: 'tls', key, source: 'tor-cell' });
  return sendOutside(hand, linkPacket({ src, sport: 45002, dst, dport: OR_PORT }, key, cells, onion.inner));
}

/** A packet that arrives at a Tor relay: a cell either way, or an answer from a site to an exit. */
export function atRelay(hand: InHand): Fate {
  const link = openLink(hand);
  if (link) {
    const fromClientSide = link.key.holders[1] === hand.node.id;
    return fromClientSide
      ? towardsExit(hand, link.body, link.cells)
      : towardsClient(hand, link.body, link.cells);
  }
  if (isPing(hand.packet)) return { deliver: hand.packet };
  const [ip, ports, ends] = [ipOf(hand.packet), portsOf(hand.packet), endsOf(hand.packet)];
  const circuit = ends && hand.run.exits.get(connection(hand.node.id, ends));
  if (!ip || !ports || circuit === undefined) return { drop: 'not-listening' };
  if (ports.flags)
    return intoCircuit(hand, circuit, [{ kind: 'relay', command: 'CONNECTED', target: ip.src }]);
  return intoCircuit(hand, circuit, [{ kind: 'relay', command: 'DATA' }, ...hand.packet.slice(2)]);
}

function intoCircuit(hand: InHand, circuit: KeyId, message: Packet): Fate {
  return backward(hand, circuit, message, cellsFor(message.slice(1)));
}

/** Puts the exit's own answer to a look-up into the circuit that asked, and one to a ping on its way back. */
export function answerFromRelay(hand: InHand): Fate {
  const { packet: message } = hand;
  if (message.some((layer) => layer.kind === 'icmp')) return sendOutside(hand, message);
  const circuit = hand.run.exits.get(hand.node.id);
  return circuit === undefined ? { drop: 'unsolicited' } : intoCircuit(hand, circuit, message);
}
