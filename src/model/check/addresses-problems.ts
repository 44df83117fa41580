import ipaddr from 'ipaddr.js';
import { addressesProblem } from '#words/problem-addresses.ts';
import { isPrivate, isWithin, QUBES_RANGES, SHARED_RANGE, type Address } from '../ipv4-address.ts';
import { problem, type Problem, type ProblemCode } from '../problem.ts';
import { where, type Outline } from './draft.ts';

/** Kept for examples (RFC 5737 §3) and for tests (RFC 2544 §C.2.2), and so never anybody's. */
const EXAMPLE_RANGES = ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '198.18.0.0/15'];

const isIn = (address: Address, ranges: readonly string[]): boolean =>
  ranges.some((range) => isWithin(address, range));

function isPublic(address: Address): boolean {
  return isIn(address, EXAMPLE_RANGES) || ipaddr.parse(address).range() === 'unicast';
}

const PUBLIC_ADDRESS = 'home.public_address';

type Place = 'outside' | 'home' | 'tunnel';

/** An address that the scenario gives to somebody. */
interface Claim {
  readonly address: Address;
  readonly at: string;
  readonly place: Place;
  /** Within one scope no two claims may be the same. */
  readonly scope: string;
}

const { found } = addressesProblem;

interface Rule {
  readonly code: ProblemCode;
  readonly holds: (address: Address) => boolean;
  readonly what: (address: Address) => string;
}

const RULES: Record<Place, Rule> = {
  outside: { code: 'S051', holds: isPublic, what: found.noWay },
  home: { code: 'S053', holds: isPrivate, what: found.notPrivate },
  tunnel: { code: 'S056', holds: isPrivate, what: found.notPrivate },
};

function rangeProblem({ address, at, place }: Claim): Problem[] {
  if (isIn(address, QUBES_RANGES)) return [problem('S052', at, found.ofQubes(address))];
  // Networks behind a NAT exist, and have no place outside here.
  if (place === 'outside' && (isPrivate(address) || isWithin(address, SHARED_RANGE)))
    return [problem(at === PUBLIC_ADDRESS ? 'S098' : 'S097', at, found.behindNat(address))];
  const { code, holds, what } = RULES[place];
  return holds(address) ? [] : [problem(code, at, what(address))];
}

function repeatProblems(claims: readonly Claim[]): Problem[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const key = `${claim.scope} ${claim.address}`;
    const earlier = first.get(key);
    if (earlier) return [problem('S050', claim.at, found.twice(claim.address, earlier.at))];
    first.set(key, claim);
    return [];
  });
}

/** The rules of a home network, taken as a /24: the uplinks beside the router, each a host's address. */
function homeProblems(claims: readonly Claim[], router: Address | undefined): Problem[] {
  return claims.flatMap(({ address, at }) => {
    const last = address.split('.').at(-1);
    if (last === '0' || last === '255') return [problem('S055', at, found.noHost(address, last))];
    const beside = router === undefined || !isPrivate(router) || isWithin(address, `${router}/24`);
    if (!beside && isPrivate(address)) return [problem('S054', at, found.elsewhere(address, router))];
    return [];
  });
}

function claim(address: Address | undefined, at: string, place: Place, scope: string = place): Claim[] {
  return address === undefined ? [] : [{ address, at, place, scope }];
}

function resolverProblems({ home, qubes, parties }: Outline): Problem[] {
  if (home.router === undefined) return [];
  const answering = [
    home.router,
    ...parties.filter(({ spec }) => spec.kind === 'resolver').map(({ spec }) => spec.address),
  ];
  return qubes.flatMap((entry) => {
    const resolver = entry.spec.uplink?.resolver;
    if (resolver === undefined || answering.includes(resolver)) return [];
    return [problem('S057', where(entry, 'uplink.resolver'), found.noResolver(resolver))];
  });
}

/** What one tunnel gives its own qube and its resolver is not one address. */
function endsProblems({ qubes }: Outline): Problem[] {
  return qubes.flatMap((entry) => {
    const { service } = entry.spec;
    if (service?.kind !== 'vpn' || service.tunnel_address === undefined) return [];
    const { tunnel_address, resolver } = service;
    if (tunnel_address !== resolver) return [];
    return [problem('S058', where(entry, 'service.tunnel_address'), found.bothEnds(tunnel_address))];
  });
}

/** Addresses inside tunnels that somebody at home has as well. */
function overlapProblems(tunnels: readonly Claim[], inside: readonly Claim[]): Problem[] {
  return tunnels.flatMap(({ address, at }) => {
    const other = inside.find((each) => each.address === address);
    return other ? [problem('S059', at, found.atHome(address, other.at))] : [];
  });
}

/** Faults of addresses: ranges, and the same one twice. */
export function addressesProblems(outline: Outline): Problem[] {
  const { home, qubes, parties } = outline;
  const outside = [
    ...claim(home.public_address, PUBLIC_ADDRESS, 'outside'),
    ...parties.flatMap((entry) => claim(entry.spec.address, where(entry, 'address'), 'outside')),
  ];
  const inside = [
    ...claim(home.router, 'home.router', 'home'),
    ...qubes.flatMap((entry) => claim(entry.spec.uplink?.address, where(entry, 'uplink.address'), 'home')),
  ];
  const tunnels = qubes.flatMap((entry) => {
    const { service } = entry.spec;
    if (service?.kind !== 'vpn') return [];
    const scope = `tunnel to ${service.server}`;
    return [
      ...claim(service.tunnel_address, where(entry, 'service.tunnel_address'), 'tunnel', scope),
      ...claim(service.resolver, where(entry, 'service.resolver'), 'tunnel', `${scope} of ${entry.at}`),
    ];
  });
  const claims = [...outside, ...inside, ...tunnels];
  return [
    ...claims.flatMap(rangeProblem),
    ...repeatProblems(claims),
    ...homeProblems(inside, home.router),
    ...resolverProblems(outline),
    ...endsProblems(outline),
    ...overlapProblems(tunnels, inside),
  ];
}
