import type { Transport } from '#model/layer.ts';
import { torOf, vpnOf, type Node } from '#model/network.ts';
import type { SealKind } from '#model/key.ts';
import type { SourceId } from '#model/source.ts';
import { listed, nameOf } from '#words/name.ts';
import type { FactId } from './fact.ts';

/** What an observer can make of a fact. `unknown` is never rounded to `hidden`. */
export type Verdict = 'visible' | 'hidden' | 'unknown';

type None = Readonly<Record<string, never>>;

/** What the words of each reason are made from. */
export interface ReasonFacts {
  'made-it': None;
  'about-to-send': None;
  'in-the-header': None;
  'in-the-clear': None;
  'in-the-host-field': None;
  'holds-key': { readonly who: Node };
  'in-the-hello': None;
  'in-the-answer': None;
  'its-own': None;
  'is-the-end': { readonly who: Node };
  'by-its-shape': { readonly protocols: readonly string[] };
  'relay-list': None;
  'on-the-spot': None;
  'assigned-it': None;
  'can-call-out': { readonly who: Node; readonly protocol: Transport; readonly port?: number };
  'can-start-disposable': { readonly by: Node };
  'can-be-told': None;
  sealed: { readonly seal: SealKind; readonly holders: readonly Node[] };
  rewritten: { readonly by: Node };
  'ended-here': { readonly by: Node };
  'calls-from-elsewhere': { readonly who: Node; readonly arrivesFrom: Node };
  'cannot-call-out': { readonly who: Node; readonly stoppedAt: Node };
  'sends-nothing': { readonly who: Node };
  'further-on': { readonly by: Node };
  'never-here': None;
  'not-carried': None;
  'nothing-yet': None;
  'home-in-reach': { readonly who: Node };
  'routers-answer': { readonly upTo: Node };
  'asks-for-names': { readonly who: Node };
  'address-lists': None;
  'told-of-lists': { readonly arrivesFrom: Node };
  absent: { readonly fact: FactId };
}

export type ReasonId = keyof ReasonFacts;

/** A reason, and what its words are made from. */
export type Because = { [K in ReasonId]: readonly [reason: K, facts: ReasonFacts[K]] }[ReasonId];

/** A verdict, where it comes from, and its words. */
type Reason<Facts> = readonly [
  verdict: Verdict,
  source: SourceId | ((facts: Facts) => SourceId),
  words: (facts: Facts) => string,
];

const SEAL_SOURCE: Readonly<Record<SealKind, SourceId>> = {
  tls: 'rfc8446',
  wireguard: 'wireguard',
  openvpn: 'openvpn',
  onion: 'tor-onion',
};

const called = (node: Node): string => nameOf(node, 'text');
const first = (node: Node): string => nameOf(node, 'start');

/** Whether a qube has a way of its own beside the one past it. */
function hasTunnel(node: Node): boolean {
  return torOf(node) !== undefined || vpnOf(node)?.state === 'up';
}

const OVER: Readonly<Record<Transport, string>> = { tcp: 'over TCP', udp: 'over UDP', icmp: 'by ping' };

/** What is so where a journey has no such fact. */
const ABSENT: Readonly<Partial<Record<FactId, string>>> = {
  'vpn-in-use': 'No VPN carries this journey.',
  'tor-in-use': 'Tor does not carry this journey.',
  'tor-guard': 'Tor does not carry this journey.',
  'dns-name': 'This journey looks no name up.',
  'first-peer': 'Nothing of this journey leaves your home.',
};

