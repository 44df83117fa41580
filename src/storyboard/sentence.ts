import { nodeOf, torOf, vpnOf, type Network, type Node } from '#model/network.ts';
import { everyLayer } from '#model/packet.ts';
import type { FlowSpec } from '#model/scenario.ts';
import { endedBy } from '#simulation/drop.ts';
import { ownerOf } from '#simulation/fact.ts';
import { hopsOf, shownOf, traceOf, type Step } from '#simulation/step.ts';
import type { Action, Hop } from '#simulation/trace.ts';
import type { Named } from '#words/name.ts';
import { stepWords } from '#words/step.ts';
import { tick } from '#words/tick.ts';
import { shellsOf } from './envelope-view.ts';
import type { ToldJourney } from './storyboard.ts';

/** What the sentence of a step is made from. */
interface Subject {
  readonly network: Network;
  readonly toldJourney: ToldJourney;
  readonly hops: readonly Hop[];
  /** Who acts: the first hop’s node, or where it ends the last one’s. */
  readonly who: Node;
  /** Whom it comes to; whoever acts where it comes to nobody. */
  readonly next: Node;
}

const has = (hop: Hop | undefined, what: Action['do'], seal?: string): boolean =>
  hop?.actions.some(
    (action) => action.do === what && (seal === undefined || ('seal' in action && action.seal === seal)),
  ) ?? false;

const MADE = { tcp: 'syn', 'tls-hello': 'hello' } as const;
const ASKED = { dns: 'question', icmp: 'ping', udp: 'udp', http: 'request', https: 'request' } as const;

/** Whom a flow goes to, as its maker calls them: a site by its domain. */
function goalOf(network: Network, { to }: FlowSpec): Named {
  const node = nodeOf(network, to);
  const domain = node.party?.domain;
  return domain === undefined ? node : { kind: 'domain', title: domain };
}

function asks({ network, toldJourney, who, next, hops }: Subject): string {
  const { flow } = toldJourney.journey;
  const goal = goalOf(network, flow);
  const [hop] = hops;
  // What is not answered ends the flow: then no request is made.
  const made = everyLayer(hop?.sent ?? shownOf(toldJourney.journey).request.last).at(-1);
  const what = made?.kind === 'tcp' || made?.kind === 'tls-hello' ? MADE[made.kind] : ASKED[flow.protocol];
  return hop?.to === undefined
    ? stepWords.asks(what, who, goal)
    : stepWords.asksAndSends(what, who, goal, has(hop, 'seal'), next);
}

function wraps({ network, who, next, hops }: Subject): string {
  if (torOf(who)) return stepWords.wrapsForTor(who);
  const server = vpnOf(who)?.server;
  const inner = hops[0]?.arrived;
  const again = inner !== undefined && shellsOf(inner).length > 0;
  return stepWords.seals(again, who, server === undefined ? next : nodeOf(network, server), next);
}

function forwards({ network, who, next, hops, toldJourney }: Subject): string {
  const [hop] = hops;
  const vpn = vpnOf(who);
  if (vpn && vpn.state !== 'up') return stepWords.forwardsInTheClear(who);
  const dnat = hop?.actions.some((action) => action.do === 'translate' && action.how === 'dnat') ?? false;
  if (toldJourney.journey.flow.protocol === 'dns' && dnat) return stepWords.pointsToItsResolver(who, next);
  const from = hop?.from === undefined ? undefined : nodeOf(network, hop.from);
  return from?.qube?.firewall ? stepWords.checksAndForwards(who, next, from) : stepWords.forwards(who, next);
}

function leaves({ network, hops, next }: Subject): string {
  // The air only carries; it does nothing that a sentence could say.
  const [first, ...rest] = hops
    .map(({ node }) => nodeOf(network, node))
    .filter(({ kind }) => kind !== 'wifi');
  const [packet] = hops.map(({ sent }) => sent);
  const sealed = packet !== undefined && shellsOf(packet).some((shell) => shell !== 'tls');
  if (!first) return stepWords.crossesTheAir(next);
  if (rest.length === 0) return stepWords.passesOn(first, next);
  return first.qube
    ? stepWords.leavesTheComputer(sealed, first, rest)
    : stepWords.leavesHome(first, rest, next);
}

function opens({ who, next, hops }: Subject): string {
  if (who.kind === 'vpn-server') return stepWords.opensSeal(who, next);
  return has(hops[0], 'use-stream') ? stepWords.takesOffLast(who, next) : stepWords.takesOff(who, next);
}

function answers({ network, who, hops, toldJourney }: Subject): string {
  if (toldJourney.journey.flow.protocol === 'dns') return stepWords.answersLookUp(has(hops[0], 'seal'), who);
  const [asked] = shownOf(toldJourney.journey).request.last;
  if (asked?.kind !== 'ipv4') return stepWords.answers(who);
  if (asked.src === network.scenario.home.public_address) return stepWords.answersHome(who, asked.src);
  const owner = ownerOf(network, asked.src);
  return owner ? stepWords.answersOwner(who, asked.src, owner) : stepWords.answersAddress(who, asked.src);
}

function comesBack({ network, hops, next }: Subject): string {
  const relays = hops.map(({ node }) => nodeOf(network, node)).filter(({ kind }) => kind === 'relay');
  const hop = hops.find((each) => has(each, 'seal', 'wireguard') || has(each, 'seal', 'openvpn'));
  const sealer = hop && nodeOf(network, hop.node);
  if (sealer)
    return relays.length > 0
      ? stepWords.sealsAndAddsLayers(sealer, relays, next)
      : stepWords.sealsAnswer(sealer, next);
  if (relays.length > 0) return stepWords.addsLayers(relays, next);
  const [packet] = hops.map(({ sent }) => sent);
  return packet && shellsOf(packet).some((shell) => shell !== 'tls')
    ? stepWords.goesBackSealed(next)
    : stepWords.goesBack(next);
}

function delivers({ who, next, hops, toldJourney }: Subject): string {
  const [hop] = hops;
  const reply = traceOf(toldJourney.journey, { direction: 'reply' });
  // An answer that is dropped where it comes to has not arrived: the next step says so.
  if (reply.disposition !== 'delivered')
    return who.kind === 'wifi' ? stepWords.crossesTheAir(next) : stepWords.passesAnswerOn(who, next);
  if (has(hop, 'open', 'onion')) return stepWords.takesOffAll(who, next);
  if (has(hop, 'open')) return stepWords.opensAnswer(who, next);
  if (who.qube) return stepWords.handsAnswer(who, next);
  return stepWords.arrives(has(reply.hops.at(-1), 'open'), next);
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
