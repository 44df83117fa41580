import fc from 'fast-check';
import { check } from '#model/check.ts';
import type { Scenario } from '#model/scenario.ts';
import { disposables, installedName, withDisposables } from './arbitrary/any-disposables.ts';
import { flow, flowOf } from './arbitrary/any-flow.ts';
import { machine, qubesOf } from './arbitrary/any-machine.ts';
import { outside } from './arbitrary/any-parties.ts';

/** As long as a name may be. */
const LONGEST_NAME = 31;

/** The scenario with other names for everybody. */
function renamed(scenario: Scenario, rename: (name: string) => string): Scenario {
  const { qubes, parties, flows, default_dispvm } = scenario;
  const orNone = (name: string | null): string | null => (name === null ? null : rename(name));
  return {
    ...scenario,
    ...(default_dispvm !== undefined && { default_dispvm: orNone(default_dispvm) }),
    qubes: qubes.map((qube) => ({
      ...qube,
      name: rename(qube.name),
      netvm: orNone(qube.netvm),
      ...(qube.default_dispvm !== undefined && { default_dispvm: orNone(qube.default_dispvm) }),
      ...(qube.service?.kind === 'vpn' && {
        service: {
          ...qube.service,
          ...(qube.service.server !== undefined && { server: rename(qube.service.server) }),
        },
      }),
      ...(qube.service?.kind === 'tor' && {
        service: {
          kind: 'tor',
          guard: rename(qube.service.guard),
          middle: rename(qube.service.middle),
          exit: rename(qube.service.exit),
        },
      }),
    })),
    parties: parties.map((party) => ({ ...party, name: rename(party.name) })),
    flows: flows.map((each) => ({ ...each, from: rename(each.from), to: rename(each.to) })),
  };
}

const long = (name: string): string => name.padEnd(LONGEST_NAME, '-x');

/** A scenario drawn at random. Nearly all of them make sense; `check` refuses the others, each by a number. */
export const anyNetwork: fc.Arbitrary<Scenario> = fc
  .record({
    machine,
    parties: outside,
    flows: fc.array(flow, { minLength: 1, maxLength: 3 }),
    disposables,
    longNames: fc.constantFrom(...Array<boolean>(15).fill(false), true),
  })
  .map(({ machine: drawn, parties, flows, disposables: started, longNames }) => {
    const qubes = qubesOf(drawn, parties);
    const scenario: Scenario = {
      name: 'random',
      title: 'Random',
      takeaway: 'Random.',
      home: { router: '192.168.1.1', public_address: '192.0.2.66' },
      qubes,
      parties: [...parties],
      flows: flows.map((each) => flowOf(each, qubes, parties)),
    };
    const whole = withDisposables(scenario, started);
    if (longNames) return renamed(whole, long);
    return started.installed ? renamed(whole, installedName) : whole;
  });

/** A scenario drawn at random that `check` finds no fault in, for the laws. */
export const anyScenario: fc.Arbitrary<Scenario> = anyNetwork.filter(
  (scenario) => 'scenario' in check(scenario),
);
