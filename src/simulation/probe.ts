import { isPrivate, type Address } from '#model/ipv4-address.ts';
import { HOME, nodeOf, type Network, type Node } from '#model/network.ts';
import { ipOf } from '#model/packet.ts';
import { attemptsOf, packetOf, type Attempt } from './attempt.ts';
import { oncePerNetwork } from './once-per-network.ts';
import { errorComesBack } from './related.ts';
import type { DropReason } from './drop.ts';
import { sendPast } from './simulate.ts';
import type { Trace } from './trace.ts';

/** What a compromised qube can find out by sending. Each is nothing, or empty, where it finds nothing of the kind. */
export interface Probed {
  /** Arrives under the home's public address, at somebody who can say so. */
  readonly tells?: Attempt;
  /** The home's own boxes and its ISP, as far as their errors come back, nearest first. */
  readonly routers: readonly Node[];
  /** A packet for the home's own network gets as far as its router. */
  readonly atHome: boolean;
  /** A look-up that leaves by the home's own road. */
  readonly asks: boolean;
  /** Whose address its packets arrive from outside, when that is not the home's. */
  readonly arrivesFrom?: Node;
  /** The same for a site, which can say so. */
  readonly siteMeets?: Node;
  /** How far the packet gets that gets furthest. */
  readonly stoppedAt: Node;
}

interface Sent {
  readonly attempt: Attempt;
  readonly trace: Trace;
  readonly end: Node;
}

/** The most hops that a header can ask for: RFC 791 §3.1. */
const MOST = 255;

function sent(network: Network, qube: string, attempt: Attempt, ttl: number): Sent {
  const trace = sendPast(network, qube, packetOf(attempt, ttl));
  return { attempt, trace, end: nodeOf(network, trace.hops.at(-1)?.node ?? qube) };
}

function isOutside({ kind }: Node): boolean {
  return kind !== 'qube' && kind !== 'desktop' && kind !== 'wifi' && kind !== 'router';
}

/** Whose address the packet bears for the one who gets it: the far end of a tunnel sends on under its own. */
function bears({ trace, end }: Sent): Address | undefined {
  const opened = trace.hops.at(-1)?.actions.some((action) => action.do === 'open');
  return opened ? end.address : ipOf(trace.last)?.src;
}

/** Who can say where a packet came from: a site; a relay, by itself (NETINFO, tor-spec §4.5); past the ISP, anybody. */
function canSay({ kind }: Node): boolean {
  return kind === 'site' || kind === 'relay' || kind === 'isp';
}

/** Ends of packets that came to somebody outside, or were on their way to somebody whom the scenario has not got. */
const ARRIVED: ReadonlySet<DropReason> = new Set(['no-such-host', 'not-listening', 'no-peer']);

function arrives({ trace }: Sent): boolean {
  return trace.reason === undefined || ARRIVED.has(trace.reason);
}

/** Whether a packet comes to a site, or would if the scenario had one there. */
function meetsSite({ trace, end }: Sent): boolean {
  return trace.reason === 'no-such-host' || (trace.reason === undefined && end.kind === 'site');
}

/** The home router and the ISP, if a packet can be made to end there early and the error comes back. */
function errorsOf(network: Network, qube: string, attempt: Attempt): Node[] {
  const found: Node[] = [];
  for (let ttl = 1; ttl <= MOST; ttl++) {
    const { trace, end } = sent(network, qube, attempt, ttl);
    if (trace.reason !== 'ttl-exceeded') break;
    if ((end.id === HOME.router || end.id === HOME.isp) && errorComesBack(network, trace)) found.push(end);
  }
  return found;
}

/** The longest row of errors that any attempt brings back; two is all there are. */
function routersOf(network: Network, qube: string, all: readonly Sent[]): Node[] {
  let best: Node[] = [];
  for (const { attempt, trace } of all) {
    if (best.length === 2) break;
    if (!trace.hops.some(({ node }) => node === HOME.router)) continue;
    const found = errorsOf(network, qube, attempt);
    if (found.length > best.length) best = found;
  }
  return best;
}

function look(network: Network, qube: string): Probed {
  const home = network.scenario.home.public_address;
  const all: Sent[] = [];
  for (const attempt of attemptsOf(network, qube)) {
    const each = sent(network, qube, attempt, MOST);
    if (canSay(each.end) && bears(each) === home)
      return { tells: attempt, routers: [], atHome: false, asks: false, stoppedAt: each.end };
    all.push(each);
  }
  const outside = all.filter(({ end }) => isOutside(end));
  const elsewhere = (sents: readonly Sent[]): Node | undefined => {
    const address = sents.map(bears).find((each) => each !== undefined && each !== home);
    const owner = network.byAddress.get(address ?? '');
    return owner === undefined ? undefined : nodeOf(network, owner);
  };
  const arrivesFrom = elsewhere(outside.filter(arrives));
  const siteMeets = elsewhere(outside.filter(meetsSite));
  const longest = all.toSorted((a, b) => b.trace.hops.length - a.trace.hops.length)[0];
  return {
    routers: routersOf(network, qube, all),
    atHome: all.some(({ end, attempt }) => end.id === HOME.router && isPrivate(attempt.dst)),
    asks: outside.some((each) => each.attempt.asks && each.end.kind === 'resolver' && bears(each) === home),
    ...(arrivesFrom && { arrivesFrom }),
    ...(siteMeets && { siteMeets }),
    stoppedAt: longest?.end ?? nodeOf(network, qube),
  };
}

/**
 * What a program in a compromised qube can find out of where it is by sending past its own tunnel: over every protocol
 * and port that some rule on its way lets through, to whoever it may reach, with any number of hops left. In: a network
 * and the name of one of its qubes.
 */
export const probe: (network: Network, qube: string) => Probed = oncePerNetwork((qube) => qube, look);
