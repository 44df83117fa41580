import type { Compartment, Machine } from '#model/machine.ts';
import type { RuleId } from './rule.ts';

/** Why a compartment stands as it does: the rule, and the compartment that it comes from. */
export interface Because {
  readonly rule: RuleId;
  readonly by: string;
}

/** What taking `one` gives of `other`, without any further bug; nothing if it gives nothing. */
function given(machine: Machine, one: Compartment, other: Compartment): Because | undefined {
  const by = one.name;
  if (one.klass === 'AdminVM') return { rule: 'rules-all', by };
  if (one.device && !machine.iommu) return { rule: 'dma', by };
  if (other.template === by) return { rule: other.klass === 'DispVM' ? 'copied-from' : 'boots-from', by };
  if (one.device === 'USB controllers' && machine.keyboard === 'USB' && other.klass === 'AdminVM') {
    return { rule: 'keyboard', by };
  }
  return undefined;
}

/**
 * Everything that an attacker has who has `taken`, now or after the next start of each qube, and why.
 * In: a machine and the names of some of its compartments. Out: those and what follows from them.
 */
export function spread(machine: Machine, taken: readonly string[]): Map<string, Because> {
  const had = new Map<string, Because>();
  for (const { name, klass } of machine.compartments) {
    const rule = klass === 'Desktop' ? 'one-system' : 'taken';
    if (taken.includes(name)) had.set(name, { rule, by: name });
  }
  // A map goes on to what is added while it is gone through.
  for (const [name] of had) {
    const one = machine.compartments.find((each) => each.name === name);
    if (!one) continue;
    for (const other of machine.compartments) {
      const because = had.has(other.name) ? undefined : given(machine, one, other);
      if (because) had.set(other.name, because);
    }
  }
  return had;
}
