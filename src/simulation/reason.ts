import type { Transport } from '#model/layer.ts';
import { torOf, vpnOf, type Node } from '#model/network.ts';
import type { SealKind } from '#model/key.ts';
import type { SourceId } from '#model/source.ts';
import { seenReasons } from '#words/reason-seen.ts';
import { unseenReasons } from '#words/reason-unseen.ts';
import type { FactId } from './fact.ts';
import { formsOf, type Forms } from './forms.ts';

/** What an observer can make of a fact. `unknown` is never rounded to `hidden`. */
export type Verdict = 'visible' | 'hidden' | 'unknown';

type None = Readonly<Record<string, never>>;

/** What the words of each reason are made from. */
export interface ReasonFacts {
  'made-it': None;
  'about-to-send': None;
  'calls-it': None;
  'in-the-header': None;
  'in-the-clear': None;
  'in-the-host-field': None;
  'holds-key': { readonly who: Node };
  'in-the-hello': None;
  'in-the-answer': None;
  'its-own': None;
  'by-its-link': None;
  'is-the-end': { readonly who: Node };
  'by-its-shape': { readonly protocols: readonly string[] };
  'relay-list': None;
  'on-the-spot': None;
  'assigned-it': None;
  'can-call-out': { readonly who: Node; readonly protocol: Transport; readonly port?: number };
  'can-start-disposable': { readonly by: Node };
  'can-use-proxy': { readonly by: Node };
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
  'disposable-finds-out': { readonly by: Node };
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
  words: (facts: Facts) => Forms,
];

const SEAL_SOURCE: Readonly<Record<SealKind, SourceId>> = {
  tls: 'rfc8446',
  wireguard: 'wireguard',
  openvpn: 'openvpn',
  onion: 'tor-onion',
};

/** Whether a qube has a way of its own beside the one past it. */
function hasTunnel(node: Node): boolean {
  return torOf(node) !== undefined || vpnOf(node)?.state === 'up';
}

const reasons = { ...seenReasons, ...unseenReasons } as const;

/** Reasons whose words take no facts. */
type Bare = { [K in ReasonId]: ReasonFacts[K] extends None ? K : never }[ReasonId];

/** The words of a reason that takes no facts. */
const plain = (id: Bare) => (): Forms => formsOf(reasons[id]);

/** Why a fact is visible, hidden or unknown. */
export const REASONS: { readonly [K in ReasonId]: Reason<ReasonFacts[K]> } = {
  'made-it': ['visible', 'model', plain('made-it')],
  'about-to-send': ['visible', 'model', plain('about-to-send')],
  'calls-it': ['visible', 'model', plain('calls-it')],
  'in-the-header': ['visible', 'rfc791', plain('in-the-header')],
  'in-the-clear': ['visible', 'model', plain('in-the-clear')],
  'in-the-host-field': ['visible', 'rfc9110', plain('in-the-host-field')],
  'holds-key': ['visible', 'model', ({ who }) => formsOf(reasons['holds-key'], who)],
  'in-the-hello': ['visible', 'rfc6066', plain('in-the-hello')],
  'in-the-answer': ['visible', 'rfc1035', plain('in-the-answer')],
  'its-own': ['visible', 'model', plain('its-own')],
  'by-its-link': ['visible', 'antispoof', plain('by-its-link')],
  'is-the-end': ['visible', 'model', ({ who }) => formsOf(reasons['is-the-end'], who)],
  'by-its-shape': [
    'visible',
    ({ protocols: [protocol] }) => (protocol === 'OpenVPN' ? 'openvpn' : 'wireguard'),
    ({ protocols }) => formsOf(reasons['by-its-shape'], protocols),
  ],
  'relay-list': ['visible', 'tor-consensus', plain('relay-list')],
  'on-the-spot': ['visible', 'model', plain('on-the-spot')],
  'assigned-it': ['visible', 'model', plain('assigned-it')],
  'can-call-out': [
    'visible',
    'model',
    ({ who, protocol, port }) => formsOf(reasons['can-call-out'], who, protocol, port),
  ],
  'can-start-disposable': [
    'visible',
    'default-dispvm',
    ({ by }) => formsOf(reasons['can-start-disposable'], by),
  ],
  'can-use-proxy': ['visible', 'updates-proxy', ({ by }) => formsOf(reasons['can-use-proxy'], by)],
  'can-be-told': ['visible', 'tor-consensus', plain('can-be-told')],
  sealed: ['hidden', ({ seal }) => SEAL_SOURCE[seal], ({ holders }) => formsOf(reasons.sealed, holders)],
  rewritten: ['hidden', 'rfc3022', ({ by }) => formsOf(reasons.rewritten, by)],
  'ended-here': [
    'hidden',
    ({ by }) => (by.qube ? 'whonix-firewall' : 'tor-stream'),
    ({ by }) => formsOf(reasons['ended-here'], by),
  ],
  'calls-from-elsewhere': [
    'hidden',
    'model',
    ({ who, arrivesFrom }) => formsOf(reasons['calls-from-elsewhere'], hasTunnel(who), arrivesFrom),
  ],
  'cannot-call-out': [
    'hidden',
    'model',
    ({ who, stoppedAt }) => formsOf(reasons['cannot-call-out'], hasTunnel(who), who, stoppedAt),
  ],
  'sends-nothing': ['hidden', 'qubes-net', ({ who }) => formsOf(reasons['sends-nothing'], who)],
  'further-on': ['hidden', 'model', ({ by }) => formsOf(reasons['further-on'], by)],
  'never-here': ['hidden', 'model', plain('never-here')],
  'not-carried': ['hidden', 'model', plain('not-carried')],
  'nothing-yet': ['unknown', 'model', plain('nothing-yet')],
  'home-in-reach': ['unknown', 'rfc6886', ({ who }) => formsOf(reasons['home-in-reach'], who)],
  'routers-answer': ['unknown', 'rfc1812', ({ upTo }) => formsOf(reasons['routers-answer'], upTo)],
  'asks-for-names': ['unknown', 'rfc1035', ({ who }) => formsOf(reasons['asks-for-names'], who)],
  'disposable-finds-out': [
    'unknown',
    'default-dispvm',
    ({ by }) => formsOf(reasons['disposable-finds-out'], by),
  ],
  'address-lists': ['unknown', 'model', plain('address-lists')],
  'told-of-lists': ['unknown', 'model', ({ arrivesFrom }) => formsOf(reasons['told-of-lists'], arrivesFrom)],
  absent: ['unknown', 'model', ({ fact }) => formsOf(reasons.absent, fact)],
};

/** A reason's verdict and source, and its words: the whole sentence, and two shorter ones that say the same. */
export function worded<K extends ReasonId>([reason, facts]: readonly [K, ReasonFacts[K]]): {
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly short: string;
  readonly phone: string;
  readonly source: SourceId;
} {
  const [verdict, source, words]: Reason<ReasonFacts[K]> = REASONS[reason];
  const { long: sentence, short, phone } = words(facts);
  return { verdict, sentence, short, phone, source: typeof source === 'function' ? source(facts) : source };
}
