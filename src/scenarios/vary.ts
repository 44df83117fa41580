import type { FlowSpec, Scenario, VpnService } from '#model/scenario.ts';

/** How a page travels; the one choice of protocol that leaves the situation what it is. */
type Web = Extract<FlowSpec['protocol'], 'http' | 'https'>;

/** The switches of a scenario, at the positions wanted; what is left out stays as it is. */
export interface Variation {
  readonly protocol?: Web;
  readonly tunnel?: VpnService['state'];
  readonly failClosed?: boolean;
  readonly dns?: VpnService['dns'];
}

/** A switch: where it stands, and where it can stand. */
interface Choice<T> {
  readonly now: T;
  readonly options: readonly T[];
}

/** The switches that make a difference in a scenario; the others are absent. */
export type Choices = { readonly [K in keyof Variation]?: Choice<NonNullable<Variation[K]>> };

function isWeb(protocol: FlowSpec['protocol']): protocol is Web {
  return protocol === 'http' || protocol === 'https';
}

function variedVpn(vpn: VpnService, { tunnel, failClosed, dns }: Variation): VpnService {
  return {
    ...vpn,
    state: tunnel ?? vpn.state,
    fail_closed: failClosed ?? vpn.fail_closed,
    dns: dns ?? vpn.dns,
  };
}

/**
 * The scenario with its switches set: the protocol of every page, and state, rule and resolver of
 * every VPN. In: a scenario and the switches to set. Out: a new scenario; the one given is untouched.
 */
export function vary(scenario: Scenario, variation: Variation): Scenario {
  const { protocol } = variation;
  return {
    ...scenario,
    qubes: scenario.qubes.map((qube) =>
      qube.service?.kind === 'vpn' ? { ...qube, service: variedVpn(qube.service, variation) } : qube,
    ),
    flows: scenario.flows.map((flow) =>
      protocol !== undefined && isWeb(flow.protocol) ? { ...flow, protocol } : flow,
    ),
  };
}

/** Which switches make a difference in a scenario, and how they stand. */
export function choicesOf({ qubes, flows }: Scenario): Choices {
  const online = new Set(
    qubes.filter(({ netvm, uplink }) => netvm !== null || uplink).map(({ name }) => name),
  );
  const web = flows
    .filter(({ from }) => online.has(from))
    .map((flow) => flow.protocol)
    .find(isWeb);
  const vpn = qubes.map((qube) => qube.service).find((service) => service?.kind === 'vpn');
  const asks = flows.some((flow) => flow.protocol === 'dns');
  return {
    ...(web && { protocol: { now: web, options: ['http', 'https'] } }),
    ...(vpn && {
      tunnel: { now: vpn.state, options: ['not-yet-up', 'up', 'dropped'] },
      failClosed: { now: vpn.fail_closed, options: [true, false] },
    }),
    ...(vpn && asks && { dns: { now: vpn.dns, options: ['repointed', 'stale'] } }),
  };
}
