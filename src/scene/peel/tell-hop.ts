import type { SealKind } from '#model/key.ts';
import type { Action } from '#simulation/trace.ts';
import type { Dissection, Envelope } from '#wire/envelope.ts';
import { everyEnvelope, valueOf } from '#wire/find.ts';

/** What is known of a hop before it is put into words. */
export interface ToldHop {
  /** What the two ends are called in a sentence. */
  readonly from: string;
  readonly to: string;
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
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
/** A qube’s name keeps its case at the start of a sentence; an article does not. */
const begin = (words: string): string => (words.startsWith('the ') ? capital(words) : words);

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

/** What was wrapped or opened at this node, by the model’s account. */
function wrapped(who: string, direction: ToldHop['direction'], acts: readonly Action[]): string | undefined {
  const out = direction === 'request';
  if (did(acts, 'open-stream'))
    return out ? `${who} takes off the last layer and opens a connection of its own.` : undefined;
  if (did(acts, 'seal', 'onion'))
    return out
      ? `${who} ends the connection, wraps its bytes in three layers and sends a cell.`
      : `${who} puts its layer on the answer and sends a cell back.`;
  if (did(acts, 'open', 'onion'))
    return out
      ? `${who} takes its layer off the cell and sends it on inside TLS of its own.`
      : `${who} takes off all three layers.`;
  if (did(acts, 'seal', 'wireguard') || did(acts, 'seal', 'openvpn'))
    return `${who} has sealed the packet and put a new one around it.`;
  if (did(acts, 'open', 'wireguard') || did(acts, 'open', 'openvpn'))
    return `${who} has opened the seal and sends on what was inside.`;
  return undefined;
}

/** What became of the addresses on the outside. */
function readdressed(who: string, before: readonly Envelope[], now: readonly Envelope[]): string {
  const [source, destination] = ['source-address', 'destination-address'].map((field) => ({
    was: addressOf(before, field) ?? '',
    is: addressOf(now, field) ?? '',
  }));
  const [moved, aimed] = [source, destination].map((each) => each !== undefined && each.was !== each.is);
  if (moved && aimed) return `${who} has put other addresses in the place of both.`;
  if (moved) return `${who} has put its own address in the place of ${source?.was ?? ''}.`;
  if (aimed) return `${who} has put ${destination?.is ?? ''} in the place of ${destination?.was ?? ''}.`;
  const [was, is] = [before, now].map(
    (each) =>
      valueOf(dissection(each), 'ipv4', 'time-to-live') ?? valueOf(dissection(each), 'ipv6', 'hop-limit'),
  );
  return was === is
    ? `${who} passes it on as it is.`
    : `${who} passes it on, and takes one off its time to live.`;
}

/** What the one in front of this link has done to the packet. */
function happened({ from, to, direction, acts, before, now }: ToldHop): string {
  const who = begin(from);
  if (!before && direction === 'request') return `${who} sends its request to ${to}.`;
  if (!before && !did(acts, 'seal')) {
    const dst = addressOf(now, 'destination-address');
    return `${who} answers the only address it knows${dst === undefined ? '' : `, ${dst}`}.`;
  }
  return wrapped(who, direction, acts) ?? readdressed(who, before ?? [], now);
}

/** What somebody on this link, without any key, can make of it. */
function read({ cells, now }: ToldHop, sameBytes: boolean): string {
  const all = dissection(now);
  const method = valueOf(all, 'http', 'method');
  if (method !== undefined)
    return `Anyone here can read “${short(`${method} ${valueOf(all, 'http', 'target') ?? ''}`)}”.`;
  const status = valueOf(all, 'http', 'status-code');
  if (status !== undefined)
    return `Anyone here can read the answer: “${short(`${status} ${valueOf(all, 'http', 'reason') ?? ''}`.trim())}”.`;
  const [query, answer] = ['question-name', 'answer-data'].map((name) => valueOf(all, 'dns', name));
  if (query !== undefined)
    return answer === undefined
      ? `Anyone here can read which name is asked for: ${short(query)}.`
      : `Anyone here can read the answer: ${short(query)} is at ${answer}.`;
  const sni = valueOf(all, 'tls', 'server-name');
  if (sni !== undefined) return `The site’s name still stands in the clear: ${short(sni)}.`;
  const sealed = everyEnvelope(now).filter(({ kind }) => kind === 'sealed');
  if (sealed.length === 0) return '';
  if (sameBytes) return 'Not one byte of what is sealed has changed.';
  const bytes = sealed.reduce((sum, { length }) => sum + length, 0);
  return sealed.length === 1 && cells > 0 && bytes === cells * CELL + TLS_ADDS
    ? `Its ${bytes} sealed bytes are ${cells === 1 ? 'one cell' : `${cells} cells`} of ${CELL}, and ${TLS_ADDS} that TLS adds.`
    : `Without the key its ${bytes} sealed bytes say nothing.`;
}

/** A hop in two sentences: what was done to the packet, and what can be read of it on this link. */
export function tellHop(hop: ToldHop, sameBytes: boolean): string {
  return [happened(hop), read(hop, sameBytes)].filter((part) => part !== '').join(' ');
}
