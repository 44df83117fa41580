import { keyId } from '#model/key.ts';
import { nodeOf, torOf } from '#model/network.ts';
import type { Sealed } from '#model/layer.ts';
import { cellsFor, ipOf, portsOf, seal, type Packet } from '#model/packet.ts';
import { endsOf, turned } from './conntrack.ts';
import { relaysOf } from './tor-gateway.ts';
import { OR_PORT, linkPacket, openLink } from './tor-link.ts';
import { sendOutside, type Fate, type InHand } from './run.ts';

/** The Tor gateway whose circuit an onion key belongs to. */
function gatewayOf(hand: InHand, onion: Sealed): string {
  return hand.run.network.keys.get(onion.key)?.holders[0] ?? '';
}

/** Sends a body one link back towards the client, on the connection the circuit came in by. */
function backward(hand: InHand, body: Packet, cells: number): Fate {
  const cameIn = hand.run.streams.get(hand.node.id);
  const ends = cameIn && endsOf(cameIn);
  const link = cameIn?.[3];
  if (!ends || link?.kind !== 'sealed') return { drop: 'unsolicited' };
  hand.log.push({ do: 'seal', seal: 'tls', key: link.key, source: 'tor-cell' });
  return sendOutside(hand, linkPacket(turned(ends), link.key, cells, body));
}

/** Adds this relay's layer to a body on its way back: tor-spec §5.5. */
function addLayer(hand: InHand, body: Packet): Packet {
  const link = hand.run.streams.get(hand.node.id)?.[3];
  const onion = link?.kind === 'sealed' ? link.inner[1] : undefined;
  if (onion?.kind !== 'sealed') return body;
  hand.log.push({ do: 'seal', seal: 'onion', key: onion.key, source: 'tor-onion' });
  return [seal('onion', onion.key, body)];
}

/** The exit opens a connection of its own to where a stream goes, and sends its data there: tor-spec §6.2. */
function fromExit(hand: InHand, begins: boolean, target: string, payload: Packet): Fate {
  const [dst = '', port] = target.split(':');
  const src = hand.node.address;
  if (src === undefined) return { drop: 'no-such-host' };
  hand.log.push({ do: begins ? 'open-stream' : 'use-stream', source: 'tor-stream' });
  return sendOutside(hand, [
    { kind: 'ipv4', src, dst, ttl: 64, protocol: 'tcp' },
    { kind: 'tcp', sport: 46001, dport: Number(port), ...(begins && { flags: 'SYN' }) },
    ...payload,
  ]);
}

/** Takes one layer off a cell from the client's side and passes on what is left; the size stays. */
function towardsExit(hand: InHand, body: Packet, cells: number): Fate {
  const [onion] = body;
  if (onion?.kind !== 'sealed') return { drop: 'not-listening' };
  hand.run.streams.set(hand.node.id, hand.packet);
  hand.log.push({ do: 'open', seal: 'onion', key: onion.key, source: 'tor-onion' });
  const [message, ...payload] = onion.inner;
  if (message?.kind === 'relay') {
    if (message.command === 'RESOLVE') return { deliver: onion.inner };
    return fromExit(hand, message.command === 'BEGIN', hand.run.targets.get(onion.key) ?? '', payload);
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
      : backward(hand, addLayer(hand, link.body), link.cells);
  }
  const [ip, ports] = [ipOf(hand.packet), portsOf(hand.packet)];
  if (!ip || !ports || !hand.run.streams.has(hand.node.id)) return { drop: 'not-listening' };
  if (ports.flags) return answerIntoCircuit(hand, [{ kind: 'relay', command: 'CONNECTED', target: ip.src }]);
  return answerIntoCircuit(hand, [{ kind: 'relay', command: 'DATA' }, ...hand.packet.slice(2)]);
}

/** Puts an answer into the circuit at the exit. In: a relay message and what it carries. */
export function answerIntoCircuit(hand: InHand, message: Packet): Fate {
  return backward(hand, addLayer(hand, message), cellsFor(message.slice(1)));
}
