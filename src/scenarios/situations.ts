import type { Guards } from '#model/leak.ts';
import type { FlowSpec, Scenario } from '#model/scenario.ts';
import { desktop } from './desktop.ts';
import { defaultChain } from './default-chain.ts';
import { SCENARIOS } from './index.ts';
import { leakScenario } from './leak-lab.ts';
import { PREDICTIONS } from './predictions.ts';
import { RULE_CASES } from './rule-cases.ts';
import { SET_UPS, setUp } from './set-up.ts';
import { tunnelDownClosed } from './tunnel-down-closed.ts';
import { tunnelDownOpen } from './tunnel-down-open.ts';
import { vary } from './vary.ts';
import { vpnBehindFirewall } from './vpn-behind-firewall.ts';

/** A scenario as it is built for real, and what the lab has to know beyond it. */
export interface Situation {
  readonly scenario: Scenario;
  /**
   * The flow goes by IPv6, and the tunnel carries IPv4 alone. The model tells this as a tunnel that is not up; the
   * lab brings the tunnel up and sends real IPv6 packets. For each family, whether the VPN qube fails closed.
   */
  readonly six?: { readonly failClosed4: boolean; readonly failClosed6: boolean };
}

function varied(scenario: Scenario, name: string, title: string, takeaway: string): Situation {
  return { scenario: { ...scenario, name, title, takeaway } };
}

function leak(parcel: 'own' | 'ipv6', guards: Partial<Guards>): Scenario {
  const all: Guards = {
    failClosed: 'both',
    endpoint: false,
    dns: 'repointed',
    ipv6: true,
    disposables: 'vpn',
    ...guards,
  };
  const scenario = leakScenario('qubes', parcel === 'ipv6' ? 'up' : 'dropped', all, parcel);
  if (!scenario) throw new RangeError('there is no such packet under these guards');
  return scenario;
}

/** Leaks and what stops them, beyond the built-in scenarios. */
const LEAKS: readonly Situation[] = [
  varied(
    vary(tunnelDownClosed, { tunnel: 'not-yet-up' }),
    'before-the-tunnel-closed',
    'The tunnel is not up yet, and sys-vpn fails closed',
    'Until the tunnel is up sys-vpn passes nothing on.',
  ),
  varied(
    vary(tunnelDownOpen, { tunnel: 'not-yet-up' }),
    'before-the-tunnel-open',
    'The tunnel is not up yet, and no rule stops what comes before',
    'Until the tunnel is up sys-vpn passes everything on in the clear.',
  ),
  varied(
    vary(vpnBehindFirewall, { dns: 'stale' }),
    'stale-resolver',
    'The tunnel is up, and look-ups still go to the old resolver',
    'The look-up goes into the tunnel and ends at its far side. Nothing of it leaks, and no name is found.',
  ),
  varied(
    leak('own', { endpoint: false }),
    'own-program-open',
    'A program of sys-vpn itself, with the tunnel gone',
    'Failing closed binds what is forwarded. A program of sys-vpn itself still leaves in the clear.',
  ),
  varied(
    leak('own', { endpoint: true }),
    'own-program-held',
    'The same program, with the endpoint rule in sys-firewall',
    'sys-firewall lets sys-vpn reach its endpoint and nothing else, its own programs included.',
  ),
  varied(
    vary(desktop, { tunnel: 'not-yet-up' }),
    'desktop-before',
    'One computer before its VPN client has connected',
    'Until the client has connected, page and look-up leave in the clear.',
  ),
  varied(
    vary(desktop, { tunnel: 'dropped' }),
    'desktop-dropped',
    'One computer after its tunnel has dropped',
    'The tunnel is gone and its routes with it: page and look-up leave in the clear.',
  ),
  varied(
    vary(desktop, { tunnel: 'dropped', failClosed: true }),
    'desktop-kill-switch',
    'The same, with a kill switch',
    'Nothing leaves but what goes to the tunnel’s server.',
  ),
  {
    ...varied(
      leak('ipv6', { failClosed: 'ipv4' }),
      'ipv6-forgotten',
      'IPv6 is on, and only IPv4 was thought of',
      'The tunnel is up and carries IPv4. The page goes past it by IPv6, in the clear for all who carry it.',
    ),
    six: { failClosed4: true, failClosed6: false },
  },
  {
    ...varied(
      leak('ipv6', { failClosed: 'both' }),
      'ipv6-closed',
      'IPv6 is on, and both families fail closed',
      'sys-vpn passes no IPv6 on, for its tunnel carries none.',
    ),
    six: { failClosed4: true, failClosed6: true },
  },
];

/** The default chain, and one packet through it that some rule has to stop. */
function stopped(name: string, title: string, takeaway: string, flow: Omit<FlowSpec, 'from'>): Situation {
  return varied({ ...defaultChain, flows: [{ from: 'personal', ...flow }] }, name, title, takeaway);
}

/** One packet for each rule that the built-in scenarios never meet. */
const RULES: readonly Situation[] = [
  stopped(
    'forged-source',
    'A packet with another qube’s address',
    'sys-firewall takes from a qube only the address that Qubes gave it.',
    { to: 'site', protocol: 'udp', request: 'call', source: '10.137.0.99' },
  ),
  stopped(
    'gateway-asked',
    'A qube asks its own net qube for a page',
    'A net qube offers its clients no service: it refuses at once.',
    { to: 'sys-firewall', protocol: 'http' },
  ),
  stopped(
    'last-hop',
    'A ping with two hops to live',
    'Each net qube takes one hop off, and where none is left the packet ends.',
    { to: 'site', protocol: 'icmp', ttl: 2 },
  ),
  ...RULE_CASES.map((scenario) => ({ scenario })),
  ...PREDICTIONS.map((scenario) => ({ scenario })),
];

/** The five ways to a site of “who sees what”, as its switches stand at first. */
const WAYS: readonly Situation[] = SET_UPS.map((way) => ({
  scenario: setUp(way, { protocol: 'https', lookUp: 'repointed' }),
}));

/** Every situation that the lab builds: the built-in scenarios, leaks, single rules, and the ways of “who sees what”. */
export const SITUATIONS: readonly Situation[] = [
  ...SCENARIOS.map((scenario) => ({ scenario })),
  ...LEAKS,
  ...RULES,
  ...WAYS,
];
