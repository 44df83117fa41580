import { nodeOf, torOf, vpnOf, type Network } from '#model/network.ts';
import { everyLayer } from '#model/packet.ts';
import { endedBy } from '#simulation/drop.ts';
import { ownerOf } from '#simulation/fact.ts';
import { nameOf } from '#simulation/message.ts';
import { hopsOf, shownOf, traceOf, type Step } from '#simulation/step.ts';
import type { Action, Hop } from '#simulation/trace.ts';
import { shellsOf } from './envelope.ts';
import type { Tale } from './telling.ts';

/** The parts of a sentence that a step is about. */
interface Subject {
  readonly network: Network;
  readonly tale: Tale;
  readonly step: Step;
  readonly hops: readonly Hop[];
  readonly who: string;
  readonly next: string;
}

const has = (hop: Hop | undefined, what: Action['do'], seal?: string): boolean =>
  hop?.actions.some(
    (action) => action.do === what && (seal === undefined || ('seal' in action && action.seal === seal)),
  ) ?? false;

const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

function title(network: Network, id: string): string {
  const node = nodeOf(network, id);
  if (node.qube) return id;
  return node.title.startsWith('the ') ? node.title : `the ${node.title}`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A qube's name keeps its case even at the start of a sentence. */
function sentence(network: Network, hop: Hop | undefined, words: string): string {
  return hop && nodeOf(network, hop.node).qube ? words : capital(words);
}

function asks({ network, tale, who, next, hops }: Subject): string {
  const { flow } = tale.journey;
  const name = nameOf(network, flow);
  const [hop] = hops;
  const air = next === 'the Wi-Fi';
  const what = flow.protocol === 'dns' ? 'the question' : 'it';
  const sends = air ? `sends ${what} over the Wi-Fi` : `hands ${what} to ${next}`;
  const onward =
    hop?.to === undefined
      ? ''
      : has(hop, 'seal')
        ? `, seals ${what} and ${sends.replace(what, 'it')}`
        : ` and ${sends}`;
  // What is not answered ends the flow: then no request is made.
  const made = everyLayer(hop?.sent ?? shownOf(tale.journey).request.last).at(-1);
  if (made?.kind === 'tcp') return `${who} makes a SYN to ask ${name} for a connection${onward}.`;
  if (made?.kind === 'tls-hello') return `${who} makes a TLS hello for ${name}${onward}.`;
  switch (flow.protocol) {
    case 'dns':
      return `${who} asks for the address of ${name}${onward}.`;
    case 'icmp':
      return `${who} makes a ping for ${name}${onward}.`;
    case 'udp':
      return `${who} makes a UDP packet for ${name}${onward}.`;
    default:
      return `${who} makes a request for ${name}${onward}.`;
  }
}

function wraps({ network, who, next, hops }: Subject): string {
  const [hop] = hops;
  const node = hop && nodeOf(network, hop.node);
  if (node && torOf(node))
    return `${who} ends the connection, wraps the bytes in three layers and sends a cell to the guard.`;
  const vpn = node && vpnOf(node);
  const server = vpn?.server === undefined ? '' : title(network, vpn.server);
  const inner = hop?.arrived;
  const what = inner && shellsOf(inner).length > 0 ? 'the sealed packet once more' : 'the packet';
  return `${who} seals ${what} and addresses it to ${server}, by way of ${next}.`;
}

function forwards({ network, who, next, hops, tale }: Subject): string {
  const [hop] = hops;
  const vpn = hop && vpnOf(nodeOf(network, hop.node));
  if (vpn && vpn.state !== 'up')
    return `${who} has no tunnel. It forwards the packet in the clear, under its own address.`;
  const rules =
    hop?.from !== undefined && nodeOf(network, hop.from).qube?.firewall
      ? ` checks the rules of ${hop.from},`
      : '';
  const dnat = hop?.actions.some((action) => action.do === 'translate' && action.how === 'dnat');
  if (tale.journey.flow.protocol === 'dns' && dnat)
    return `${who} points the question at its own resolver and sends it on to ${next}.`;
  return `${who}${rules} puts its own address on the packet and sends it to ${next}.`;
}

/** Who passes something on: "the ISP passes", "the home router and the ISP pass". */
const passing = (names: readonly string[]): string =>
  `${list(names)} ${names.length === 1 ? 'passes' : 'pass'} it`;

function leaves({ network, hops, next }: Subject): string {
  // The air only carries; it does nothing that a sentence could say.
  const acting = hops.filter(({ node }) => nodeOf(network, node).kind !== 'wifi');
  const [first = '', ...rest] = acting.map(({ node }) => title(network, node));
  const [packet] = hops.map(({ sent }) => sent);
  const sealed = packet && shellsOf(packet).some((shell) => shell !== 'tls');
  if (acting.length === 0) return capital(`the Wi-Fi carries it to ${next}.`);
  if (rest.length === 0) return capital(`${first} passes it on to ${next}.`);
  if (acting[0] && nodeOf(network, acting[0].node).qube) {
    return `${first} sends it out under its own address; ${passing(rest)} on${sealed ? ' unopened' : ''}.`;
  }
  return capital(`${first} puts your public address on it; ${passing(rest)} to ${next}.`);
}

function opens({ network, who, next, hops }: Subject): string {
  const [hop] = hops;
  if (hop && nodeOf(network, hop.node).kind === 'vpn-server') {
    return `${who} opens the seal and sends what was inside to ${next}, under its own address.`;
  }
  if (has(hop, 'use-stream'))
    return `${who} takes off the last layer and sends what is inside to ${next}, on a connection of its own.`;
  return `${who} takes off its layer and passes the cell to ${next}. The cell’s size stays.`;
}

function answers({ network, who, hops, tale }: Subject): string {
  if (tale.journey.flow.protocol === 'dns')
    return `${who} knows the address and answers${has(hops[0], 'seal') ? ', sealed' : ''}.`;
  const [asked] = shownOf(tale.journey).request.last;
  if (asked?.kind !== 'ipv4') return `${who} answers.`;
  const owner =
    asked.src === network.scenario.home.public_address ? 'your home' : ownerOf(network, asked.src);
  const whose = typeof owner === 'string' ? owner : owner && title(network, owner.id);
  return `${who} answers the only address it knows, ${asked.src}${whose === undefined ? '' : `: that of ${whose}`}.`;
}

function comesBack({ network, hops, next }: Subject): string {
  const relays = hops
    .filter(({ node }) => nodeOf(network, node).kind === 'relay')
    .map(({ node }) => title(network, node));
  const sealer = hops.find((hop) => has(hop, 'seal', 'wireguard') || has(hop, 'seal', 'openvpn'));
  const seals = sealer ? [`${title(network, sealer.node)} seals the answer`] : [];
  const layers = relays.length > 0 ? [`${list(relays)} each add a layer`] : [];
  const [packet] = hops.map(({ sent }) => sent);
  if (seals.length + layers.length > 0)
    return capital(`${[...seals, ...layers].join('; ')}; nobody on the way to ${next} opens it.`);
  if (packet && shellsOf(packet).some((shell) => shell !== 'tls'))
    return `The answer goes back sealed; nobody on the way to ${next} opens it.`;
  return `The answer goes back the same way; every address change is undone, as far as ${next}.`;
}

function delivers({ network, who, next, hops, tale }: Subject): string {
  const [hop] = hops;
  if (has(hop, 'open', 'onion')) return `${who} takes off all three layers and hands ${next} the answer.`;
  if (has(hop, 'open')) return `${who} opens the seal and hands ${next} the answer.`;
  if (hop && nodeOf(network, hop.node).qube) return `${who} hands ${next} the answer.`;
  const opened = has(traceOf(tale.journey, { direction: 'reply' }).hops.at(-1), 'open');
  return `The answer arrives at ${next}${opened ? ', which opens the seal' : ''}.`;
}

function stops({ network, hops }: Subject): string {
  const last = hops.at(-1);
  const drop = last?.actions.find((action) => action.do === 'drop');
  return last && drop ? endedBy(drop.reason, nodeOf(network, last.node)).long : '';
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

/** What happens at a step, in one sentence. In: the network, a tale and the index of the step. */
export function sentenceOf(network: Network, tale: Tale, index: number): string {
  const step = tale.steps[index];
  if (!step) return '';
  const hops = hopsOf(tale.journey, step);
  const acting = step.stage === 'stop' ? hops.at(-1) : hops[0];
  const to = hops.at(-1)?.to;
  const words = TELL[step.stage]({
    network,
    tale,
    step,
    hops,
    who: acting ? title(network, acting.node) : '',
    next: to === undefined ? '' : title(network, to),
  });
  return sentence(network, acting, words);
}

/** A step's word on the player. */
export function tickOf(network: Network, tale: Tale, index: number): string {
  const step = tale.steps[index];
  const [hop] = step ? hopsOf(tale.journey, step) : [];
  if (!step || !hop) return '';
  const node = nodeOf(network, hop.node);
  if (step.stage === 'open') return node.kind === 'relay' ? node.title : 'open';
  if (step.stage === 'wrap') return torOf(node) ? 'wrap' : 'seal';
  return step.stage;
}
