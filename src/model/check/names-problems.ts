import { namesProblem } from '#words/problem-names.ts';
import { problem, type Problem } from '../problem.ts';
import type { PartySpec, QubeSpec } from '../scenario.ts';
import { byName, where, type Entry, type Outline } from './draft.ts';

const { found } = namesProblem;

/** Names of the nodes that every scenario has, and of the qube that has no network at all. */
const RESERVED: readonly string[] = ['wifi', 'router', 'isp', 'dom0'];

/** Whether Qubes refuses it as the name of a qube, whatever the qube: qubes-core-admin qubes/vm/__init__.py `validate_name`. */
function isQubesOwn(name: string): boolean {
  return ['Domain-0', 'none', 'default'].includes(name) || name.endsWith('-dm');
}

function reservedProblems(entry: Entry<QubeSpec> | Entry<PartySpec>, inQubes: boolean): Problem[] {
  const { name } = entry.spec;
  if (name === undefined || !(RESERVED.includes(name) || (inQubes && isQubesOwn(name)))) return [];
  return [problem('S021', where(entry, 'name'), found.reserved(name))];
}

/** Reports every entry whose key an earlier entry has. */
function repeats<T extends Entry<QubeSpec> | Entry<PartySpec>>(
  entries: readonly T[],
  keyOf: (entry: T) => unknown,
  report: (entry: T, first: T) => Problem,
): Problem[] {
  const first = new Map<unknown, T>();
  return entries.flatMap((entry) => {
    const key = keyOf(entry);
    if (key === undefined) return [];
    const earlier = first.get(key);
    if (earlier) return [report(entry, earlier)];
    first.set(key, entry);
    return [];
  });
}

function templateProblem(entry: Entry<QubeSpec>, qubes: ReadonlyMap<string, Entry<QubeSpec>>): Problem[] {
  const { class: kind, template } = entry.spec;
  if (template === undefined || kind === undefined) return [];
  const at = where(entry, 'template');
  if (kind !== 'AppVM' && kind !== 'DispVM') return [problem('S024', at, found.noTemplate(template, kind))];
  const named = qubes.get(template)?.spec.class;
  if (named === undefined && isQubesOwn(template)) return [problem('S021', at, found.reserved(template))];
  // A disposable is based on an app qube that is flagged for it: qubes-core-admin qubes/vm/dispvm.py.
  const wanted = kind === 'DispVM' ? 'AppVM' : 'TemplateVM';
  if (named === undefined || named === wanted) return [];
  return [problem('S023', at, found.template(template, named, kind))];
}

/** A name that nobody looks up: only sites are called by theirs. */
function domainProblem(entry: Entry<PartySpec>): Problem[] {
  const { kind, domain } = entry.spec;
  if (domain === undefined || kind === undefined || kind === 'site') return [];
  return [problem('S026', where(entry, 'domain'), found.notSite(kind))];
}

/** Faults of names, ids and templates. */
export function namesProblems({ qubes, parties }: Outline): Problem[] {
  const named = [...qubes, ...parties];
  const listed = byName(qubes);
  return [
    ...repeats(
      named,
      (entry) => entry.spec.name,
      (entry, first) => problem('S020', where(entry, 'name'), found.name(first.at)),
    ),
    ...qubes.flatMap((entry) => reservedProblems(entry, entry.spec.class !== 'Desktop')),
    ...parties.flatMap((entry) => reservedProblems(entry, false)),
    ...repeats(
      qubes.filter(({ spec }) => spec.class !== undefined && spec.id !== undefined),
      ({ spec }) => `${spec.class === 'DispVM' ? 'dispid' : 'qid'} ${spec.id}`,
      (entry, first) => problem('S022', where(entry, 'id'), found.id(entry.spec.id ?? 0, first.at)),
    ),
    ...qubes.flatMap((entry) => templateProblem(entry, listed)),
    ...parties.flatMap(domainProblem),
    ...repeats(
      parties.filter(({ spec }) => spec.kind === 'site'),
      ({ spec }) => spec.domain,
      (entry, first) =>
        problem('S025', where(entry, 'domain'), found.domain(entry.spec.domain ?? '', first.at)),
    ),
  ];
}
