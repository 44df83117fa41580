import type { Layer, Relay, TorCell } from '#model/layer.ts';
import { KEPT } from './dns-message.ts';
import { address, counted, join, numbers, utf8 } from './write.ts';

/** Bytes in the body of a cell, and in the header of a relay message: tor-spec §3, §6.1. */
export const BODY = 509;
const HEADER = 11;
const MOST_DATA = BODY - HEADER;
const RELAY_CELL = 3;
const COMMAND = { DATA: 2, RESOLVE: 11, RESOLVED: 12 } as const;
const IPV4_ANSWER = 4;
/** Where the digest stands in a relay message. */
const DIGEST_AT = 5;

/** Cells around the bodies that `sealed` holds, each with the number of the circuit: tor-spec §3. */
export function cells({ circuit }: TorCell, sealed: Uint8Array): Uint8Array {
  const count = Math.ceil(sealed.length / BODY);
  return join(
    Array.from({ length: count }, (_, i) =>
      join([numbers([4, circuit], [1, RELAY_CELL]), sealed.subarray(i * BODY, (i + 1) * BODY)]),
    ),
  );
}

/** What a look-up carries inside a circuit, which is not a DNS message: tor-spec §6.4. Nothing for other messages. */
export function lookUpData({ command }: Relay, carried: Layer | undefined): Uint8Array | undefined {
  if (carried?.kind !== 'dns' || command === 'DATA') return undefined;
  if (command === 'RESOLVE') return join([utf8(carried.query), Uint8Array.of(0)]);
  return join([Uint8Array.of(IPV4_ANSWER), counted(1, address(carried.answer ?? '')), numbers([4, KEPT])]);
}

/**
 * Relay messages around `data`, each in a body of its own with zeros behind it: tor-spec §6.1. In: what gives the
 * digest of a body whose digest is still zero; the bodies are handed to it in their order.
 */
export function relayBodies(
  { command }: Relay,
  data: Uint8Array,
  stream: number,
  digest: (body: Uint8Array) => Uint8Array,
): Uint8Array {
  const count = Math.max(1, Math.ceil(data.length / MOST_DATA));
  return join(
    Array.from({ length: count }, (_, i) => {
      const part = data.subarray(i * MOST_DATA, (i + 1) * MOST_DATA);
      const body = new Uint8Array(BODY);
      body.set(numbers([1, COMMAND[command]], [2, 0], [2, stream], [4, 0], [2, part.length]));
      body.set(part, HEADER);
      body.set(digest(body.slice()).subarray(0, 4), DIGEST_AT);
      return body;
    }),
  );
}
