import { vpnOf, type Network, type Node } from '#model/network.ts';
import { ipOf } from '#model/packet.ts';
import { ownerOf } from '#simulation/fact.ts';
import type { Seen } from '#simulation/looking.ts';
import { worded, type Because } from '#simulation/reason.ts';
import type { Journey } from '#simulation/trace.ts';
import { postcardWords } from '#words/postcard.ts';
import type { Line } from './postcard-line.ts';

/** An address with the name of whoever has it. */
export function named(network: Network, address: string): string {
  if (address === network.scenario.home.public_address) return postcardWords.home(address);
  const uplink = network.scenario.qubes.find((qube) => qube.uplink?.address === address);
  const owner = uplink ? network.nodes.get(uplink.name) : ownerOf(network, address);
  return owner === undefined ? address : postcardWords.owned(owner, address);
}

/** Who a packet is from and for, as far as a place can read, with a line for each. */
export interface Head {
  readonly from: string;
  readonly to: string;
  readonly lines: readonly Line[];
}

/** Whether a node goes by an address, on any of its sides. */
function has({ home }: Network['scenario'], node: Node, address: string): boolean {
  const own = [node.address, node.qube?.uplink?.address, vpnOf(node)?.tunnel_address];
  return own.includes(address) || (node.kind === 'router' && address === home.public_address);
}

/** Why an address can be read here. `unsealed`: a seal had to be opened for it. */
function why(
  { scenario }: Network,
  node: Node | undefined,
  made: boolean,
  address: string,
  unsealed: boolean,
): Because {
  if (!node) return ['in-the-header', {}];
  if (made) return ['made-it', {}];
  if (has(scenario, node, address)) return ['its-own', {}];
  return unsealed ? ['holds-key', { who: node }] : ['in-the-header', {}];
}

/** The innermost goal that can be read: whoever opens a seal reads the header in it, an exit what its stream is for. */
function goalOf({
  packet,
  layers,
}: Seen): { readonly address: string; readonly unsealed: boolean } | undefined {
  for (const layer of layers.toReversed()) {
    const [target, port] = layer.kind === 'relay' ? (layer.target?.split(':') ?? []) : [];
    const address = layer.kind === 'ipv4' ? layer.dst : port === undefined ? undefined : target;
    if (address !== undefined) return { address, unsealed: !packet.includes(layer) };
  }
  return undefined;
}

/**
 * Who the first request that came by says it is from, in its outermost header, and for. In: the network, a node or
 * nothing for a link, a journey, and what came by there so far. Out: nothing if no address can be read.
 */
export function headOf(
  network: Network,
  node: Node | undefined,
  { flow }: Journey,
  seen: readonly Seen[],
): Head | undefined {
  const first = seen.find(({ direction }) => direction === 'request') ?? seen[0];
  const from = first && ipOf(first.packet)?.src;
  const goal = first && goalOf(first);
  if (!first || from === undefined || !goal) return undefined;
  const made = first.direction === 'request' && node?.id === flow.from;
  const line = (term: string, address: string, unsealed: boolean): Line => {
    const { verdict, sentence, source } = worded(why(network, node, made, address, unsealed));
    return { term, verdict, shown: named(network, address), sentence, source };
  };
  return {
    from,
    to: goal.address,
    lines: [line(postcardWords.from, from, false), line(postcardWords.to, goal.address, goal.unsealed)],
  };
}
