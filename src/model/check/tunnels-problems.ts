import { tunnelsProblem } from '#words/problem-tunnels.ts';
import { isWithin } from '../ipv4-address.ts';
import { problem, type Problem } from '../problem.ts';
import type { PartySpec, QubeSpec, TorService, VpnService } from '../scenario.ts';
import { byName, where, type Draft, type Entry, type Outline } from './draft.ts';

const { found } = tunnelsProblem;

type Parties = ReadonlyMap<string, Entry<PartySpec>>;

function endpointProblem(
  entry: Entry<QubeSpec>,
  field: string,
  name: string,
  wanted: 'vpn-server' | 'relay',
  parties: Parties,
): Problem[] {
  const at = where(entry, `service.${field}`);
  const party = parties.get(name);
  if (!party) return [problem('S041', at, found.noParty(name))];
  const { kind } = party.spec;
  return kind === undefined || kind === wanted ? [] : [problem('S042', at, found.kind(name, kind, wanted))];
}

/** The netvms above a qube, nearest first; stops where the chain breaks or comes round. */
function above(entry: Entry<QubeSpec>, qubes: ReadonlyMap<string, Entry<QubeSpec>>): Entry<QubeSpec>[] {
  const chain = new Set<Entry<QubeSpec>>();
  let next = qubes.get(entry.spec.netvm ?? '');
  while (next && !chain.has(next)) {
    chain.add(next);
    next = qubes.get(next.spec.netvm ?? '');
  }
  return [...chain];
}

function takes(service: Draft<QubeSpec>['service']): boolean {
  if (service?.kind !== 'vpn') return service?.kind === 'tor';
  return service.state === 'up' || service.fail_closed === true;
}

/** The service that takes what this qube sends upstream: one that is not up, and lets everything past it, does not. */
function nextService(
  entry: Entry<QubeSpec>,
  qubes: ReadonlyMap<string, Entry<QubeSpec>>,
): Entry<QubeSpec> | undefined {
  return above(entry, qubes).find((each) => each.spec.name !== entry.spec.name && takes(each.spec.service));
}

/** So many tunnels may lie one inside the other: more than anybody has, and few enough to be drawn. */
const MOST_NESTED = 16;

function nestingProblems(entry: Entry<QubeSpec>, qubes: ReadonlyMap<string, Entry<QubeSpec>>): Problem[] {
  const around = above(entry, qubes).filter(({ spec }) => spec.service).length + 1;
  return around === MOST_NESTED + 1 ? [problem('S081', where(entry, 'service'), found.nested(around))] : [];
}

/** Whether a tunnel reaches its server out of another one to the same server. Only tunnels that are up have packets. */
function sameServer(vpn: Draft<VpnService>, next: Entry<QubeSpec> | undefined): boolean {
  const service = next?.spec.service;
  return (
    service?.kind === 'vpn' &&
    service.state === 'up' &&
    vpn.state === 'up' &&
    vpn.server !== undefined &&
    service.server === vpn.server
  );
}

function vpnProblems(
  entry: Entry<QubeSpec>,
  vpn: Draft<VpnService>,
  qubes: ReadonlyMap<string, Entry<QubeSpec>>,
  parties: Parties,
): Problem[] {
  const problems =
    vpn.server === undefined
      ? [problem('S040', where(entry, 'service.server'), found.noServer)]
      : endpointProblem(entry, 'server', vpn.server, 'vpn-server', parties);
  const next = nextService(entry, qubes);
  if (vpn.protocol === 'wireguard' && next?.spec.service?.kind === 'tor') {
    problems.push(
      problem('S048', where(entry, 'service.protocol'), found.wireguardInTor(next.spec.name ?? '')),
    );
  }
  if (sameServer(vpn, next)) {
    problems.push(
      problem(
        'S080',
        where(entry, 'service.server'),
        found.sameServer(vpn.server ?? '', next?.spec.name ?? ''),
      ),
    );
  }
  return problems;
}

const HOPS = ['guard', 'middle', 'exit'] as const;

/** The range in which Tor takes one relay of a circuit at most: path-spec §2.2. */
function sixteen(address: string): string {
  return `${address}/16`;
}

function torProblems(entry: Entry<QubeSpec>, tor: Draft<TorService>, parties: Parties): Problem[] {
  const hops = HOPS.flatMap((hop) => (tor[hop] === undefined ? [] : [{ hop, name: tor[hop] }]));
  return hops.flatMap(({ hop, name }, i) => {
    const earlier = hops.slice(0, i);
    const at = where(entry, `service.${hop}`);
    const same = earlier.find((other) => other.name === name);
    if (same) return [problem('S043', at, found.twice(name, same.hop))];
    const address = parties.get(name)?.spec.address;
    const near = earlier.find((other) => {
      const theirs = parties.get(other.name)?.spec.address;
      return address !== undefined && theirs !== undefined && isWithin(address, sixteen(theirs));
    });
    return [
      ...endpointProblem(entry, hop, name, 'relay', parties),
      ...(near ? [problem('S044', at, found.near(name, near.hop, near.name))] : []),
    ];
  });
}

function placeProblems(entry: Entry<QubeSpec>): Problem[] {
  const { class: kind, provides_network, service } = entry.spec;
  if (kind === 'Desktop')
    return service?.kind === 'tor' ? [problem('S046', where(entry, 'service.kind'), found.onDesktop)] : [];
  return provides_network || kind === undefined
    ? []
    : [problem('S045', where(entry, 'service'), found.inAppQube)];
}

/** Faults of VPN and Tor services. */
export function tunnelsProblems(outline: Outline): Problem[] {
  const qubes = byName(outline.qubes);
  const parties = byName(outline.parties);
  return outline.qubes.flatMap((entry) => {
    const { service } = entry.spec;
    if (!service) return [];
    return [
      ...placeProblems(entry),
      ...nestingProblems(entry, qubes),
      ...(service.kind === 'vpn' ? vpnProblems(entry, service, qubes, parties) : []),
      ...(service.kind === 'tor' ? torProblems(entry, service, parties) : []),
    ];
  });
}
