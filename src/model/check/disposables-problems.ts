import { disposablesProblem } from '#words/problem-disposables.ts';
import { CARRYING } from '../qrexec/policy.ts';
import { DEFAULT_DVM, WHONIX_DVM } from '../disposable/template.ts';
import { problem, type Problem } from '../problem.ts';
import { scenarioSchema, type QubeSpec } from '../scenario.ts';
import { byName, where, type Entry, type Outline } from './draft.ts';

const { found } = disposablesProblem;

type Qubes = ReadonlyMap<string, Entry<QubeSpec>>;

/** Disposable templates that need not be listed: the installer's, and those that a listed disposable is copied from. */
function unlisted({ qubes }: Outline): ReadonlySet<string> {
  const copied = qubes.flatMap(({ spec }) => (spec.class === 'DispVM' ? (spec.template ?? []) : []));
  return new Set([DEFAULT_DVM, WHONIX_DVM, ...copied]);
}

/** A name that stands where a disposable template has to (qubes-core-admin qubes/vm/__init__.py refuses the same). */
function templateProblem(at: string, name: string, qubes: Qubes, implied: ReadonlySet<string>): Problem[] {
  const spec = qubes.get(name)?.spec;
  if (!spec) return implied.has(name) ? [] : [problem('S090', at, found.noQube(name))];
  if (spec.class === undefined) return [];
  if (spec.class !== 'AppVM') return [problem('S091', at, found.kind(name, spec.class))];
  const flagged = spec.template_for_dispvms ?? implied.has(name);
  return flagged ? [] : [problem('S091', at, found.notTemplate(name))];
}

function qubeProblems(entry: Entry<QubeSpec>, qubes: Qubes, implied: ReadonlySet<string>): Problem[] {
  const { class: kind, default_dispvm, tags, template, template_for_dispvms, firewall } = entry.spec;
  if (kind === 'Desktop') {
    const set = { default_dispvm, tags, template_for_dispvms, firewall };
    return Object.entries(set).flatMap(([field, value]) =>
      value === undefined ? [] : [problem('S093', where(entry, field), found.ofDesktop)],
    );
  }
  const problems: Problem[] = [];
  if (default_dispvm)
    problems.push(...templateProblem(where(entry, 'default_dispvm'), default_dispvm, qubes, implied));
  if (template_for_dispvms && kind !== undefined && kind !== 'AppVM')
    problems.push(problem('S092', where(entry, 'template_for_dispvms'), found.flagged(kind)));
  if (kind === 'DispVM' && template !== undefined && qubes.get(template)?.spec.class === 'AppVM')
    problems.push(...templateProblem(where(entry, 'template'), template, qubes, implied));
  return problems;
}

/** By which net qube new disposables leave, their template says. If that is not listed, those copied from it have to agree. */
function netvmProblems({ qubes }: Outline, listed: Qubes): Problem[] {
  const known = new Set([DEFAULT_DVM, WHONIX_DVM]);
  const copies = qubes.filter(({ spec }) => {
    const { class: kind, template = '' } = spec;
    return kind === 'DispVM' && template !== '' && !listed.has(template) && !known.has(template);
  });
  const firsts = new Map(copies.toReversed().map(({ spec }) => [spec.template, spec]));
  return copies.flatMap((entry) => {
    const { template = '', netvm } = entry.spec;
    const first = firsts.get(template);
    if (first?.name === undefined || first.netvm === netvm) return [];
    return [problem('S094', where(entry, 'netvm'), found.twoNetvms(template, first.name))];
  });
}

/** A line by which a qube has its way in another that is there already: not modelled, so that nothing is said of it. */
function isElsewhere({ service, dest, action }: Outline['policy'][number]): boolean {
  const carries = service === '*' || CARRYING.some((each) => each === service);
  return action === 'allow' && carries && (dest === '*' || dest === '@anyvm');
}

const { tags: TAGS, class: CLASSES } = scenarioSchema.shape.qubes.element.shape;

/** A line for qubes that cannot be told here, so that it would be passed over: by a tag of yours, or by a class. */
function callerProblems(source: string, at: string): Problem[] {
  const [, by, what = ''] = /^@(tag|type):(.*)$/.exec(source) ?? [];
  if (by === 'tag') return TAGS.safeParse([what]).success ? [] : [problem('S095', at, found.noTag(what))];
  const known = by === undefined || (CLASSES.safeParse(what).success && what !== 'Desktop');
  return known ? [] : [problem('S095', at, found.noClass(what))];
}

/** The qube that a line of policy names, as the caller or as the template of a disposable. */
function lineProblems({ policy }: Outline, qubes: Qubes, implied: ReadonlySet<string>): Problem[] {
  return policy.flatMap((line, i) => {
    const { source, dest } = line;
    const from = /^[a-zA-Z]/.test(source) ? source : undefined;
    const of = dest.startsWith('@dispvm:') ? dest.slice('@dispvm:'.length) : undefined;
    // dom0 asks no policy: qubes-core-qrexec doc/execution.rst.
    if (from === 'dom0') return [problem('S096', `policy[${i}].source`, found.noCaller)];
    return [
      ...(isElsewhere(line) ? [problem('S089', `policy[${i}].dest`, found.elsewhere(dest))] : []),
      ...callerProblems(source, `policy[${i}].source`),
      ...(from === undefined || qubes.has(from)
        ? []
        : [problem('S090', `policy[${i}].source`, found.noQube(from))]),
      ...(of === undefined ? [] : templateProblem(`policy[${i}].dest`, of, qubes, implied)),
    ];
  });
}

/** Faults of what is said about disposables: who starts which, and from what they are copied. */
export function disposablesProblems(outline: Outline): Problem[] {
  const qubes = byName(outline.qubes);
  const implied = unlisted(outline);
  const { default_dispvm, policy } = outline;
  const desktop = outline.qubes.some(({ spec }) => spec.class === 'Desktop');
  const system = { default_dispvm, ...(policy.length > 0 && { policy }) };
  if (desktop) {
    return [
      ...outline.qubes.flatMap((entry) => qubeProblems(entry, qubes, implied)),
      ...Object.entries(system).flatMap(([field, value]) =>
        value === undefined ? [] : [problem('S093', field, found.besideDesktop)],
      ),
    ];
  }
  return [
    ...(default_dispvm ? templateProblem('default_dispvm', default_dispvm, qubes, implied) : []),
    ...outline.qubes.flatMap((entry) => qubeProblems(entry, qubes, implied)),
    ...netvmProblems(outline, qubes),
    ...lineProblems(outline, qubes, implied),
  ];
}
