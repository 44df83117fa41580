import type { Break } from '../inside-order.ts';
import type { Plan } from './lab-plan.ts';

/** What is taken out of the rules for each way to break the network. */
const WITHOUT: Readonly<Record<Break, (text: string) => string>> = {
  'kill-switch': (text) => text.replaceAll(/^.*comment "(?:fail-closed|kill-switch)"\n/gm, ''),
  'tor-forward': (text) =>
    text
      .replaceAll(/^.*comment "tor-(?:no-icmp|only-tcp)"\n/gm, '')
      .replace('forward priority filter; policy drop', 'forward priority filter; policy accept'),
  masquerade: (text) => text.replaceAll(/^.*\bmasquerade\n/gm, ''),
};

/** Whether a ruleset is a Tor gateway’s: it forwards nothing because its kernel does not, whatever its rules say. */
function isTorGateway({ text }: Plan['rulesets'][number]): boolean {
  return text.includes('table ip gateway');
}

function forwarding({ namespaces, rulesets }: Plan): Plan['namespaces'] {
  const gateways = rulesets.filter(isTorGateway).map(({ namespace }) => namespace);
  return namespaces.map(({ name, sysctl }) => ({
    name,
    sysctl: gateways.includes(name) ? { ...sysctl, 'net.ipv4.ip_forward': '1' } : sysctl,
  }));
}

/** The plan with some rules left out, in the namespaces of the computer’s qubes. */
export function breakPlan(plan: Plan, broken: Break, qubes: readonly string[]): Plan {
  return {
    ...plan,
    namespaces: broken === 'tor-forward' ? forwarding(plan) : plan.namespaces,
    rulesets: plan.rulesets.map((ruleset) =>
      qubes.includes(ruleset.namespace) ? { ...ruleset, text: WITHOUT[broken](ruleset.text) } : ruleset,
    ),
  };
}
