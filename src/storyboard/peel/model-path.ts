import type { KeyId } from '#model/key.ts';
import type { Scenario } from '#model/scenario.ts';
import { storyboardOf } from '../storyboard.ts';
import { shownOf } from '#simulation/step.ts';
import type { Trace } from '#simulation/trace.ts';
import { dissect } from '#wire/dissect.ts';
import { legsOf } from '#wire/leg.ts';
import { linkAddress } from '#wire/link-address.ts';
import { transcriptOf, type Instruments, type Transcript } from '#wire/transcript.ts';
import type { TunnelHandshake } from '#wire/export.ts';
import { peelWalk } from '#words/peel-walk.ts';
import { sealOf } from './tell-hop.ts';
import { hexOf } from './packet-bytes.ts';
import { chainOf, holdersOf, withoutAir, wordedHops, type RawHop } from './path-of.ts';
import type { PacketPath } from './packet-path.ts';

const IPV4 = [0x08, 0x00];

/** What encrypts, and the handshakes behind the names of WireGuard keys. */
export interface Ciphers extends Required<Pick<Instruments, 'sealer' | 'digest'>> {
  readonly handshakeOf: (key: KeyId) => TunnelHandshake;
}

function hopsOf(
  { network }: ReturnType<typeof storyboardOf>,
  transcript: Transcript,
  trace: Trace,
  direction: RawHop['direction'],
): RawHop[] {
  return legsOf(trace)
    .flat()
    .flatMap(({ hop: index, from, to, sender, receiver, packet }) => {
      const hop = trace.hops[index];
      if (!hop) return [];
      const bytes = Uint8Array.from([
        ...linkAddress(network, receiver, sender),
        ...linkAddress(network, sender, receiver),
        ...IPV4,
        ...transcript.bytesOf(trace, packet),
      ]);
      const { envelopes } = dissect(bytes, 'ethernet');
      return [{ from, to, direction, hop, begins: 'ethernet' as const, bytes, envelopes }];
    });
}

/**
 * A packet of the model on every link, as real bytes, and its answer. In: a scenario that `check` found no fault in, the
 * number of the flow from 0, and what encrypts. Out: the path, with the key log of its tunnel; nothing is sent anywhere.
 * Nothing for a flow that is not there. The packets have to fit IPv4: a message of a scenario does.
 */
export function modelPath(scenario: Scenario, flow: number, ciphers: Ciphers): PacketPath | undefined {
  const told = storyboardOf(scenario);
  const { network, toldJourneys } = told;
  const journey = toldJourneys[flow]?.journey;
  if (!journey) return undefined;
  const tunnel = [...network.keys.values()].find(({ seal }) => seal === 'wireguard');
  const handshake = tunnel && ciphers.handshakeOf(tunnel.id);
  const transcript = transcriptOf(
    toldJourneys.map((toldJourney) => toldJourney.journey),
    {
      ...ciphers,
      receiverOf: (_, direction) =>
        (direction === 'request' ? handshake?.responderIndex : handshake?.initiatorIndex) ?? 0,
    },
  );
  const { request, reply } = shownOf(journey);
  const raw = withoutAir(network, [
    ...hopsOf(told, transcript, request, 'request'),
    ...(reply ? hopsOf(told, transcript, reply, 'reply') : []),
  ]);
  const isSealed = raw.some(({ envelopes }) => sealOf(envelopes)?.seal === 'wireguard');
  return {
    name: scenario.name,
    flow: flow + 1,
    title: scenario.title,
    origin: peelWalk.computed,
    chain: chainOf(network, journey),
    ...wordedHops(network, raw),
    holders: isSealed ? holdersOf(network, raw) : [],
    handshakes:
      isSealed && handshake
        ? [{ initiation: hexOf(handshake.initiation), response: hexOf(handshake.response) }]
        : [],
    ...(isSealed && handshake && { keylog: handshake.keylog }),
    captures: [],
  };
}
