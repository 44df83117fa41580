import type { Break } from '../order.ts';
import type { Plan } from './plan.ts';

/** What is taken out of the rules for each way to break the network. */
const WITHOUT: Readonly<Record<Break, (text: string) => string>> = {
  'kill-switch': (text) => text.replaceAll(/^.*comment "(?:fail-closed|kill-switch)"\n/gm, ''),
  'tor-forward': (text) =>
    text
      .replaceAll(/^.*comment "tor-(?:no-icmp|only-tcp)"\n/gm, '')
      .replace('forward priority filter; policy drop', 'forward priority filter; policy accept'),
  masquerade: (text) => text.replaceAll(/^.*\bmasquerade\n/gm, ''),
};

/** The plan with some rules left out, in the namespaces of the computer’s qubes. */
export function breakPlan(plan: Plan, broken: Break, qubes: readonly string[]): Plan {
  return {
    ...plan,
    rulesets: plan.rulesets.map((ruleset) =>
      qubes.includes(ruleset.namespace) ? { ...ruleset, text: WITHOUT[broken](ruleset.text) } : ruleset,
    ),
  };
}
