import type { SealKind } from '#model/key.ts';
import type { Action } from '#simulation/trace.ts';
import type { Dissection, Envelope } from '#wire/envelope.ts';
import { everyEnvelope, valueOf } from '#wire/find-fields.ts';
import type { Named } from '#words/name.ts';
import { peelHop } from '#words/peel-hop.ts';
import { peelRead } from '#words/peel-read.ts';

/** What is known of a hop before it is put into words. */
export interface ToldHop {
  /** The two ends. */
  readonly from: Named;
  readonly to: Named;
  readonly direction: 'request' | 'reply';
  /** What the first end did, by the model’s account. */
  readonly acts: readonly Action[];
  /** How many Tor cells are inside, by the model’s account. */
  readonly cells: number;
  /** What the frame on the link before holds, none on the first of its direction; and on this one. */
  readonly before?: readonly Envelope[];
  readonly now: readonly Envelope[];
}

const LONGEST = 28;
/** Bytes of a cell, and what a TLS record adds to what it seals: tor-spec §3, RFC 8446 §5.2. */
const [CELL, TLS_ADDS] = [514, 17];
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

const dissection = (envelopes: readonly Envelope[]): Dissection => ({ envelopes, problems: [] });

/** The outermost sealed stretch. */
export function sealOf(envelopes: readonly Envelope[]): Envelope | undefined {
  return everyEnvelope(envelopes).find(({ kind }) => kind === 'sealed');
}

function addressOf(envelopes: readonly Envelope[], field: string): string | undefined {
  const all = dissection(envelopes);
  return valueOf(all, 'ipv4', field) ?? valueOf(all, 'ipv6', field);
}

function did(acts: readonly Action[], what: Action['do'], seal?: SealKind): boolean {
  return acts.some((act) => act.do === what && (seal === undefined || ('seal' in act && act.seal === seal)));
}

function isLookUp(acts: readonly Action[]): boolean {
  return acts.some((act) => act.do === 'take-stream' && act.port === 'DnsPort');
}

/** What was wrapped or opened at this node, by the model’s account. */
function wrapped({ from, direction, acts }: ToldHop): string | undefined {
  const out = direction === 'request';
  if (out && did(acts, 'open-stream')) return peelHop.opensStream(from);
  if (out && did(acts, 'use-stream')) return peelHop.usesStream(from);
  if (did(acts, 'open-stream')) return undefined;
  if (did(acts, 'seal', 'onion')) {
    if (!out) return peelHop.addsLayer(from);
    return isLookUp(acts) ? peelHop.wrapsLookUp(from) : peelHop.wrapsStream(from);
  }
  if (did(acts, 'open', 'onion')) return out ? peelHop.takesLayer(from) : peelHop.takesLayers(from);
  if (did(acts, 'seal', 'wireguard') || did(acts, 'seal', 'openvpn')) return peelHop.seals(from);
  if (did(acts, 'open', 'wireguard') || did(acts, 'open', 'openvpn')) return peelHop.opens(from);
  return undefined;
}

/** What became of the addresses on the outside. */
function readdressed(who: Named, before: readonly Envelope[], now: readonly Envelope[]): string {
  const changed = (field: string): { was: string; is: string } | undefined => {
    const [was, is] = [addressOf(before, field) ?? '', addressOf(now, field) ?? ''];
    return was === is ? undefined : { was, is };
  };
  const [source, destination] = [changed('source-address'), changed('destination-address')];
  if (source && destination) return peelHop.readdresses(who, source.is, destination.is);
  if (source) return peelHop.replacesSource(who, source.was, source.is);
  if (destination) return peelHop.replacesDestination(who, destination.was, destination.is);
  const [was, is] = [before, now].map(
    (each) =>
      valueOf(dissection(each), 'ipv4', 'time-to-live') ?? valueOf(dissection(each), 'ipv6', 'hop-limit'),
  );
  return was === is ? peelHop.unchanged(who) : peelHop.forwards(who);
}

/** What the one in front of this link has done to the packet. */
function happened(hop: ToldHop): string {
  const { from, to, direction, acts, before, now } = hop;
  if (!before && direction === 'request') return peelHop.asks(from, to);
  if (!before && !did(acts, 'seal')) {
    const dst = addressOf(now, 'destination-address');
    return dst === undefined ? peelHop.answers(from) : peelHop.answersAddress(from, dst);
  }
  return wrapped(hop) ?? readdressed(from, before ?? [], now);
}

/** What can be made of what is sealed, without the key. */
function sealedRead(cells: number, sealed: readonly Envelope[]): string {
  const bytes = sealed.reduce((sum, { length }) => sum + length, 0);
  if (sealed.length === 1 && cells > 0 && bytes === cells * CELL + TLS_ADDS)
    return peelRead.cells(bytes, cells, CELL, TLS_ADDS);
  const seal = sealed[0]?.seal;
  return seal === 'wireguard' || seal === 'openvpn'
    ? peelRead.sealedAndCounted(bytes, seal)
    : peelRead.sealed(bytes);
}

/** What somebody on this link, without any key, can make of it. */
function read({ cells, now }: ToldHop, sameBytes: boolean): string {
  const all = dissection(now);
  const method = valueOf(all, 'http', 'method');
  if (method !== undefined)
    return peelRead.request(short(`${method} ${valueOf(all, 'http', 'target') ?? ''}`));
  const status = valueOf(all, 'http', 'status-code');
  if (status !== undefined)
    return peelRead.answer(short(`${status} ${valueOf(all, 'http', 'reason') ?? ''}`.trim()));
  const [query, answer] = ['question-name', 'answer-data'].map((name) => valueOf(all, 'dns', name));
  if (query !== undefined)
    return answer === undefined ? peelRead.question(short(query)) : peelRead.resolved(short(query), answer);
  const sni = valueOf(all, 'tls', 'server-name');
  if (sni !== undefined) return peelRead.siteName(short(sni));
  const sealed = everyEnvelope(now).filter(({ kind }) => kind === 'sealed');
  if (sealed.length === 0) return '';
  return sameBytes ? peelRead.sameBytes : sealedRead(cells, sealed);
}

/** A hop in two sentences: what was done to the packet, and what can be read of it on this link. */
export function tellHop(hop: ToldHop, sameBytes: boolean): string {
  return [happened(hop), read(hop, sameBytes)].filter((part) => part !== '').join(' ');
}
