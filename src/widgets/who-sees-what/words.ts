import type { Constancy, Sum } from '#scene/sight/compare.ts';
import type { Finding } from '#scene/sight/matrix.ts';
import type { LOOK_UPS, PROTOCOLS, SetUp } from '#scenarios/set-up.ts';

/** Somebody to be: where they look from, what they are called, and who that may be. */
export interface Adversary {
  readonly place: string;
  readonly title: string;
  readonly note: string;
}

/** Whom a reader can be, by where they stand. */
export const GROUPS: readonly { readonly title: string; readonly adversaries: readonly Adversary[] }[] = [
  {
    title: 'Near you',
    adversaries: [
      { place: 'wifi', title: 'the Wi-Fi', note: 'anyone in range, or whoever runs it' },
      { place: 'isp', title: 'your ISP', note: 'the company that connects your home' },
    ],
  },
  {
    title: 'Far away',
    adversaries: [
      { place: 'vpn-company', title: 'the VPN company', note: 'the other end of the VPN' },
      { place: 'guard', title: 'the guard', note: 'the first Tor relay' },
      { place: 'middle', title: 'the middle', note: 'the second Tor relay' },
      { place: 'exit', title: 'the exit', note: 'the last Tor relay' },
      { place: 'site', title: 'the site', note: 'bank.example, which you visit' },
    ],
  },
  {
    title: 'Inside your computer, after a break-in',
    adversaries: [
      { place: 'sys-net', title: 'sys-net', note: 'the qube with the network card' },
      { place: 'sys-firewall', title: 'sys-firewall', note: 'the qube before it' },
      { place: 'sys-vpn', title: 'sys-vpn', note: 'the VPN qube' },
      { place: 'sys-whonix', title: 'sys-whonix', note: 'the Tor gateway' },
      { place: 'personal', title: 'personal', note: 'your app qube itself' },
      { place: 'untrusted', title: 'untrusted', note: 'another qube, behind sys-firewall' },
    ],
  },
];

export const ADVERSARIES: readonly Adversary[] = GROUPS.flatMap(({ adversaries }) => adversaries);

/** Whom a page shows before anybody chooses, counted from 0: the ISP. */
export const SHOWN_FIRST = 1;

/** What the set-ups are called, and what `personal` sends through. */
export const SET_UP_WORDS: Readonly<Record<SetUp, { readonly title: string; readonly note: string }>> = {
  none: { title: 'No tunnel', note: 'through sys-firewall only' },
  vpn: { title: 'VPN', note: 'through sys-vpn' },
  'vpn-then-tor': { title: 'VPN, then Tor', note: 'Tor inside the VPN' },
  tor: { title: 'Tor', note: 'through sys-whonix' },
  'tor-then-vpn': { title: 'Tor, then VPN', note: 'the VPN inside Tor' },
};

export const PROTOCOL_WORDS: Readonly<Record<(typeof PROTOCOLS)[number], string>> = {
  https: 'HTTPS',
  http: 'HTTP',
};

export const LOOK_UP_WORDS: Readonly<Record<(typeof LOOK_UPS)[number], string>> = {
  repointed: 'asked, by the set-up’s own way',
  stale: 'asked, the VPN’s resolver not set',
  known: 'not asked: the address is known',
};

/** What the switches stand at where there are none. */
export const SHOWN_WITH = 'The page goes over HTTPS, and its name is looked up first.';

/** What a verdict is called in a cell. */
export const VERDICT_WORDS = {
  visible: 'visible',
  hidden: 'hidden',
  unknown: 'not known',
  none: 'nothing to see',
} as const;

/** How the parts of a sum begin, in the order they are told. */
const SUM_WORDS: Readonly<Record<keyof Sum, string>> = {
  always: 'Always learns',
  depends: 'Learns in some set-ups',
  never: 'Never learns',
  guessed: 'Can at best guess',
};

/** The parts of a sum that there are, each with its words and its facts. */
export function partsOf(sum: Sum): { readonly term: string; readonly facts: readonly string[] }[] {
  return (['always', 'depends', 'never', 'guessed'] as const)
    .map((part) => ({ term: SUM_WORDS[part], facts: sum[part] }))
    .filter(({ facts }) => facts.length > 0);
}

const COUNTS = ['', 'one', 'both', 'all three', 'all four', 'all five'];

/**
 * How the name of a row goes on: whether its fact fares alike in the set-ups shown. In: for each of them
 * the finding, and how they compare.
 */
export function constancyWords(constancy: Constancy, findings: readonly Finding[]): string {
  if (constancy === 'none') return '';
  if (constancy === 'depends') return '≠ depends on the set-up';
  const everywhere = findings.every(({ verdict }) => verdict !== 'none');
  return everywhere ? `= same in ${COUNTS[findings.length] ?? 'all'}` : '= same wherever there is any';
}

/** Some words as a list: “a, b and c”. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
