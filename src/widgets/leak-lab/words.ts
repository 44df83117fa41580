import type { Guards, Machine, Parcel } from '#model/leak.ts';
import type { Outcome } from '#scene/leak/fate.ts';

/** What the lab is called where it stands alone. */
export const TITLE = 'What leaks, and what stops it';

export const MACHINE_WORDS: Readonly<Record<Machine, { readonly title: string; readonly note: string }>> = {
  desktop: { title: 'A desktop', note: 'browser, VPN client and network card in one system' },
  qubes: { title: 'Qubes', note: 'trusted → sys-vpn → sys-firewall → sys-net' },
};

export const PARCEL_WORDS: Readonly<Record<Parcel, { readonly title: string; readonly note: string }>> = {
  page: { title: 'a page', note: 'your browser asks for it' },
  'look-up': { title: 'its look-up', note: 'your browser asks for the name' },
  own: { title: 'a page for sys-vpn itself', note: 'a program in the VPN qube asks' },
  disposable: { title: 'a page for a disposable', note: 'a program in trusted starts it' },
  ipv6: { title: 'a page over IPv6', note: 'the same site, by its other address' },
};

/** What became of a packet, with a sign that needs no colour. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, { readonly sign: string; readonly word: string }>> = {
  clear: { sign: '!', word: 'leaves in the clear' },
  tunnel: { sign: '=', word: 'leaves in the tunnel' },
  lost: { sign: '?', word: 'dies in the tunnel' },
  stopped: { sign: '×', word: 'stopped' },
  none: { sign: '–', word: 'not made' },
};

interface GuardWords<K extends keyof Guards> {
  readonly guard: K;
  readonly title: string;
  readonly options: readonly { readonly value: Guards[K]; readonly word: string }[];
}

/** The switches, and their positions in words; the first position is that of a machine as it comes. */
export const SWITCHES: readonly GuardWords<keyof Guards>[] = [
  {
    guard: 'failClosed',
    title: 'Fail-closed lines',
    options: [
      { value: 'off', word: 'none' },
      { value: 'ipv4', word: 'for IPv4 only' },
      { value: 'both', word: 'for IPv4 and IPv6' },
    ],
  },
  {
    guard: 'endpoint',
    title: 'Endpoint rule',
    options: [
      { value: false, word: 'none' },
      { value: true, word: 'in sys-firewall' },
    ],
  },
  {
    guard: 'dns',
    title: 'Look-ups',
    options: [
      { value: 'stale', word: 'as before the VPN' },
      { value: 'repointed', word: 're-pointed' },
    ],
  },
  {
    guard: 'ipv6',
    title: 'IPv6',
    options: [
      { value: false, word: 'off' },
      { value: true, word: 'on' },
    ],
  },
  {
    guard: 'disposables',
    title: 'Disposables',
    options: [
      { value: 'shipped', word: 'as Qubes comes' },
      { value: 'vpn', word: 'from a template behind sys-vpn' },
    ],
  },
];

/** How guards stand, in a line of words. */
export function guardsLine(guards: Guards): string {
  return SWITCHES.map(({ guard, title, options }) => {
    const option = options.find(({ value }) => value === guards[guard]);
    return `${title}: ${option?.word ?? ''}`;
  }).join('. ');
}

/** How many packets leave in the clear, on each machine. */
export function leaksLine(desktop: number, qubes: number): string {
  return `In the clear: ${desktop} on the desktop, ${qubes} on Qubes.`;
}
