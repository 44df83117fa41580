import { nodeOf, type Network } from '#model/network.ts';
import { everyLayer, ipOf } from '#model/packet.ts';
import { shownOf } from '#simulation/step.ts';
import type { Exchange, Hop, Journey, Trace } from '#simulation/trace.ts';
import { explain, type Ahead } from '#words/explain.ts';
import { shareLine, table, wrap, LINE, type Row } from './table.ts';
import { actionWords, endWords, packetWords } from './packet-words.ts';

const HEADS = Object.values(explain.heads);
const WIDEST_NAME = 12;
/** As wide as most addresses need: IP 10.137.0.20 → 203.0.113.7. */
const WRAPPING = 30;

function hopRow(network: Network, { node, to, sent, actions }: Hop): Row {
  const ttl = sent && ipOf(sent)?.ttl;
  return {
    cells: [node, to ?? '', ttl === undefined ? '' : String(ttl), sent ? packetWords(network, sent) : ''],
    stack: actions.map((action) => actionWords(nodeOf(network, node), action)),
  };
}

function traceLines(network: Network, name: string, trace: Trace): string[] {
  const longest = Math.max(...trace.hops.map(({ node }) => node.length));
  const names = Math.min(WIDEST_NAME, Math.max(4, longest));
  const widths = shareLine([names, names, 3, WRAPPING], [4, 3]);
  const rows = trace.hops.map((hop) => hopRow(network, hop));
  return [name, '', ...table(HEADS, rows, widths), '', ...wrap(endWords(network, trace), LINE), ''];
}

/** What a packet of an exchange is, if it runs ahead of a request. */
function aheadOf({ request: { hops, last } }: Exchange): Ahead | undefined {
  const carried = everyLayer(hops[0]?.sent ?? last).at(-1);
  if (carried?.kind === 'tcp') return 'SYN';
  if (carried?.kind === 'relay') return 'BEGIN';
  return carried?.kind === 'tls-hello' ? 'hello' : undefined;
}

/** What runs ahead of a request: SYN and hello, or whichever of them is all there is. */
function aheadLines(network: Network, { exchanges }: Journey): string[] {
  return exchanges.flatMap((exchange, i) => {
    const what = aheadOf(exchange);
    if (what === undefined) return [];
    const { request } = exchange;
    const words =
      i < exchanges.length - 1
        ? `${explain.ahead(what, request.hops[0]?.node ?? '')} ${endWords(network, request)}`
        : explain.alone(what);
    return [...wrap(words, LINE), ''];
  });
}

/** One journey: its request and its reply as tables of hops, and how each ended. */
export function journeyLines(network: Network, journey: Journey): string[] {
  const { request, reply } = shownOf(journey);
  return [
    ...aheadLines(network, journey),
    ...traceLines(network, explain.request, request),
    ...(reply ? traceLines(network, explain.reply, reply) : []),
  ];
}
