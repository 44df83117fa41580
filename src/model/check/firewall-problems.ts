import { firewallProblem } from '#words/problem-firewall.ts';
import { problem, type Problem } from '../problem.ts';
import type { FirewallRule, QubeSpec } from '../scenario.ts';
import { where, type Draft, type Entry, type Outline } from './draft.ts';

const { found, give } = firewallProblem;

/** What qvm-firewall refuses too: qubes-core-admin qubes/firewall.py. `at` names a field of the rule. */
function ruleProblems(
  { proto, dstports, specialtarget }: Draft<FirewallRule>,
  at: (field: string) => string,
): Problem[] {
  const problems: Problem[] = [];
  if (dstports && proto !== 'tcp' && proto !== 'udp') {
    problems.push(problem('S070', at('dstports'), proto ? found.portsOf(proto) : found.portsAlone));
  }
  const [first, last] = dstports ?? [];
  if (first !== undefined && last !== undefined && first > last)
    problems.push(problem('S071', at('dstports'), found.reversed(first, last)));
  if (specialtarget && proto === 'icmp') problems.push(problem('S072', at('specialtarget'), found.icmp));
  return problems;
}

/** Rules that nobody enforces: a netvm does, in its own chains (qubes-core-agent-linux qubesagent/firewall.py). A Desktop has S093. */
function enforcerProblems(entry: Entry<QubeSpec>): Problem[] {
  const { class: kind, netvm, uplink, firewall } = entry.spec;
  if (firewall === undefined || netvm !== null || kind === undefined || kind === 'Desktop') return [];
  const todo = uplink || kind === 'TemplateVM' ? give.none : undefined;
  return [problem('S073', where(entry, 'firewall'), found.unenforced, todo)];
}

/** Faults of firewall rules. */
export function firewallProblems({ qubes }: Outline): Problem[] {
  return qubes.flatMap((entry) => [
    ...enforcerProblems(entry),
    ...(entry.spec.firewall ?? []).flatMap((rule, i) =>
      rule ? ruleProblems(rule, (field) => where(entry, `firewall[${i}].${field}`)) : [],
    ),
  ]);
}
