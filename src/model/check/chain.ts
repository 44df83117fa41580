import { problem, type Problem } from '../problem.ts';
import type { QubeSpec } from '../scenario.ts';
import { byName, where, type Entry, type Outline } from './outline.ts';

type Qubes = ReadonlyMap<string, Entry<QubeSpec>>;

function netvmProblem(entry: Entry<QubeSpec>, qubes: Qubes, outline: Outline): Problem[] {
  const { name, netvm } = entry.spec;
  if (netvm === undefined || netvm === null) return [];
  const at = where(entry, 'netvm');
  if (netvm === name) return [problem('S032', at, 'is the qube itself.')];
  const found = qubes.get(netvm);
  if (!found) {
    const party = outline.parties.some(({ spec }) => spec.name === netvm);
    return [
      problem('S030', at, party ? `“${netvm}” is a party, not a qube.` : `no qube is called “${netvm}”.`),
    ];
  }
  if (found.spec.class === 'TemplateVM') return [problem('S035', at, `“${netvm}” is a TemplateVM.`)];
  // qubes-core-admin qubes/vm/mix/net.py refuses the same.
  if (found.spec.provides_network !== true)
    return [problem('S031', at, `“${netvm}” does not provide network.`)];
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
    return [problem('S033', where(firstEntry, 'netvm'), `goes round: ${[...loop, first].join(' → ')}.`)];
  });
}

function templateProblems(entry: Entry<QubeSpec>): Problem[] {
  const { netvm, uplink, provides_network } = entry.spec;
  const found: Problem[] = [];
  if (netvm) found.push(problem('S034', where(entry, 'netvm'), `is “${netvm}”, but this is a TemplateVM.`));
  if (uplink) found.push(problem('S034', where(entry, 'uplink'), 'is given, but this is a TemplateVM.'));
  if (provides_network)
    found.push(problem('S035', where(entry, 'provides_network'), 'is true, but this is a TemplateVM.'));
  return found;
}

function desktopProblems(entry: Entry<QubeSpec>): Problem[] {
  const { netvm, uplink, provides_network } = entry.spec;
  const found: Problem[] = [];
  if (netvm) found.push(problem('S038', where(entry, 'netvm'), `is “${netvm}”, but this is a Desktop.`));
  if (!uplink) found.push(problem('S038', where(entry, 'uplink'), 'is missing, but this is a Desktop.'));
  if (provides_network)
    found.push(problem('S038', where(entry, 'provides_network'), 'is true, but this is a Desktop.'));
  return found;
}

function wiringProblems(entry: Entry<QubeSpec>): Problem[] {
  const { class: kind, netvm, uplink, provides_network, service } = entry.spec;
  if (kind === 'TemplateVM') return templateProblems(entry);
  if (kind === 'Desktop') return desktopProblems(entry);
  if (netvm && uplink) return [problem('S037', where(entry), `has the netvm “${netvm}” and an uplink.`)];
  const stranded = netvm === null && !uplink;
  if (stranded && service)
    return [problem('S047', where(entry, 'service'), 'runs in a qube with neither netvm nor uplink.')];
  if (stranded && provides_network)
    return [problem('S036', where(entry), 'provides network, but has neither netvm nor uplink.')];
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
      ? desktops.map((entry) =>
          problem('S039', where(entry, 'class'), 'is Desktop, and there are other qubes.'),
        )
      : []),
  ];
}
