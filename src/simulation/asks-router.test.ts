import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '#model/check.ts';
import { HOME, resolve } from '#model/network.ts';
import type { QubeSpec, Scenario } from '#model/scenario.ts';
import { anyNetwork, anyScenario } from './arbitrary.ts';
import { simulate } from './simulate.ts';

const RUNS = { numRuns: 1000 };

/** A qube whose card names the router as its resolver, whose rules let look-ups pass, and whose VPN may name the router too. */
function askingRouter(qube: QubeSpec, router: string, inTunnel: boolean): QubeSpec {
  const { firewall, ...open } = qube;
  const vpn = qube.service?.kind === 'vpn' && inTunnel ? { ...qube.service, resolver: router } : undefined;
  return {
    ...open,
    ...(firewall && { firewall: [{ action: 'accept' }] }),
    ...(qube.uplink && { uplink: { ...qube.uplink, resolver: router } }),
    ...(vpn && { service: vpn }),
  };
}

/** A random network without a resolver outside, in which one look-up is made. */
const lookUps: fc.Arbitrary<Scenario> = fc
  .tuple(anyNetwork, fc.nat(), fc.constantFrom(false, false, false, true))
  .map(([scenario, nth, inTunnel]) => {
    const { router } = scenario.home;
    const from = scenario.qubes[nth % scenario.qubes.length]?.name ?? '';
    const to = scenario.parties.find(({ kind }) => kind === 'site')?.name ?? '';
    return {
      ...scenario,
      qubes: scenario.qubes.map((qube) => askingRouter(qube, router, inTunnel)),
      parties: scenario.parties.filter(({ kind }) => kind !== 'resolver'),
      flows: [{ from, to, protocol: 'dns' }],
    };
  });

/** Whether the home router was asked, and has nobody to ask. */
function endsAtRouter(scenario: Scenario): boolean {
  const last = simulate(resolve(scenario))[0]?.exchanges.at(-1)?.request.hops.at(-1);
  return last?.node === HOME.router && last.actions.at(-1)?.do === 'drop';
}

function codesOf(scenario: Scenario): string[] {
  const verdict = check(scenario);
  return 'problems' in verdict ? verdict.problems.map(({ code }) => code) : [];
}

describe('where there is no resolver outside', () => {
  test('a look-up is refused by S066 if it would end at the home router, and only then', () => {
    const seen = { accepted: 0, own: 0, client: 0 };
    fc.assert(
      fc.property(lookUps, (scenario) => {
        const codes = codesOf(scenario).filter((code, i, all) => all.indexOf(code) === i);
        if (codes.some((code) => code !== 'S066')) return;
        expect(codes).toEqual(endsAtRouter(scenario) ? ['S066'] : []);
        const sender = scenario.qubes.find(({ name }) => name === scenario.flows[0]?.from);
        if (codes.length === 0) seen.accepted++;
        else if (sender?.service) seen.own++;
        else seen.client++;
      }),
      RUNS,
    );
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(RUNS.numRuns / 50);
  });
});

describe('no look-up of an accepted network', () => {
  test('comes to the home router and finds that it has no resolver to ask', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        for (const { flow, exchanges } of simulate(resolve(scenario))) {
          const last = exchanges.at(-1)?.request.hops.at(-1);
          if (flow.protocol === 'dns' && last?.node === HOME.router)
            expect(last.actions.at(-1)).not.toMatchObject({ reason: 'not-listening' });
        }
      }),
      { numRuns: 300 },
    );
  });
});
