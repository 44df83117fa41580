import type { Network } from '#model/network.ts';
import { ipOf } from '#model/packet.ts';
import { ownerOf, type FactId } from '#simulation/fact.ts';
import type { Seen } from '#simulation/looking.ts';
import { REASONS } from '#simulation/reason.ts';
import { lookOn, type Sight } from '#simulation/sight.ts';
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
  const line = { term, verdict, sentence, source };
  return value === undefined ? line : { ...line, shown: value };
}

/** A line that shows a header's address, with what the sight of another fact adds to it. */
function headed(term: string, shown: string, asks: string, { verdict, sentence, source }: Sight): Line {
  const words = verdict === 'visible' ? sentence : `${asks} ${sentence}`;
  return { term, verdict, shown, sentence: words, source };
}

/** Who a packet says it is from or for, at this place: the outermost header, whoever is behind it. */
function header(network: Network, seen: readonly Seen[]): { from: string; to: string } | undefined {
  const request = seen.find(({ direction }) => direction === 'request') ?? seen[0];
  if (!request) return undefined;
  // Whoever can open the seal reads the inner header too, and that one says who it is for.
  const headers = request.layers.filter((layer) => layer.kind === 'ipv4');
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

/** The postcards that one place writes in the course of a tale. */
export interface Hand {
  /** The steps at which a packet comes by, in order: nothing changes at any other. */
  readonly steps: readonly number[];
  /** What is written after a step, by its index; −1 is before the first. */
  readonly by: (upTo: number) => Postcard;
}

/** Makes ready to write the postcards of a tale. In: its network and the tale. Out: the hand of each place. */
export function postcardsOf(network: Network, tale: Tale): (place: string) => Hand {
  const look = lookOn(network, tale.journey, tale.steps);
  return (place) => {
    const title = placeTitle((id) => network.nodes.get(id)?.title, place);
    const { seen, by } = look({ place });
    return {
      steps: [...new Set(seen.map(({ step }) => step))].sort((a, b) => a - b),
      by: (upTo) => {
        const head = header(
          network,
          seen.filter(({ step }) => step <= upTo),
        );
        return { place, title, lines: linesOf(by(upTo), head) };
      },
    };
  };
}

function linesOf(look: (fact: FactId) => Sight, head: ReturnType<typeof header>): Line[] {
  const told = (term: string, fact: FactId): Line[] => {
    const found = look(fact);
    return found.reason === 'absent' ? [] : [plain(term, found)];
  };
  if (!head) {
    // Nothing came by: one line says so, instead of the same words on each.
    const journey = told('This journey', 'destination-name');
    const home = told('Your home', 'user-address');
    return [...journey, ...home.filter(({ sentence }) => sentence !== journey[0]?.sentence)];
  }
  const peer = look('first-peer');
  const [verdict, source, words] = REASONS['in-the-header'];
  return [
    headed('From', head.from, 'Which qube asked?', look('qube-address')),
    peer.reason === 'absent'
      ? { term: 'To', verdict, shown: head.to, sentence: words(), source }
      : headed('To', head.to, 'Where do your home’s packets go first?', peer),
    ...TERMS.flatMap(([term, fact]) => told(term, fact)),
  ];
}