/** Why a fact is visible, hidden or unknown. */
export const REASONS: { readonly [K in ReasonId]: Reason<ReasonFacts[K]> } = {
  'made-it': ['visible', 'model', () => 'This is where the packet is made.'],
  'about-to-send': [
    'visible',
    'model',
    () => 'A program here wants to send it, and no packet has carried it yet.',
  ],
  'in-the-header': [
    'visible',
    'rfc791',
    () => 'It is in the header, which every hop reads to forward the packet.',
  ],
  'in-the-clear': ['visible', 'model', () => 'Nothing encrypts it on this stretch.'],
  'in-the-host-field': [
    'visible',
    'rfc9110',
    () => 'HTTP says it in the clear: the request’s Host field names the site.',
  ],
  'holds-key': ['visible', 'model', ({ who }) => `It is sealed, and ${called(who)} holds the key.`],
  'in-the-hello': [
    'visible',
    'rfc6066',
    () => 'HTTPS hides the page, not the name: the first message says it in clear (SNI).',
  ],
  'in-the-answer': ['visible', 'rfc1035', () => 'The answer to the look-up says it.'],
  'its-own': ['visible', 'model', () => 'That is its own.'],
  'is-the-end': ['visible', 'model', ({ who }) => `${first(who)} is one end of it.`],
  'by-its-shape': [
    'visible',
    ({ protocols: [protocol] }) => (protocol === 'OpenVPN' ? 'openvpn' : 'wireguard'),
    ({ protocols }) => `Packets of ${listed(protocols)} can be told by their form.`,
  ],
  'relay-list': [
    'visible',
    'tor-consensus',
    () => 'One end is a Tor relay, and the addresses of relays are public.',
  ],
  'on-the-spot': ['visible', 'model', () => 'It stands in your local network, so it knows where you are.'],
  'assigned-it': ['visible', 'model', () => 'It gave your home this address, and knows whose home that is.'],
  'can-call-out': [
    'visible',
    'model',
    ({ who, protocol, port }) => {
      const over = port === undefined ? OVER[protocol] : `${OVER[protocol]}, port ${port},`;
      return `What ${called(who)} sends ${over} arrives from your home’s address, and whoever gets it can say so.`;
    },
  ],
  'can-start-disposable': [
    'visible',
    'default-dispvm',
    ({ by }) =>
      `Without asking you, a program here can start a disposable that leaves by ${called(by)}: a site can tell it your home’s address.`,
  ],
  'can-be-told': [
    'visible',
    'tor-consensus',
    () => 'No packet here says so. A site sees it arrive from a Tor exit, and could tell it.',
  ],
  sealed: [
    'hidden',
    ({ seal }) => SEAL_SOURCE[seal],
    ({ holders }) => `Sealed with a key that only ${listed(holders.map(called))} hold.`,
  ],
  rewritten: ['hidden', 'rfc3022', ({ by }) => `${first(by)} put its own address in its place.`],
  'ended-here': [
    'hidden',
    ({ by }) => (by.qube ? 'whonix-firewall' : 'tor-stream'),
    ({ by }) => `${first(by)} replaced the connection with its own.`,
  ],
  'calls-from-elsewhere': [
    'hidden',
    'model',
    ({ who, arrivesFrom }) =>
      hasTunnel(who)
        ? `Past its own tunnel, its packets arrive from ${called(arrivesFrom)}: a site can tell it no more.`
        : `Its packets arrive from ${called(arrivesFrom)}: a site can tell it no more.`,
  ],
  'cannot-call-out': [
    'hidden',
    'model',
    ({ who, stoppedAt }) =>
      hasTunnel(who)
        ? `Past its own tunnel, nothing that ${called(who)} sends gets further than ${called(stoppedAt)}.`
        : `Nothing that ${called(who)} sends gets further than ${called(stoppedAt)}.`,
  ],
  'sends-nothing': [
    'hidden',
    'qubes-net',
    ({ who }) => `${first(who)} has no network: no packet of its own leaves it.`,
  ],
  'further-on': [
    'hidden',
    'model',
    ({ by }) => `That address is put on further along the way, by ${called(by)}.`,
  ],
  'never-here': ['hidden', 'model', () => 'No packet of this journey comes by here.'],
  'not-carried': ['hidden', 'model', () => 'No packet that has come by here carries it.'],
  'nothing-yet': ['unknown', 'model', () => 'Nothing of this journey has come by here yet.'],
  'home-in-reach': [
    'unknown',
    'rfc6886',
    ({ who }) =>
      `${first(who)} can send to your home’s own network, where many routers tell your public address to whoever asks.`,
  ],
  'routers-answer': [
    'unknown',
    'rfc1812',
    ({ upTo }) =>
      `Routers up to ${called(upTo)} answer its packets that expire there. That can tell whose network it is.`,
  ],
  'asks-for-names': [
    'unknown',
    'rfc1035',
    ({ who }) =>
      `${first(who)} can look names up. A name’s server sees which resolver asks, and that can say whose network you are in.`,
  ],
  'address-lists': [
    'unknown',
    'model',
    () => 'The packets do not say. Somebody with a list of VPN addresses may know.',
  ],
  'told-of-lists': [
    'unknown',
    'model',
    ({ arrivesFrom }) =>
      `Its packets do not say. A site could tell it that it arrives from the address of ${called(arrivesFrom)}.`,
  ],
  absent: ['unknown', 'model', ({ fact }) => ABSENT[fact] ?? 'There is no such thing in this journey.'],
};

/** A reason's verdict, words and source. */
export function worded<K extends ReasonId>([reason, facts]: readonly [K, ReasonFacts[K]]): {
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly source: SourceId;
} {
  const [verdict, source, words]: Reason<ReasonFacts[K]> = REASONS[reason];
  return { verdict, sentence: words(facts), source: typeof source === 'function' ? source(facts) : source };
}
