import { flowsProblem } from '#words/problem-flows.ts';
import { problem, type Problem } from '../problem.ts';
import type { FlowSpec, PartySpec, QubeSpec } from '../scenario.ts';
import { byName, where, type Entry, type Outline } from './draft.ts';
import { asksRouter } from './asks-router.ts';
import { sourceProblems } from './source-problems.ts';

const { found } = flowsProblem;

interface Names {
  readonly qubes: ReadonlyMap<string, Entry<QubeSpec>>;
  readonly parties: ReadonlyMap<string, Entry<PartySpec>>;
}

function fromProblems(flow: Entry<FlowSpec>, { qubes, parties }: Names): Problem[] {
  const { from } = flow.spec;
  if (from === undefined || qubes.has(from)) return [];
  const at = where(flow, 'from');
  if (parties.has(from)) return [problem('S061', at, found.isParty(from))];
  return [problem('S060', at, found.noQube(from))];
}

function toProblems(flow: Entry<FlowSpec>, { qubes, parties }: Names): Problem[] {
  const { from, to, protocol } = flow.spec;
  if (to === undefined) return [];
  const at = where(flow, 'to');
  if (to === from) return [problem('S064', at, found.itself(to))];
  const party = parties.get(to)?.spec;
  if (!party && !qubes.has(to)) return [problem('S062', at, found.nobody(to))];
  if (protocol === 'dns' && !party) return [problem('S063', at, found.lookUp(to))];
  const wantsSite = protocol === 'http' || protocol === 'https' || protocol === 'dns';
  if (!wantsSite || !party || party.kind === undefined || party.kind === 'site') return [];
  return [problem('S063', at, found.speaks(to, party.kind, protocol))];
}

function portProblems(flow: Entry<FlowSpec>, { parties }: Names): Problem[] {
  const { protocol, port, to } = flow.spec;
  if (port === undefined) return [];
  if (protocol === 'icmp') return [problem('S067', where(flow, 'port'), found.noPorts(port))];
  if (protocol === 'dns' && port !== 53) return [problem('S067', where(flow, 'port'), found.onlyPort(port))];
  const asksResolver = protocol === 'udp' && port === 53 && parties.get(to ?? '')?.spec.kind === 'resolver';
  if (asksResolver) return [problem('S075', where(flow, 'port'), found.noQuestion(port))];
  return [];
}

/** A text where the protocol has no place for one. */
function textProblems(flow: Entry<FlowSpec>): Problem[] {
  const { protocol, request, reply } = flow.spec;
  if (protocol !== 'dns' && protocol !== 'icmp') return [];
  return Object.entries({ request, reply }).flatMap(([field, text]) =>
    text === undefined ? [] : [problem('S074', where(flow, field), found.noText(protocol))],
  );
}

/** The home router answers no question itself: it asks a resolver outside. */
function resolverProblems(flow: Entry<FlowSpec>, outline: Outline, { qubes }: Names): Problem[] {
  const { from, protocol } = flow.spec;
  if (
    protocol !== 'dns' ||
    from === undefined ||
    outline.parties.some(({ spec }) => spec.kind === 'resolver')
  )
    return [];
  return asksRouter(from, qubes, outline.home) ? [problem('S066', where(flow), found.noResolver)] : [];
}

/** Faults of flows and of what they go to. */
export function flowsProblems(outline: Outline): Problem[] {
  const names = { qubes: byName(outline.qubes), parties: byName(outline.parties) };
  return [
    ...outline.parties.flatMap((entry) =>
      entry.spec.kind === 'site' && entry.spec.domain === undefined
        ? [problem('S065', where(entry, 'domain'), found.noDomain)]
        : [],
    ),
    ...outline.flows.flatMap((flow) => [
      ...fromProblems(flow, names),
      ...toProblems(flow, names),
      ...portProblems(flow, names),
      ...textProblems(flow),
      ...resolverProblems(flow, outline, names),
      ...sourceProblems(flow, outline, names.qubes),
    ]),
  ];
}
