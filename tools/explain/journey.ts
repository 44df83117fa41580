import type { Network } from '#model/network.ts';
import { ipOf } from '#model/packet.ts';
import { shownOf } from '#simulation/story.ts';
import type { Hop, Journey, Trace } from '#simulation/trace.ts';
import { shareLine, table, wrap, LINE, type Row } from './table.ts';
import { actionWords, endWords, packetWords } from './words.ts';

const HEADS = ['from', 'to', 'TTL', 'wrapping', 'action', 'reason'];
const WIDEST_NAME = 12;
/** As wide as most addresses need: IP 10.137.0.20 → 203.0.113.7. */
const WRAPPING = 30;

function hopRow(network: Network, { node, to, sent, actions }: Hop): Row {
  const ttl = sent && ipOf(sent)?.ttl;
  const title = network.nodes.get(node)?.title ?? node;
  return {
    cells: [node, to ?? '', ttl === undefined ? '' : String(ttl), sent ? packetWords(network, sent) : ''],
    stack: actions.map((action) => actionWords(title, action)),
  };
}

function traceLines(network: Network, name: string, trace: Trace): string[] {
  const longest = Math.max(...trace.hops.map(({ node }) => node.length));
  const names = Math.min(WIDEST_NAME, Math.max(4, longest));
  const widths = shareLine([names, names, 3, WRAPPING], [4, 3]);
  const rows = trace.hops.map((hop) => hopRow(network, hop));
  return [name, '', ...table(HEADS, rows, widths), '', ...wrap(endWords(network, trace), LINE), ''];
}

/** One journey: its request and its reply as tables of hops, and how each ended. */
export function journeyLines(network: Network, journey: Journey): string[] {
  const { request, reply } = shownOf(journey);
  const [hello] = journey.exchanges.length > 1 ? journey.exchanges : [];
  const ahead = hello
    ? [...wrap(`A TLS hello runs ahead on the same way. ${endWords(network, hello.request)}`, LINE), '']
    : [];
  return [
    ...ahead,
    ...traceLines(network, 'Request', request),
    ...(reply ? traceLines(network, 'Reply', reply) : []),
  ];
}
