import type { SourceId } from '#model/source.ts';

/** What an observer can make of a fact. `unknown` is never rounded to `hidden`. */
export type Verdict = 'visible' | 'hidden' | 'unknown';

/** A reason's words may need one name. */
type Words = (a: string) => string;

/** Why a fact is visible, hidden or unknown. */
export const REASONS = {
  'made-it': ['visible', 'model', () => 'This is where the packet is made.'],
  'about-to-send': [
    'visible',
    'model',
    () => 'A program here wants to send it, and no packet has carried it yet.',
  ],
  'in-the-header': [
    'visible',
    'rfc791',
    () => 'It stands in the header that every hop reads to pass the packet on.',
  ],
  'in-the-clear': ['visible', 'model', () => 'Nothing encrypts it on this stretch.'],
  'in-the-host-field': [
    'visible',
    'rfc9110',
    () => 'HTTP says it in the clear: the request’s Host field names the site.',
  ],
  'holds-key': ['visible', 'model', (a) => `It is sealed, and ${a} holds the key.`],
  'in-the-hello': [
    'visible',
    'rfc6066',
    () => 'HTTPS hides the page, not the name: the first message says it in clear (SNI).',
  ],
  'in-the-answer': ['visible', 'rfc1035', () => 'The answer to the look-up says it.'],
  'its-own': ['visible', 'model', () => 'That is its own.'],
  'is-the-end': ['visible', 'model', (a) => `${a} is one end of it.`],
  'by-its-shape': ['visible', 'wireguard', () => 'The tunnel’s packets are recognisable by their form.'],
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
    (a) => `${a} can open a connection past every tunnel, and be told the address it arrives from.`,
  ],
  'can-start-disposable': [
    'visible',
    'default-dispvm',
    (a) =>
      `Without asking you, a program here can start a disposable that leaves by ${a}: a site can tell it your home’s address.`,
  ],
  'can-be-told': [
    'visible',
    'tor-consensus',
    (a) => `No packet here says so. A site could tell it that it arrives from ${a}, a Tor exit.`,
  ],
  sealed: ['hidden', 'model', (a) => `Sealed with a key that only ${a} hold.`],
  rewritten: ['hidden', 'rfc3022', (a) => `${a} put its own address in its place.`],
  'ended-here': ['hidden', 'whonix-firewall', (a) => `${a} ended the connection and made its own.`],
  'calls-from-elsewhere': [
    'hidden',
    'model',
    (a) => `Whatever it sends arrives from ${a}: that address is all a site can tell it.`,
  ],
  'cannot-call-out': [
    'hidden',
    'model',
    (a) => `Whatever it sends outside a tunnel ends at ${a}, so no site can tell it.`,
  ],
  'further-on': ['hidden', 'model', (a) => `That address is put on further along the way, by ${a}.`],
  'never-here': ['hidden', 'model', () => 'No packet of this journey comes by here.'],
  'not-carried': ['hidden', 'model', () => 'No packet that has come by here carries it.'],
  'nothing-yet': ['unknown', 'model', () => 'Nothing of this journey has come by here yet.'],
  'address-lists': [
    'unknown',
    'model',
    () => 'The packets do not say. Somebody with a list of VPN addresses may know.',
  ],
  'told-of-lists': [
    'unknown',
    'model',
    (a) => `Its packets do not say. A site could tell it that it arrives from ${a}’s address.`,
  ],
  absent: ['unknown', 'model', () => 'There is no such thing in this journey.'],
} as const satisfies Record<string, readonly [Verdict, SourceId, Words]>;

export type ReasonId = keyof typeof REASONS;
