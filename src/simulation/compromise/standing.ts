import { disposablesOf } from '#model/disposable/road.ts';
import { machineSettings } from '#model/disposable/settings.ts';
import type { DisposableTemplate } from '#model/disposable/template.ts';
import type { Compartment, Machine } from '#model/machine.ts';
import { updatesProxyOf } from '#model/qrexec/updates.ts';
import type { SourceId } from '#model/source.ts';
import { RULES, reasonOf, type Standing } from './rule.ts';
import { spread, type Because } from './spread.ts';

/** How one compartment stands, and why. */
export interface Stand extends Because {
  readonly name: string;
  readonly standing: Standing;
  readonly sentence: string;
  readonly source: SourceId;
}

/** What of a machine's settings makes roads that are no network: disposables, and the updates proxy. */
interface Roads {
  /** The disposables that a compartment can start unasked. */
  readonly starts: (name: string) => readonly DisposableTemplate[];
  /** The qube that fetches its updates. */
  readonly proxy: (name: string) => string | null;
}

function roadsOf(machine: Machine): Roads {
  const settings = machineSettings(machine);
  return {
    starts: (name) => disposablesOf(settings, name),
    proxy: (name) => updatesProxyOf(settings, name),
  };
}

/** What lets a taken compartment attack another; nothing if no rule lets anything pass between them. */
function road({ starts, proxy }: Roads, one: Compartment, other: Compartment): Because | undefined {
  const by = one.name;
  if (other.netvm === by) return { rule: 'client', by };
  if (one.netvm === other.name) return { rule: 'provider', by };
  if (proxy(by) === other.name) return { rule: 'asks-proxy', by };
  if (proxy(other.name) === by) return { rule: 'fetches-through', by };
  return starts(by).some(({ netvm }) => netvm === other.name) ? { rule: 'disposable-behind', by } : undefined;
}

/** What keeps a compartment from the taken ones, none of which has a road to it. */
function wall({ starts }: Roads, had: readonly Compartment[], other: Compartment): Because {
  const first = had[0]?.name ?? '';
  if (other.klass === 'AdminVM') return { rule: 'admin-apart', by: first };
  const copy = had.find(({ template }) => template === other.name);
  if (copy) return { rule: 'original', by: copy.name };
  const copier = had.find(({ name }) => starts(name).some((each) => each.name === other.name));
  if (copier) return { rule: 'copied-only', by: copier.name };
  if (other.netvm === null && other.provides_network !== true) {
    const open = starts(other.name).some(({ netvm }) => netvm !== null);
    return { rule: open ? 'offline-may-start' : 'offline', by: first };
  }
  const sibling = had.find(({ netvm }) => netvm !== null && netvm === other.netvm);
  return sibling ? { rule: 'sibling', by: sibling.name } : { rule: 'apart', by: first };
}

function worded(name: string, { rule, by }: Because): Stand {
  const [standing, source] = RULES[rule];
  const sentence = reasonOf(rule, { kind: 'qube', title: by }).long;
  return { name, rule, by, standing, source, sentence };
}

/** How every compartment of a machine stands once some are taken, in the machine's order. */
export function standings(machine: Machine, taken: readonly string[]): Stand[] {
  const had = spread(machine, taken);
  const owned = machine.compartments.filter(({ name }) => had.has(name));
  const roads = roadsOf(machine);
  return machine.compartments.map((other) => {
    const own = had.get(other.name);
    if (own) return worded(other.name, own);
    const [open] = owned.flatMap((one) => road(roads, one, other) ?? []);
    return worded(other.name, open ?? wall(roads, owned, other));
  });
}
