/** What a qube finds out about where it is, under rules. */
import { type FirewallRule, type Scenario } from '#model/scenario.ts';
import { Situation } from '../../src/simulation/situation.ts';

/** A scenario with the rules of one of its qubes changed. */
export function ruled(scenario: Scenario, name: string, firewall: readonly FirewallRule[]): Scenario {
  const qubes = scenario.qubes.map((qube) =>
    qube.name === name ? { ...qube, firewall: [...firewall] } : qube,
  );
  return { ...scenario, qubes };
}

/** What a qube finds out by sending alone: no disposable can be started that would leave another way. */
export const whereabouts = (scenario: Scenario, qube: string) =>
  new Situation({ ...scenario, default_dispvm: null }).sight(qube, 'user-address');
