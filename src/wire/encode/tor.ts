import type { Dns, Layer, Relay, TorCell } from '#model/layer.ts';
import { KEPT } from './dns-message.ts';
import { address, counted, join, numbers, utf8 } from './write.ts';

/** Bytes in the body of a cell, and in the header of a relay message: tor-spec §3, §6.1. */
export const BODY = 509;
const HEADER = 11;
const MOST_DATA = BODY - HEADER;
const RELAY_CELL = 3;
const COMMAND = { BEGIN: 1, DATA: 2, CONNECTED: 4, RESOLVE: 11, RESOLVED: 12 } as const;
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

/** Text with the zero that ends it. */
function terminated(words: string): Uint8Array {
  return join([utf8(words), Uint8Array.of(0)]);
}

/** A look-up inside a circuit is no DNS message: tor-spec §6.4. */
function lookUpData(command: Relay['command'], { query, answer = '' }: Dns): Uint8Array | undefined {
  if (command === 'RESOLVE') return terminated(query);
  if (command !== 'RESOLVED') return undefined;
  return join([Uint8Array.of(IPV4_ANSWER), counted(1, address(answer)), numbers([4, KEPT])]);
}

/**
 * What Tor’s own messages say: BEGIN the address and port that the exit is to call, and no flags behind them, since
 * flags of zero are left out; CONNECTED the address called and for how many seconds it may be kept; a look-up its name
 * or its answer. tor-spec §6.2, §6.4. In: the message, and the layer behind it. Nothing for a message that carries what
 * the layers behind it are.
 */
export function ownData({ command, target }: Relay, carried: Layer | undefined): Uint8Array | undefined {
  if (carried?.kind === 'dns') return lookUpData(command, carried);
  if (target === undefined) return undefined;
  if (command === 'BEGIN') return terminated(target);
  return command === 'CONNECTED' ? join([address(target), numbers([4, KEPT])]) : undefined;
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
