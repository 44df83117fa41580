import { problem, type Problem } from '../problem.ts';
import type { FirewallRule } from '../scenario.ts';
import { where, type Draft, type Outline } from './outline.ts';

/** What qvm-firewall refuses too: qubes-core-admin qubes/firewall.py. `at` names a field of the rule. */
function ruleProblems(
  { proto, dstports, specialtarget }: Draft<FirewallRule>,
  at: (field: string) => string,
): Problem[] {
  const found: Problem[] = [];
  if (dstports && proto !== 'tcp' && proto !== 'udp') {
    found.push(
      problem('S070', at('dstports'), proto ? `are given for ${proto}.` : 'are given, and proto is not.'),
    );
  }
  const [first, last] = dstports ?? [];
  if (first !== undefined && last !== undefined && first > last)
    found.push(problem('S071', at('dstports'), `run from ${first} to ${last}.`));
  if (specialtarget && proto === 'icmp')
    found.push(problem('S072', at('specialtarget'), 'is dns, and proto is icmp.'));
  return found;
}

/** Faults of firewall rules. */
export function firewallProblems({ qubes }: Outline): Problem[] {
  return qubes.flatMap((entry) =>
    (entry.spec.firewall ?? []).flatMap((rule, i) =>
      rule ? ruleProblems(rule, (field) => where(entry, `firewall[${i}].${field}`)) : [],
    ),
  );
}
