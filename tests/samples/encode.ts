/** Packets of the model, and the bytes that are made of them. */
import { resolve } from '#model/network.ts';
import type { Packet } from '#model/packet.ts';
import { everyPosition } from '#scenarios/positions.ts';
import { simulate } from '#simulation/simulate.ts';
import type { Timeline, Trace } from '#simulation/trace.ts';
import { encode, type EncodeContext } from '../../src/wire/encode.ts';
import { hex } from '../../src/wire/known-frames.ts';
import { standIn } from '../../src/wire/stand-in-sealer.ts';
import { transcriptOf } from '../../src/wire/transcript.ts';

export const CONTEXT: EncodeContext = {
  direction: 'request',
  conversation: 0x1234,
  identification: 0,
  placeOf: () => ({ sequence: 1, acknowledgement: 2 }),
  counterOf: () => 4,
  receiverOf: () => 0x01020304,
  digestOf: () => hex('deadbeef'),
};

export function bytesOf(...packet: Packet): Uint8Array {
  return encode(packet, standIn, CONTEXT);
}

export function digits(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Every packet of a timeline, with its trace. */
export function packetsOf(timeline: Timeline): [Trace, Packet][] {
  const traces = timeline.flatMap(({ exchanges }) =>
    exchanges.flatMap(({ request, reply }) => [request, ...(reply ? [reply] : [])]),
  );
  return traces.flatMap((trace) => {
    const packets = new Set([...trace.hops.flatMap(({ arrived, sent }) => [arrived, sent]), trace.last]);
    return [...packets].flatMap((packet): [Trace, Packet][] => (packet ? [[trace, packet]] : []));
  });
}

/** Every packet that any scenario has in any trace, as bytes. */
export function* everyPacket(): Generator<{ packet: Packet; bytes: Uint8Array; context: EncodeContext }> {
  for (const scenario of everyPosition()) {
    const timeline = simulate(resolve(scenario));
    const transcript = transcriptOf(timeline, { sealer: standIn });
    for (const [trace, packet] of packetsOf(timeline))
      yield { packet, bytes: transcript.bytesOf(trace, packet), context: transcript.contextOf(trace) };
  }
}
