import { httpText } from '#model/http-text.ts';
import { keyId, type KeyId } from '#model/key.ts';
import { nodeOf, torOf, type Network } from '#model/network.ts';
import { dissectFrom } from '#wire/dissect.ts';
import type { Envelope } from '#wire/envelope.ts';
import { relayKeysOf } from '#wire/seal/cipher-sealer.ts';
import { bodyOf, messagesFor, peelOne, type RelayKeys, type Way } from '#wire/seal/onion.ts';
import { peelWalk } from '#words/peel-walk.ts';
import { pack, type FieldKind } from './pack.ts';
import { hexOf } from './packet-bytes.ts';
import { holderIn, stopIn } from './path-of.ts';
import { ONION, type PacketPath, type PathHop } from './packet-path.ts';

const HEADER = 5;
const [RELAY_CELL, DATA, STREAM] = [3, 2, 1];

/** A cell with its circuit’s number on this link: tor-spec §3. */
function cellOf(circuit: number, body: Uint8Array): Uint8Array {
  const cell = new Uint8Array(HEADER + body.length);
  new DataView(cell.buffer).setUint32(0, circuit);
  cell[4] = RELAY_CELL;
  cell.set(body, HEADER);
  return cell;
}

function moved(envelopes: readonly Envelope[], by: number): Envelope[] {
  return envelopes.map((envelope) => ({
    ...envelope,
    start: envelope.start + by,
    fields: envelope.fields.map((field) => ({ ...field, start: field.start + by })),
    inner: moved(envelope.inner, by),
  }));
}

/** What a cell holds; with all layers off, the relay message in it. */
function envelopesOf(cell: Uint8Array, isBare: boolean): Envelope[] {
  const { envelopes } = dissectFrom('tor-cell', cell);
  if (!isBare) return [...envelopes];
  const inner = moved(dissectFrom('relay', cell.subarray(HEADER)).envelopes, HEADER);
  return envelopes.map((envelope) => ({ ...envelope, inner }));
}

function differing(a: Uint8Array, b: Uint8Array): number {
  return a.reduce((sum, byte, i) => sum + (byte === b[i] ? 0 : 1), 0);
}

/** A cell where it is: between two of the circuit, or at one end. */
interface Placed {
  readonly from: string;
  readonly to: string;
  readonly direction: PathHop['direction'];
  readonly cell: Uint8Array;
  readonly bare: boolean;
}

/** The numbers that the circuit has on its links, nearest first: each link has its own. */
const CIRCUITS = [0x8000_2301, 0x8000_0457, 0x8000_1a0c] as const;

function wayOut(nodes: readonly string[], keys: readonly RelayKeys[], body: Uint8Array): Placed[] {
  // The innermost layer is put on first: the one for the last relay.
  const wrapped = keys.map((_, i) =>
    keys.slice(i).reduceRight((inner, each) => peelOne(each, 'forward', 0, inner), body),
  );
  const links = wrapped.map((layered, i) => ({
    from: nodes[i] ?? '',
    to: nodes[i + 1] ?? '',
    direction: 'request' as const,
    cell: cellOf(CIRCUITS[i] ?? 0, layered),
    bare: false,
  }));
  const last = nodes.at(-1) ?? '';
  return [
    ...links,
    {
      from: last,
      to: last,
      direction: 'request',
      cell: cellOf(CIRCUITS[keys.length - 1] ?? 0, body),
      bare: true,
    },
  ];
}

function wayBack(nodes: readonly string[], keys: readonly RelayKeys[], body: Uint8Array): Placed[] {
  const links = keys.map((_, i) => ({
    from: nodes[i + 1] ?? '',
    to: nodes[i] ?? '',
    direction: 'reply' as const,
    cell: cellOf(
      CIRCUITS[i] ?? 0,
      keys.slice(i).reduceRight((inner, each) => peelOne(each, 'backward', 0, inner), body),
    ),
    bare: false,
  }));
  const first = nodes[0] ?? '';
  return [
    ...links.toReversed(),
    { from: first, to: first, direction: 'reply', cell: cellOf(CIRCUITS[0], body), bare: true },
  ];
}

function told(
  network: Network,
  { from, to, direction, cell, bare }: Placed,
  before: Placed | undefined,
): string {
  const [who, next] = [nodeOf(network, from), nodeOf(network, to)];
  const [out, bytes] = [direction === 'request', cell.length];
  if (bare) return out ? peelWalk.takesLast(who, bytes) : peelWalk.takesAll(who, bytes);
  if (!before) return out ? peelWalk.wrapsThree(who, next, bytes) : peelWalk.wrapsOne(who, next, bytes);
  const changed = differing(before.cell, cell);
  return out ? peelWalk.takesLayer(who, next, bytes, changed) : peelWalk.addsLayer(who, next, bytes, changed);
}

/**
 * An onion of our own: one relay message each way, wrapped for real and looked at on every link. In: a network with a
 * Tor gateway, and the text of request and answer; each has to fit one cell. Out: the path. Its keys follow from the
 * names of the nodes and are public. tor-spec §5.5, §6.1.
 */
export function onionPath(network: Network, request: string, reply: string): PacketPath {
  const gateway = [...network.nodes.values()].find((node) => torOf(node));
  const tor = gateway && torOf(gateway);
  if (!tor) throw new RangeError('this network has no Tor gateway');
  const relays = [tor.guard, tor.middle, tor.exit];
  const nodes = [gateway.id, ...relays];
  const keyOf = (relay: string): KeyId => keyId('onion', gateway.id, relay);
  const keys = relays.map((relay) => relayKeysOf(keyOf(relay)));
  const host = network.scenario.parties.find(({ kind }) => kind === 'site')?.domain ?? '';
  const body = (way: Way, message: string): Uint8Array => {
    const text = new TextEncoder().encode(httpText({ kind: 'http', host, message }));
    const [first] = messagesFor(DATA, STREAM, text);
    const last = keys.at(-1);
    if (!first || !last) throw new RangeError('a circuit has at least one relay');
    return bodyOf(last, way, [], first);
  };
  const placed = [
    ...wayOut(nodes, keys, body('forward', request)),
    ...wayBack(nodes, keys, body('backward', reply)),
  ];
  const kinds: FieldKind[] = [];
  const hops = placed.map((each, i): PathHop => {
    const before = placed[i - 1]?.direction === each.direction ? placed[i - 1] : undefined;
    return {
      from: each.from,
      to: each.to,
      direction: each.direction,
      sentence: told(network, each, before),
      ...(!each.bare && { seal: 'onion' }),
      begins: 'tor-cell',
      bytes: hexOf(each.cell),
      envelopes: pack(envelopesOf(each.cell, each.bare), kinds),
    };
  });
  return {
    name: ONION,
    flow: 1,
    title: peelWalk.onion.title,
    origin: peelWalk.onion.origin,
    chain: nodes.map((id) => stopIn(network, id)),
    hops,
    kinds,
    holders: [...relays, gateway.id].map((id) => holderIn(network, id, keyOf(id))),
    handshakes: [],
    captures: [],
  };
}
