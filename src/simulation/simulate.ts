import { nodeOf, torOf, type Network } from '#model/network.ts';
import type { Packet } from '#model/packet.ts';
import type { FlowSpec } from '#model/scenario.ts';
import { DROPS } from './drop.ts';
import { reachesSender } from './error-road.ts';
import { exchangesOf, replyTo, requestOf, type Carried } from './message.ts';
import { atQube, fromQube } from './net-qube.ts';
import { atIsp, atResolver, atRouter, answerFromServer, atVpnServer, atWifi } from './outside-hops.ts';
import { answerFromRelay, atRelay } from './relay.ts';
import { sendOutside, start, type Fate, type InHand, type Run } from './run.ts';
import { answerClient, beginOf, fromTor } from './tor-gateway.ts';
import type { Action, Exchange, Hop, Journey, Timeline, Trace } from './trace.ts';

/**
 * More hops than any way that `check` accepts: sixteen tunnels of 64 hops each, and what is outside. A loop would be a
 * fault of ours: it ends here, and says so.
 */
const HOP_LIMIT = 1200;

function arrive(hand: InHand): Fate {
  switch (hand.node.kind) {
    case 'qube':
    case 'desktop':
      return atQube(hand);
    case 'wifi':
      return atWifi(hand);
    case 'router':
      return atRouter(hand);
    case 'isp':
      return atIsp(hand);
    case 'vpn-server':
      return atVpnServer(hand);
    case 'relay':
      return atRelay(hand);
    case 'site':
      return { deliver: hand.packet };
    case 'resolver':
      return atResolver(hand);
  }
}

/** How an answer leaves the node that makes it. */
function answer(hand: InHand): Fate {
  switch (hand.node.kind) {
    case 'vpn-server':
      return answerFromServer(hand);
    case 'relay':
      return answerFromRelay(hand);
    case 'qube':
    case 'desktop':
      return torOf(hand.node) ? answerClient(hand) : fromQube(hand, false);
    default:
      return sendOutside(hand, hand.packet);
  }
}

function dropOf({ drop, chain }: Extract<Fate, { drop: unknown }>): Action {
  return chain === undefined ? { do: 'drop', reason: drop } : { do: 'drop', reason: drop, chain };
}

function fateOf(hand: InHand, hop: number, depart: (hand: InHand) => Fate): Fate {
  if (hop >= HOP_LIMIT) return { drop: 'hop-limit' };
  return hop === 0 ? depart(hand) : arrive(hand);
}

/** Carries a packet from hop to hop until it is delivered or dropped. `depart` is the first hop's verb. */
function carry(run: Run, origin: string, packet: Packet, depart: (hand: InHand) => Fate): Trace {
  const hops: Hop[] = [];
  let hand: InHand = { run, node: nodeOf(run.network, origin), packet, log: [{ do: 'originate' }] };
  for (let n = 0; ; n++) {
    const fate = fateOf(hand, n, depart);
    const came = hand.from === undefined ? {} : { from: hand.from, arrived: hand.packet };
    if ('send' in fate) {
      hops.push({ node: hand.node.id, ...came, actions: hand.log, sent: fate.send, to: fate.to });
      hand = { run, node: nodeOf(run.network, fate.to), packet: fate.send, from: hand.node.id, log: [] };
      continue;
    }
    const delivered = 'deliver' in fate;
    const end: Action = delivered ? { do: 'deliver' } : dropOf(fate);
    hops.push({ node: hand.node.id, ...came, actions: [...hand.log, end] });
    if (delivered) return { hops, disposition: 'delivered', last: fate.deliver };
    return {
      hops,
      disposition: DROPS[fate.drop].refused && reachesSender(hops) ? 'refused' : 'dropped',
      reason: fate.drop,
      last: hand.packet,
    };
  }
}

function answered(run: Run, flow: FlowSpec, carried: Carried, request: Trace): Exchange {
  const end = request.hops.at(-1);
  if (request.disposition !== 'delivered' || !end) return { request };
  return { request, reply: carry(run, end.node, replyTo(run.network, flow, carried, request.last), answer) };
}

function exchange(run: Run, flow: FlowSpec, carried: Carried, bypass: boolean): Exchange {
  const asked = requestOf(run.network, flow, carried);
  const depart = (hand: InHand): Fate => fromQube(hand, flow.source !== undefined, bypass);
  return answered(run, flow, carried, carry(run, flow.from, asked, depart));
}

/**
 * A Tor gateway answers its client's SYN at once and has the site called after that. What becomes of the call does
 * not hold the client back: its request goes to the gateway all the same, and Tor may send data ahead of CONNECTED:
 * tor-spec §6.2, proposal 181.
 */
function callBehind(run: Run, flow: FlowSpec, { request }: Exchange): Exchange | undefined {
  const end = request.hops.at(-1);
  const gateway = end && nodeOf(run.network, end.node);
  const begin = gateway && torOf(gateway) && beginOf(run, gateway);
  return begin && answered(run, flow, 'connect', carry(run, gateway.id, begin, fromTor));
}

/**
 * What one flow does in a network. `bypass` is for a program that goes past the tunnel in its own
 * qube, as a compromised one would.
 */
function travel(network: Network, flow: FlowSpec, bypass = false): Journey {
  const run = start(network);
  const exchanges: Exchange[] = [];
  for (const carried of exchangesOf(flow)) {
    const done = exchange(run, flow, carried, bypass);
    exchanges.push(done);
    // Nothing follows a SYN or a hello that nobody answers: RFC 9293 §3.5, RFC 8446 §2.
    if (done.reply?.disposition !== 'delivered') break;
    const called = carried === 'connect' ? callBehind(run, flow, done) : undefined;
    if (called) exchanges.push(called);
  }
  return { flow, exchanges };
}

/**
 * Where one packet ends that a compromised program in `from` sends past its own tunnel. In: a network, a qube, and the
 * packet, whose source becomes the qube's own. Out: its trace; nobody answers.
 */
export function sendPast(network: Network, from: string, packet: Packet): Trace {
  return carry(start(network), from, packet, (hand) => fromQube(hand, false, true));
}

/**
 * Runs every flow of a network to its end.
 *
 *     requestOf ─▶ carry ─▶ replyTo ─▶ carry
 *
 * In: a resolved network. Out: a journey for each flow, in order. The same network gives the same
 * timeline; nothing outside is read and nothing is changed.
 */
export function simulate(network: Network): Timeline {
  return network.scenario.flows.map((flow) => travel(network, flow));
}
