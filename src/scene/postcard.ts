import { keysOf, type Network } from '#model/network.ts';
import { ipOf, readable } from '#model/packet.ts';
import { ownerOf, type FactId } from '#simulation/fact.ts';
import { observations } from '#simulation/observe.ts';
import { REASONS } from '#simulation/reason.ts';
import { lookOn, type LookOn, type Sight } from '#simulation/sight.ts';
import { placeTitle } from './look-on.ts';
import type { Line, Postcard } from './show.ts';
import type { Tale } from './telling.ts';

/** An address with the name of whoever has it. */
export function named(network: Network, address: string): string {
  if (address === network.scenario.home.public_address) return `your home, ${address}`;
  const uplink = network.scenario.qubes.find((qube) => qube.uplink?.address === address);
  const owner = uplink?.name ?? ownerOf(network, address)?.title;
  return owner === undefined ? address : `${owner}, ${address}`;
}

function plain(term: string, { verdict, value, sentence, source }: Sight): Line {
  return { term, verdict, ...(value !== undefined && { shown: value }), sentence, source };
}

/** A line that shows a header's address, with what the sight of another fact adds to it. */
function headed(term: string, shown: string, asks: string, { verdict, sentence, source }: Sight): Line {
  const words = verdict === 'visible' ? sentence : `${asks} ${sentence}`;
  return { term, verdict, shown, sentence: words, source };
}

/** Who a packet says it is from or for, at this place: the outermost header, whoever is behind it. */
function header(
  network: Network,
  tale: Tale,
  place: string,
  upTo: number,
): { from: string; to: string } | undefined {
  const seen = observations(tale.journey, tale.steps, place).filter(({ step }) => step <= upTo);
  const request = seen.filter(({ direction }) => direction === 'request').at(0) ?? seen.at(0);
  if (!request) return undefined;
  const keys = keysOf(network, place);
  // Whoever can open the seal reads the inner header too, and that one says who it is for.
  const headers = readable(request.packet, keys).filter((layer) => layer.kind === 'ipv4');
  const [outer, inner] = [ipOf(request.packet) ?? headers[0], headers.at(-1)];
  if (!outer || !inner) return undefined;
  return {
    from: named(network, outer.src),
    to: named(network, inner.dst),
  };
}

/** What each line of a postcard is about, below its header. */
const TERMS = [
  ['About', 'destination-name'],
  ['Contents', 'content'],
  ['Your home', 'user-address'],
  ['VPN', 'vpn-in-use'],
  ['Tor', 'tor-in-use'],
] as const satisfies readonly (readonly [string, FactId])[];

/** The postcard of a place, by the index of the step it is written after. */
export type WritePostcard = (place: string, upTo: number) => Postcard;

/** Makes ready to write the postcards of a tale. In: its network and the tale. */
export function postcardsOf(network: Network, tale: Tale): WritePostcard {
  const look = lookOn(network, tale.journey, tale.steps);
  return (place, upTo) => write(network, tale, look, place, upTo);
}

function write(network: Network, tale: Tale, look: LookOn, place: string, upTo: number): Postcard {
  const sights = new Map(look({ place }, upTo).map((each) => [each.fact, each]));
  const title = placeTitle((id) => network.nodes.get(id)?.title, place);
  const told = (term: string, fact: FactId): Line[] => {
    const found = sights.get(fact);
    return found && found.reason !== 'absent' ? [plain(term, found)] : [];
  };
  const [qube, peer] = [sights.get('qube-address'), sights.get('first-peer')];
  const head = header(network, tale, place, upTo);
  const [verdict, source, words] = REASONS['in-the-header'];
  if (!head || !qube) {
    // Nothing came by: one line says so, instead of the same words on each.
    const [journey] = told('This journey', 'destination-name');
    return { place, title, lines: [...(journey ? [journey] : []), ...told('Your home', 'user-address')] };
  }
  return {
    place,
    title,
    lines: [
      headed('From', head.from, 'Which qube asked?', qube),
      peer && peer.reason !== 'absent'
        ? headed('To', head.to, 'Where do your home’s packets go first?', peer)
        : { term: 'To', verdict, shown: head.to, sentence: words(), source },
      ...TERMS.flatMap(([term, fact]) => told(term, fact)),
    ],
  };
}
