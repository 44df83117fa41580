import { nodeOf, torOf, vpnOf, type Network, type Node } from '#model/network.ts';
import { everyLayer, type Packet } from '#model/packet.ts';
import type { FlowSpec } from '#model/scenario.ts';
import { endedBy } from '#simulation/drop.ts';
import { ownerOf } from '#simulation/fact.ts';
import { hopsOf, shownOf, type Step } from '#simulation/step.ts';
import type { Hop } from '#simulation/trace.ts';
import type { Named } from '#words/name.ts';
import { stepWords } from '#words/step.ts';
import { tick } from '#words/tick.ts';
import { shellsOf } from './envelope-view.ts';
import type { ToldJourney } from './storyboard.ts';
import { has, isSealed, translates, type Subject } from './subject.ts';
import { comesBack, delivers } from './way-back.ts';

const MADE = { tcp: 'syn', 'tls-hello': 'hello' } as const;
const ASKED = { dns: 'question', icmp: 'ping', udp: 'udp', http: 'request', https: 'request' } as const;

/** Whom a flow goes to, as its maker calls them: a site by its domain. */
function goalOf(network: Network, { to }: FlowSpec): Named {
  const node = nodeOf(network, to);
  const domain = node.party?.domain;
  return domain === undefined ? node : { kind: 'domain', title: domain };
}

/** How a packet that goes on to `next` has to do with the tunnel of whoever sends it; none takes what goes down to a client. */
function tunnelAt(who: Node, hop: Hop | undefined, next: Node): 'sealed' | 'none' | 'past' | 'without' {
  if (has(hop, 'seal')) return 'sealed';
  const vpn = vpnOf(who);
  if (!vpn || (next.qube && who.qube?.netvm !== next.id)) return 'none';
  return vpn.state === 'up' ? 'past' : 'without';
}

function cameAs(packet: Packet): 'clear' | 'https' | 'sealed' {
  if (isSealed(packet)) return 'sealed';
  return shellsOf(packet).length > 0 ? 'https' : 'clear';
}

function asks({ network, toldJourney, who, next, hops }: Subject): string {
  const { flow } = toldJourney.journey;
  const goal = goalOf(network, flow);
  const [hop] = hops;
  // What is not answered ends the flow: then no request is made.
  const made = everyLayer(hop?.sent ?? shownOf(toldJourney.journey).request.last).at(-1);
  const what = made?.kind === 'tcp' || made?.kind === 'tls-hello' ? MADE[made.kind] : ASKED[flow.protocol];
  if (hop?.to === undefined) return stepWords.asks(what, who, goal);
  return goal === next
    ? stepWords.asksNext(what, who, goal, tunnelAt(who, hop, next))
    : stepWords.asksAndSends(what, who, goal, tunnelAt(who, hop, next), next);
}

function wraps({ network, who, next, hops }: Subject): string {
  const tor = torOf(who);
  if (tor) return stepWords.wrapsForTor(who, nodeOf(network, tor.guard));
  const server = vpnOf(who)?.server;
  const inner = hops[0]?.arrived;
  const again = inner !== undefined && shellsOf(inner).length > 0;
  return stepWords.seals(again, who, server === undefined ? next : nodeOf(network, server), next);
}

function forwards({ network, who, next, hops, toldJourney }: Subject): string {
  const [hop] = hops;
  const vpn = vpnOf(who);
  if (vpn && vpn.state !== 'up') return stepWords.forwardsWithoutTunnel(cameAs(hop?.sent ?? []), who);
  const tunnel = tunnelAt(who, hop, next);
  if (toldJourney.journey.flow.protocol === 'dns' && translates(hop, 'dnat'))
    return stepWords.pointsToItsResolver(tunnel, who, next);
  const from = hop?.from === undefined ? undefined : nodeOf(network, hop.from);
  return from?.qube?.firewall
    ? stepWords.checksAndForwards(tunnel, who, next, from)
    : stepWords.forwards(tunnel, who, next);
}

const rewrites = (hop: Hop): boolean => translates(hop, 'masquerade', 'proxy');

function leaves({ network, hops, next }: Subject): string {
  // The air only carries; it does nothing that a sentence could say.
  const doing = hops.filter(({ node }) => nodeOf(network, node).kind !== 'wifi');
  if (doing.length === 0) return stepWords.crossesTheAir(next);
  const rewriting = doing.filter(rewrites).map(({ node }) => nodeOf(network, node));
  const carriers = doing.filter((hop) => !rewrites(hop)).map(({ node }) => nodeOf(network, node));
  if (rewriting.length === 0) return stepWords.passesOn(carriers, next);
  const own = rewriting.filter(({ kind }) => kind !== 'router');
  // Only a home router asks in its own name.
  const asks = doing.some((hop) => translates(hop, 'proxy'));
  const routed = own.length === rewriting.length ? 'not' : asks ? 'proxy' : 'masquerade';
  return stepWords.leaves(own, routed, carriers, next);
}

function opens({ who, next, hops }: Subject): string {
  if (who.kind === 'vpn-server') return stepWords.opensSeal(who, next);
  return has(hops[0], 'use-stream') ? stepWords.takesOffLast(who, next) : stepWords.takesOff(who, next);
}

function answers({ network, who, hops, toldJourney }: Subject): string {
  const sealed = has(hops[0], 'seal');
  if (toldJourney.journey.flow.protocol === 'dns') return stepWords.answersLookUp(sealed, who);
  const [asked] = shownOf(toldJourney.journey).request.last;
  if (asked?.kind !== 'ipv4' || sealed) return stepWords.answers(sealed, who);
  if (asked.src === network.scenario.home.public_address) return stepWords.answersHome(who, asked.src);
  const owner = ownerOf(network, asked.src);
  return owner ? stepWords.answersOwner(who, asked.src, owner) : stepWords.answersAddress(who, asked.src);
}

function stops({ who, hops }: Subject): string {
  const drop = hops.at(-1)?.actions.find((action) => action.do === 'drop');
  return drop ? endedBy(drop.reason, who).long : '';
}

const TELL = {
  ask: asks,
  wrap: wraps,
  forward: forwards,
  leave: leaves,
  open: opens,
  answer: answers,
  back: comesBack,
  deliver: delivers,
  stop: stops,
} as const satisfies Record<Step['stage'], (subject: Subject) => string>;

/** What happens at a step, in one sentence. In: the network, a told journey and the index of the step. */
export function sentenceOf(network: Network, toldJourney: ToldJourney, index: number): string {
  const step = toldJourney.steps[index];
  if (!step) return '';
  const hops = hopsOf(toldJourney.journey, step);
  const acting = step.stage === 'stop' ? hops.at(-1) : hops[0];
  if (!acting) return '';
  const who = nodeOf(network, acting.node);
  const to = hops.at(-1)?.to;
  const next = to === undefined ? who : nodeOf(network, to);
  return TELL[step.stage]({ network, toldJourney, hops, who, next });
}

/** A step's word on the player. */
export function tickOf(network: Network, toldJourney: ToldJourney, index: number): string {
  const step = toldJourney.steps[index];
  const [hop] = step ? hopsOf(toldJourney.journey, step) : [];
  if (!step || !hop) return '';
  const node = nodeOf(network, hop.node);
  if (step.stage === 'open') return node.kind === 'relay' ? node.title : tick.open;
  if (step.stage === 'wrap') return torOf(node) ? tick.wrap : tick.seal;
  return tick[step.stage];
}
