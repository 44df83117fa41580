import { chainProblem } from '#words/problem-chain.ts';
import { tunnelsProblem } from '#words/problem-tunnels.ts';
import { problem, type Problem } from '../problem.ts';
import type { QubeSpec } from '../scenario.ts';
import { byName, where, type Entry, type Outline } from './draft.ts';

const { found } = chainProblem;

type Qubes = ReadonlyMap<string, Entry<QubeSpec>>;

function netvmProblem(entry: Entry<QubeSpec>, qubes: Qubes, outline: Outline): Problem[] {
  const { name, netvm } = entry.spec;
  if (netvm === undefined || netvm === null) return [];
  const at = where(entry, 'netvm');
  if (netvm === name) return [problem('S032', at, found.itself)];
  const named = qubes.get(netvm);
  if (!named) {
    const party = outline.parties.some(({ spec }) => spec.name === netvm);
    return [problem('S030', at, party ? found.isParty(netvm) : found.noQube(netvm))];
  }
  if (named.spec.class === 'TemplateVM') return [problem('S035', at, found.isTemplate(netvm))];
  // qubes-core-admin qubes/vm/mix/net.py refuses the same.
  if (named.spec.provides_network !== true) return [problem('S031', at, found.provides(netvm))];
  return [];
}

/** Each loop once, from its first qube in the list. */
function loopProblems(outline: Outline, qubes: Qubes): Problem[] {
  const done = new Set<string>();
  return outline.qubes.flatMap((entry) => {
    const walk: string[] = [];
    let next = entry.spec.name;
    while (typeof next === 'string' && !done.has(next) && !walk.includes(next)) {
      walk.push(next);
      next = qubes.get(next)?.spec.netvm ?? undefined;
    }
    const start = typeof next === 'string' ? walk.indexOf(next) : -1;
    for (const name of walk) done.add(name);
    const loop = start < 0 ? [] : walk.slice(start);
    const [first] = loop;
    const firstEntry = first === undefined ? undefined : qubes.get(first);
    if (loop.length < 2 || !firstEntry) return [];
    return [problem('S033', where(firstEntry, 'netvm'), found.circle(loop))];
  });
}

function templateProblems(entry: Entry<QubeSpec>): Problem[] {
  const { netvm, uplink, provides_network } = entry.spec;
  const problems: Problem[] = [];
  if (netvm) problems.push(problem('S034', where(entry, 'netvm'), found.templateNetvm(netvm)));
  if (uplink) problems.push(problem('S034', where(entry, 'uplink'), found.templateUplink));
  if (provides_network)
    problems.push(problem('S035', where(entry, 'provides_network'), found.templateProvides));
  return problems;
}

function desktopProblems(entry: Entry<QubeSpec>): Problem[] {
  const { netvm, uplink, provides_network } = entry.spec;
  const problems: Problem[] = [];
  if (netvm) problems.push(problem('S038', where(entry, 'netvm'), found.desktopNetvm(netvm)));
  if (!uplink) problems.push(problem('S038', where(entry, 'uplink'), found.desktopUplink));
  if (provides_network)
    problems.push(problem('S038', where(entry, 'provides_network'), found.desktopProvides));
  return problems;
}

function wiringProblems(entry: Entry<QubeSpec>): Problem[] {
  const { class: kind, netvm, uplink, provides_network, service } = entry.spec;
  if (kind === 'TemplateVM') return templateProblems(entry);
  if (kind === 'Desktop') return desktopProblems(entry);
  if (netvm && uplink) return [problem('S037', where(entry), found.both(netvm))];
  const stranded = netvm === null && !uplink;
  if (stranded && service) return [problem('S047', where(entry, 'service'), tunnelsProblem.found.noWay)];
  if (stranded && provides_network) return [problem('S036', where(entry), found.leadsNowhere)];
  return [];
}

/** Faults of the chain of net qubes. */
export function chainProblems(outline: Outline): Problem[] {
  const qubes = byName(outline.qubes);
  const desktops = outline.qubes.filter(({ spec }) => spec.class === 'Desktop');
  return [
    ...outline.qubes.flatMap((entry) => netvmProblem(entry, qubes, outline)),
    ...loopProblems(outline, qubes),
    ...outline.qubes.flatMap(wiringProblems),
    ...(outline.qubes.length > 1
      ? desktops.map((entry) => problem('S039', where(entry, 'class'), found.beside))
      : []),
  ];
}
