import type { Layer } from '#model/layer.ts';
import { everyLayer, type Packet } from '#model/packet.ts';
import type { Scenario } from '#model/scenario.ts';
import { DROPS } from '../drop.ts';
import type { Trace } from '../trace.ts';
import { played } from './played.ts';

/** The seals of tunnels and circuits: whoever puts one on sends a packet of its own, with another in it. */
const CARRIES = new Set(['wireguard', 'openvpn', 'onion']);

function carried(packet: Packet): number {
  return everyLayer(packet).filter((layer: Layer) => layer.kind === 'sealed' && CARRIES.has(layer.seal))
    .length;
}

/** How many seals are still closed around what a node has in hand when a packet ends there. */
function closedAround({ hops, last }: Trace): number {
  const end = hops.at(-1);
  const opened = (end?.actions ?? []).filter(
    (action) => action.do === 'open' && CARRIES.has(action.seal),
  ).length;
  return carried(end?.arrived ?? last) - opened;
}

/** Whether somebody on the way ended what the sender had begun, and goes on in its own name. */
function isRemade({ hops }: Trace): boolean {
  return hops.some(({ actions }) =>
    actions.some(
      (action) =>
        action.do === 'take-stream' ||
        (action.do === 'translate' && action.how === 'proxy') ||
        (action.do === 'seal' && action.seal === 'onion'),
    ),
  );
}

function faultOf(trace: Trace): string[] {
  const { disposition, reason, hops } = trace;
  if (reason === undefined) return [];
  const said = `a packet of ${hops[0]?.node ?? ''} ends at ${hops.at(-1)?.node ?? ''}, ${reason}: ${disposition}`;
  const around = closedAround(trace);
  if (disposition === 'refused' && around > 0) return [`${said}, and it is inside ${around} others`];
  const bare = around <= 0 && !isRemade(trace);
  if (disposition === 'dropped' && bare && DROPS[reason].refused)
    return [`${said}, and the error has nobody else to go to`];
  return [];
}

/**
 * Law: the sender of a packet is told at once that it ended if and only if the error can reach it, which it cannot from
 * inside a packet that somebody else has made (RFC 792). In: a scenario. Out: each contradiction, worded.
 */
export function errorsReachTheirSender(scenario: Scenario): string[] {
  return played(scenario).toldJourneys.flatMap(({ journey }) =>
    journey.exchanges.flatMap(({ request, reply }) => [
      ...faultOf(request),
      ...(reply ? faultOf(reply) : []),
    ]),
  );
}
