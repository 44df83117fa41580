import type { Network } from '#model/network.ts';
import { shownOf } from '#simulation/step.ts';
import type { DropReason } from '#simulation/drop.ts';
import type { Disposition, Journey } from '#simulation/trace.ts';
import { evidenceSays } from '#words/evidence-says.ts';
import { evidence } from '#words/evidence.ts';
import type { Claim } from './claim.ts';
import type { ObservedFlow } from './observation.ts';

/** What a program notices of how its packet ended. */
const NOTICED: Readonly<Record<Disposition, ObservedFlow['outcome']>> = {
  delivered: 'answered',
  refused: 'refused',
  dropped: 'silent',
};

/** Drops that no rule of a packet filter makes: there is no route, nobody listens, or the program at the end of a tunnel or Tor does it. */
const WITHOUT_RULE: ReadonlySet<string> = new Set([
  'no-network',
  'no-such-host',
  'ttl-exceeded',
  'tor-internal-address',
  'tunnel-source',
  'no-peer',
]);

/** Whether no rule’s counter can show it: also a kernel whose ports nobody listens at needs none, but for the router’s. */
function endsWithoutRule(network: Network, reason: DropReason, place: string): boolean {
  return (
    WITHOUT_RULE.has(reason) || (reason === 'not-listening' && network.nodes.get(place)?.party !== undefined)
  );
}

/** How a flow ends, and by which rule, held to what its program got and to the rules’ counters. */
export function endClaims(
  network: Network,
  flow: number,
  journey: Journey,
  { outcome, rules, frames }: ObservedFlow,
): Claim[] {
  const { request, reply } = shownOf(journey);
  const last = reply ?? request;
  const place = last.hops.at(-1)?.node ?? '';
  const base = { situation: network.scenario.name, flow, place, frames: [], looked: frames.length };
  const noticed = NOTICED[last.disposition];
  const end: Claim = {
    ...base,
    about: 'end',
    says: noticed,
    ...(noticed === outcome
      ? { outcome: 'confirmed' }
      : { outcome: 'contradicted', because: evidenceSays.seen(evidence.ends[outcome]) }),
  };
  if (last.reason === undefined) return [end];
  const here = Object.keys(rules).filter((rule) => rule.startsWith(`${place}: `));
  if (endsWithoutRule(network, last.reason, place)) {
    const because = evidenceSays.counted(here);
    const none = here.length === 0;
    return [
      end,
      {
        ...base,
        about: 'rule',
        says: evidenceSays.noRule,
        ...(none ? { outcome: 'confirmed' } : { outcome: 'contradicted', because }),
      },
    ];
  }
  const counted = rules[`${place}: ${last.reason}`] ?? 0;
  return [
    end,
    {
      ...base,
      about: 'rule',
      says: last.reason,
      ...(counted > 0
        ? { outcome: 'confirmed' }
        : { outcome: 'contradicted', because: evidenceSays.counted(Object.keys(rules)) }),
    },
  ];
}
