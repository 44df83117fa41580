import type { Scenario } from '#model/scenario.ts';
import type { Exchange, Trace } from '../trace.ts';
import { played } from './played.ts';

function way({ hops }: Trace): string {
  return hops.map(({ node }) => node).join(' ');
}

function faultsOf({ request, reply }: Exchange): string[] {
  const faults: string[] = [];
  for (const { hops, disposition, reason } of reply ? [request, reply] : [request]) {
    const end = hops.at(-1)?.actions.at(-1)?.do;
    const arrived = disposition === 'delivered';
    if (end !== (arrived ? 'deliver' : 'drop'))
      faults.push(`${hops[0]?.node ?? ''}: ${disposition}, and ends in ${end ?? 'nothing'}`);
    if (arrived !== (reason === undefined))
      faults.push(`${hops[0]?.node ?? ''}: ${disposition}, for ${reason ?? 'no reason'}`);
    if (reason === 'hop-limit')
      faults.push(`a packet goes round: ${way({ hops, disposition, last: [] }).slice(0, 200)} …`);
  }
  if (reply?.disposition !== 'delivered') return faults;
  const back = way({ ...reply, hops: reply.hops.toReversed() });
  return back === way(request)
    ? faults
    : [...faults, `asked by way of ${way(request)}, answered by way of ${back}`];
}

/**
 * Law: every packet arrives or ends for a reason, none goes round in circles, and an answer that arrives comes back by the
 * way of its request. In: a scenario. Out: each contradiction, worded.
 */
export function everyPacketEnds(scenario: Scenario): string[] {
  return played(scenario).toldJourneys.flatMap(({ journey }) => journey.exchanges.flatMap(faultsOf));
}
