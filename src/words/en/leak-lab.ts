import { speak } from '#voice';
import { numbered } from './count.ts';

/** Rules that can be set, and their positions. */
const RULES = {
  failClosed: {
    title: 'Fail-closed lines',
    positions: { off: 'none', ipv4: 'for IPv4 only', both: 'for IPv4 and IPv6' },
  },
  endpoint: { title: 'Endpoint rule', positions: { false: 'none', true: 'in sys-firewall' } },
  dns: { title: 'Look-ups', positions: { stale: 'as before the VPN', repointed: 're-pointed' } },
  ipv6: { title: 'IPv6', positions: { false: 'off', true: 'on' } },
  disposables: {
    title: 'Disposables',
    positions: { shipped: 'as Qubes ships', vpn: 'from a template behind sys-vpn' },
  },
} as const;

const MACHINES = {
  desktop: { title: 'A desktop', note: 'browser, VPN client and network card in one system' },
  qubes: { title: 'Qubes', note: 'trusted → sys-vpn → sys-firewall → sys-net' },
} as const;

const PACKETS = {
  page: { title: 'a page', note: 'your browser asks for it' },
  'look-up': { title: 'its look-up', note: 'your browser asks for the name' },
  own: { title: 'a page for sys-vpn itself', note: 'a program in the VPN qube asks' },
  disposable: { title: 'a page for a disposable', note: 'a program in trusted starts it' },
  ipv6: { title: 'a page over IPv6', note: 'the same site, by its other address' },
} as const;

const OUTCOMES = {
  clear: 'leaves in the clear',
  tunnel: 'leaves in the tunnel',
  lost: 'lost in the tunnel',
  stopped: 'stopped',
  none: 'never sent',
} as const;

/** How the rules stand. */
interface RulesSet {
  readonly failClosed: keyof typeof RULES.failClosed.positions;
  readonly endpoint: boolean;
  readonly dns: keyof typeof RULES.dns.positions;
  readonly ipv6: boolean;
  readonly disposables: keyof typeof RULES.disposables.positions;
}

/** How many of the packets that both machines send leave each in the clear, and whether those do that a desktop has not got. */
interface Leaks {
  readonly desktop: number;
  readonly qubes: number;
  readonly both: number;
  readonly own: boolean;
  readonly disposable: boolean;
}

/** What leaves in the clear that has no match on a desktop. */
function besides({ own, disposable }: Pick<Leaks, 'own' | 'disposable'>): string {
  if (own && disposable)
    return ' The packets of sys-vpn itself and of a disposable, which have no match on a desktop, leave in the clear too.';
  if (own) return ' sys-vpn’s own packet, which has no match on a desktop, leaves in the clear too.';
  return disposable
    ? ' A disposable’s packet, which has no match on a desktop, leaves in the clear too.'
    : '';
}

const standing = ({ failClosed, endpoint, dns, ipv6, disposables }: RulesSet): string =>
  [
    `${RULES.failClosed.title}: ${RULES.failClosed.positions[failClosed]}.`,
    `${RULES.endpoint.title}: ${RULES.endpoint.positions[endpoint ? 'true' : 'false']}.`,
    `${RULES.dns.title}: ${RULES.dns.positions[dns]}.`,
    `${RULES.ipv6.title}: ${RULES.ipv6.positions[ipv6 ? 'true' : 'false']}.`,
    `${RULES.disposables.title}: ${RULES.disposables.positions[disposables]}.`,
  ].join(' ');

/** The same packets on a desktop and on Qubes, while a VPN comes and goes. */
export const leakLab = speak({
  title: 'What leaks, and what stops it',
  machines: MACHINES,
  packets: PACKETS,
  outcomes: OUTCOMES,
  rules: RULES,
  /** How all rules stand, in a line. */
  stand: standing,
  /** How many of the packets that both machines send leave in the clear, and whether those do that a desktop has not got. */
  leaks: ({ desktop, qubes, both, ...more }: Leaks) =>
    `In the clear: ${desktop} of ${both} on the desktop, ${qubes} of ${both} on Qubes.${besides(more)}`,
  /** The same on a step. */
  leaksBriefly: ({ desktop, qubes, own, disposable }: Leaks) =>
    `leaks: desktop ${desktop}, Qubes ${qubes}${own && disposable ? ', plus sys-vpn’s own and a disposable’s' : own ? ', plus sys-vpn’s own' : disposable ? ', plus a disposable’s' : ''}`,
  becomesAt: (step: number) => `What becomes of each packet at step ${step}`,
  becomesWith: (rules: RulesSet) => `What becomes of each packet. ${standing(rules)}`,
  unseen: 'Nobody outside sees any of it.',
  startOver: 'Start over',
  counts: 'A switch counts from this step on. Earlier steps stay as they were.',
  onMachine: (machine: keyof typeof MACHINES, packet: keyof typeof PACKETS) =>
    `${MACHINES[machine].title}: ${PACKETS[packet].title}`,
  onWifi: (machine: keyof typeof MACHINES, packet: keyof typeof PACKETS) =>
    `${MACHINES[machine].title}: ${PACKETS[packet].title}, and what the Wi-Fi sees of it`,
  outcomeOn: (machine: keyof typeof MACHINES, packet: keyof typeof PACKETS, outcome: keyof typeof OUTCOMES) =>
    `${MACHINES[machine].title}, ${PACKETS[packet].title}: ${OUTCOMES[outcome]}.`,
  captured: (packets: number, all: number) => `What was captured, ${packets} of ${numbered(all, 'packet')}:`,
  computed: (rules: RulesSet) => `Computed (${standing(rules)})`,
  caption:
    'Without rules, a VPN qube leaks before its tunnel is up and after it drops, as a desktop does. With all the rules, what its clients send goes into the tunnel or nowhere.',
});
