import type { Compartment, Machine } from '#model/machine.ts';
import type { SourceId } from '#model/source.ts';
import { RULES, type Standing } from './rule.ts';
import { spread, type Because } from './spread.ts';

/** How one compartment stands, and why. */
export interface Stand extends Because {
  readonly name: string;
  readonly standing: Standing;
  readonly sentence: string;
  readonly source: SourceId;
}

/** The qube whose updates proxy templates may call (90-default.policy: `target=sys-net`). */
function runsProxy({ device }: Compartment): boolean {
  return device === 'network card';
}

/** What lets a taken compartment attack another; nothing if no rule lets anything pass between them. */
function road(one: Compartment, other: Compartment): Because | undefined {
  const by = one.name;
  if (other.netvm === by) return { rule: 'client', by };
  if (one.netvm === other.name) return { rule: 'provider', by };
  if (one.klass === 'TemplateVM' && runsProxy(other)) return { rule: 'asks-proxy', by };
  if (runsProxy(one) && other.klass === 'TemplateVM') return { rule: 'fetches-through', by };
  return undefined;
}

/** What keeps a compartment from the taken ones, none of which has a road to it. */
function wall(had: readonly Compartment[], other: Compartment): Because {
  const first = had[0]?.name ?? '';
  if (other.klass === 'AdminVM') return { rule: 'admin-apart', by: first };
  const copy = had.find(({ template }) => template === other.name);
  if (copy) return { rule: 'original', by: copy.name };
  if (other.netvm === null && other.provides_network !== true) return { rule: 'offline', by: first };
  const sibling = had.find(({ netvm }) => netvm !== null && netvm === other.netvm);
  return sibling ? { rule: 'sibling', by: sibling.name } : { rule: 'apart', by: first };
}

function worded(name: string, { rule, by }: Because): Stand {
  const [standing, source, words] = RULES[rule];
  return { name, rule, by, standing, source, sentence: words(by) };
}

/** How every compartment of a machine stands once some are taken, in the machine's order. */
export function standings(machine: Machine, taken: readonly string[]): Stand[] {
  const had = spread(machine, taken);
  const owned = machine.compartments.filter(({ name }) => had.has(name));
  return machine.compartments.map((other) => {
    const own = had.get(other.name);
    if (own) return worded(other.name, own);
    const roads = owned.flatMap((one) => road(one, other) ?? []);
    return worded(other.name, roads[0] ?? wall(owned, other));
  });
}
