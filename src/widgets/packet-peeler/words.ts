import type { FlowSpec } from '#model/scenario.ts';
import type { Walk, WalkHop } from '#scene/peel/walk.ts';
import type { Field } from '#wire/envelope.ts';

/** Where a field stands: `bytes 26–29`, counted from 0. */
export function stretchOf({ start, length, bits }: Field): string {
  const bytes = length === 1 ? `byte ${start}` : `bytes ${start}–${start + length - 1}`;
  if (!bits) return bytes;
  const last = bits.first + bits.count - 1;
  return `${bytes}, ${bits.count === 1 ? `bit ${last}` : `bits ${bits.first}–${last}`}`;
}

/** The bits of a field within the bytes that it shares; nothing for one that has its bytes to itself. */
export function bitsOf(
  bytes: Uint8Array,
  { start, length, bits }: Field,
): { readonly before: string; readonly own: string; readonly after: string } | undefined {
  if (!bits) return undefined;
  const all = Array.from(bytes.subarray(start, start + length), (byte) =>
    byte.toString(2).padStart(8, '0'),
  ).join('');
  const end = bits.first + bits.count;
  return { before: all.slice(0, bits.first), own: all.slice(bits.first, end), after: all.slice(end) };
}

/** Said of a seal that nothing here opens. */
export const NO_KEY = 'No key was kept for this seal. Nobody can open it here.';

/** A walk that can be chosen. */
export interface Entry {
  /** Situation and flow: `vpn-behind-firewall.1`. */
  readonly id: string;
  readonly situation: string;
  /** What the flow is called: `work: a page`. */
  readonly flow: string;
  /** Whether its request is a text that a reader can replace. */
  readonly asks: boolean;
}

/** A walk’s name in addresses. */
export function walkId({ name, flow }: { readonly name: string; readonly flow: number }): string {
  return `${name}.${flow}`;
}

const WHAT = {
  http: 'a page',
  https: 'a page by HTTPS',
  dns: 'a look-up',
  udp: 'a UDP packet',
  icmp: 'a ping',
} as const;

/** What a flow is called where a reader chooses one. */
export function flowTitle({ from, protocol }: FlowSpec): string {
  return `${from}: ${WHAT[protocol]}`;
}

/** What a hop is called: `sys-vpn → sys-firewall`, or in whose hands the packet is looked at. */
export function calledHop(
  { chain }: Pick<Walk, 'chain'>,
  { from, to }: Pick<WalkHop, 'from' | 'to'>,
): string {
  const [one, other] = [from, to].map((id) => chain.find((stop) => stop.id === id) ?? { id, title: id });
  if (from !== to) return `${one?.title ?? from} → ${other?.title ?? to}`;
  return one && 'label' in one ? `inside ${one.title}` : `inside the ${one?.title ?? from}`;
}
