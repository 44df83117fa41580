import type { Dissection, Envelope } from '#wire/envelope.ts';
import { everyEnvelope, valueOf } from '#wire/find.ts';

/** What is known of a hop before it is put into words. */
export interface ToldHop {
  /** What the two ends are called in a sentence. */
  readonly from: string;
  readonly to: string;
  readonly direction: 'request' | 'reply';
  /** Whether it is the first hop of its direction. */
  readonly first: boolean;
  /** What the frame on the link before holds, and on this one. */
  readonly before?: readonly Envelope[];
  readonly now: readonly Envelope[];
}

const LONGEST = 28;
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

/** What the one in front of this link has done to the packet. */
function happened({ from, to, direction, first, before, now }: ToldHop): string {
  const who = begin(from);
  if (first && direction === 'request') return `${who} sends its request to ${to}.`;
  if (first) {
    const dst = addressOf(now, 'Destination address');
    return `${who} answers the only address it knows${dst === undefined ? '' : `, ${dst}`}.`;
  }
  const [was, is] = [sealOf(before ?? []), sealOf(now)];
  if (!was && is)
    return is.seal === 'wireguard' || is.seal === 'openvpn'
      ? `${who} has sealed the packet and put a new one around it.`
      : `${who} has ended the connection and wraps its bytes for Tor.`;
  if (was && !is) return `${who} has opened the seal and sends on what was inside.`;
  const [oldSource, source] = [before ?? [], now].map((each) => addressOf(each, 'Source address'));
  const [oldDestination, destination] = [before ?? [], now].map((each) =>
    addressOf(each, 'Destination address'),
  );
  const [ownAddress, otherAddress] = [source !== oldSource, destination !== oldDestination];
  if (ownAddress && otherAddress) return `${who} has put other addresses in the place of both.`;
  if (ownAddress) return `${who} has put its own address in the place of ${oldSource ?? ''}.`;
  if (otherAddress) return `${who} has put ${destination ?? ''} back in the place of ${oldDestination ?? ''}.`;
  const lives = [before ?? [], now].map((each) => valueOf(dissection(each), 'ipv4', 'Time to live'));
  if (lives[0] !== lives[1]) return `${who} passes it on, and takes one off its time to live.`;
  return `${who} passes it on as it is.`;
}

/** What somebody on this link, without any key, can make of it. */
function read({ before, now }: ToldHop, sameBytes: boolean): string {
  const all = dissection(now);
  const method = valueOf(all, 'http', 'Method');
  if (method !== undefined)
    return `Anyone here can read “${short(`${method} ${valueOf(all, 'http', 'Target') ?? ''}`)}”.`;
  const status = valueOf(all, 'http', 'Status code');
  if (status !== undefined)
    return `Anyone here can read the answer: “${short(`${status} ${valueOf(all, 'http', 'Reason') ?? ''}`.trim())}”.`;
  const [query, answer] = ['Question: name', 'Answer: data'].map((name) => valueOf(all, 'dns', name));
  if (query !== undefined)
    return answer === undefined
      ? `Anyone here can read which name is asked for: ${short(query)}.`
      : `Anyone here can read the answer: ${short(query)} is at ${answer}.`;
  const sni = valueOf(all, 'tls', 'Server name');
  if (sni !== undefined) return `The site’s name still stands in the clear: ${short(sni)}.`;
  const seal = sealOf(now);
  if (!seal) return '';
  if (sameBytes && sealOf(before ?? [])) return 'Not one byte of what is sealed has changed.';
  return `Without the key its ${seal.length} sealed bytes say nothing.`;
}

/** A hop in two sentences: what was done to the packet, and what can be read of it on this link. */
export function tellHop(hop: ToldHop, sameBytes: boolean): string {
  return [happened(hop), read(hop, sameBytes)].filter((part) => part !== '').join(' ');
}
