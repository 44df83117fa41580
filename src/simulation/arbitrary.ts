import fc from 'fast-check';
import { check } from '#model/check.ts';
import type { Scenario } from '#model/scenario.ts';
import { flow, flowOf } from './arbitrary/flow.ts';
import { machine, qubesOf } from './arbitrary/machine.ts';
import { outside } from './arbitrary/parties.ts';

/** As long as a name may be. */
const LONGEST_NAME = 31;

/** The scenario with every name as long as it may be. */
function withLongNames(scenario: Scenario): Scenario {
  const long = (name: string): string => name.padEnd(LONGEST_NAME, '-x');
  const { qubes, parties, flows } = scenario;
  return {
    ...scenario,
    qubes: qubes.map((qube) => ({
      ...qube,
      name: long(qube.name),
      netvm: qube.netvm === null ? null : long(qube.netvm),
      ...(qube.service?.kind === 'vpn' && {
        service: {
          ...qube.service,
          ...(qube.service.server !== undefined && { server: long(qube.service.server) }),
        },
      }),
      ...(qube.service?.kind === 'tor' && {
        service: {
          kind: 'tor',
          guard: long(qube.service.guard),
          middle: long(qube.service.middle),
          exit: long(qube.service.exit),
        },
      }),
    })),
    parties: parties.map((party) => ({ ...party, name: long(party.name) })),
    flows: flows.map((each) => ({ ...each, from: long(each.from), to: long(each.to) })),
  };
}

/** A scenario drawn at random. Nearly all of them make sense; `check` refuses the others, each by a number. */
export const anyNetwork: fc.Arbitrary<Scenario> = fc
  .record({
    machine,
    parties: outside,
    flows: fc.array(flow, { minLength: 1, maxLength: 3 }),
    longNames: fc.constantFrom(...Array<boolean>(15).fill(false), true),
  })
  .map(({ machine: drawn, parties, flows, longNames }) => {
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
    return longNames ? withLongNames(scenario) : scenario;
  });

/** A scenario drawn at random that `check` finds no fault in, for the laws. */
export const anyScenario: fc.Arbitrary<Scenario> = anyNetwork.filter(
  (scenario) => 'scenario' in check(scenario),
);
