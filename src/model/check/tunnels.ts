import { isWithin } from '../address.ts';
import { problem, type Problem } from '../problem.ts';
import type { PartySpec, QubeSpec, TorService, VpnService } from '../scenario.ts';
import { byName, where, type Draft, type Entry, type Outline } from './outline.ts';

type Parties = ReadonlyMap<string, Entry<PartySpec>>;

function endpointProblem(
  entry: Entry<QubeSpec>,
  field: string,
  name: string,
  wanted: PartySpec['kind'],
  parties: Parties,
): Problem[] {
  const at = where(entry, `service.${field}`);
  const found = parties.get(name);
  if (!found) return [problem('S041', at, `no party is called “${name}”.`)];
  const { kind } = found.spec;
  return kind === undefined || kind === wanted
    ? []
    : [problem('S042', at, `“${name}” is a ${kind}, not a ${wanted}.`)];
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

function vpnProblems(
  entry: Entry<QubeSpec>,
  vpn: Draft<VpnService>,
  qubes: ReadonlyMap<string, Entry<QubeSpec>>,
  parties: Parties,
): Problem[] {
  const found =
    vpn.server === undefined
      ? [problem('S040', where(entry, 'service.server'), 'is missing: the tunnel has no other end.')]
      : endpointProblem(entry, 'server', vpn.server, 'vpn-server', parties);
  const gateway = above(entry, qubes).find(({ spec }) => spec.service?.kind === 'tor');
  if (vpn.protocol === 'wireguard' && gateway) {
    found.push(
      problem(
        'S048',
        where(entry, 'service.protocol'),
        `is wireguard, which is UDP; it would have to pass the Tor gateway “${gateway.spec.name}”, which carries TCP and nothing else.`,
      ),
    );
  }
  return found;
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
    if (same) return [problem('S043', at, `“${name}” is the ${same.hop} already.`)];
    const address = parties.get(name)?.spec.address;
    const near = earlier.find((other) => {
      const theirs = parties.get(other.name)?.spec.address;
      return address !== undefined && theirs !== undefined && isWithin(address, sixteen(theirs));
    });
    return [
      ...endpointProblem(entry, hop, name, 'relay', parties),
      ...(near ? [problem('S044', at, `“${name}” and the ${near.hop} “${near.name}” are in one /16.`)] : []),
    ];
  });
}

function placeProblems(entry: Entry<QubeSpec>): Problem[] {
  const { class: kind, provides_network, service } = entry.spec;
  if (kind === 'Desktop')
    return service?.kind === 'tor'
      ? [problem('S046', where(entry, 'service.kind'), 'is tor, on a Desktop.')]
      : [];
  return provides_network || kind === undefined
    ? []
    : [problem('S045', where(entry, 'service'), 'runs in a qube that does not provide network.')];
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
      ...(service.kind === 'vpn' ? vpnProblems(entry, service, qubes, parties) : []),
      ...(service.kind === 'tor' ? torProblems(entry, service, parties) : []),
    ];
  });
}
