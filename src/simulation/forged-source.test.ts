import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '#model/check.ts';
import { altered, SAMPLE } from '#model/check/sample.ts';
import { edgesOf, fromNumber, isWithin } from '#model/ipv4-address.ts';
import { HOME, resolve } from '#model/network.ts';
import { ipOf } from '#model/packet.ts';
import type { Scenario } from '#model/scenario.ts';
import { anyNetwork } from './arbitrary.ts';
import { simulate } from './simulate.ts';

/** What no router may forward, as a source: RFC 6890 §2.2.2 (Forwardable: False), RFC 1112 §7.2, RFC 1812 §5.3.7. */
const UNFORWARDED = ['0.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '224.0.0.0/4', '240.0.0.0/4'];

const within = (range: string): fc.Arbitrary<string> => {
  const [first, after] = edgesOf(range);
  return fc
    .oneof(fc.constantFrom(first, after - 1), fc.integer({ min: first, max: after - 1 }))
    .map(fromNumber);
};
const unforwarded = fc.oneof(...UNFORWARDED.map(within));

function codesOf(input: unknown): string[] {
  const verdict = check(input);
  return 'problems' in verdict ? verdict.problems.map(({ code }) => code) : [];
}

describe('a forged source', () => {
  test('that no router may forward is refused by S068, whoever sends it', () => {
    fc.assert(
      fc.property(unforwarded, fc.constantFrom('work', 'disp7', 'sys-vpn', 'sys-net'), (source, from) => {
        expect(
          codesOf(altered(['flows.3.from', from], ['flows.3.to', 'site'], ['flows.3.source', source])),
        ).toEqual(['S068']);
      }),
    );
  });

  test.each([
    '10.1.2.3',
    '100.64.0.9',
    '8.8.4.4',
    '198.51.100.80',
    '192.168.1.60',
    '192.168.2.255',
    '126.255.255.255',
  ])('that a host somewhere can have is taken: %s', (source) => {
    const sent = (from: string): unknown =>
      altered(['flows.3.from', from], ['flows.3.to', 'site'], ['flows.3.source', source]);
    expect(codesOf(sent('work'))).toEqual([]);
    // Of a card, where it stands in the home network: else the answer does not come back to the Wi-Fi.
    expect(codesOf(sent('sys-net'))).toEqual(isWithin(source, `${SAMPLE.home.router}/24`) ? [] : ['S076']);
  });

  // Linux net/ipv4/fib_frontend.c: a source that is the router's own fails fib_validate_source.
  test.each([SAMPLE.home.router, SAMPLE.home.public_address])(
    'that is the home router’s own is refused by S069 where nobody drops it on its way there: %s',
    (source) => {
      const sent = (from: string): unknown =>
        altered(['flows.3.from', from], ['flows.3.to', 'site'], ['flows.3.source', source]);
      expect(codesOf(sent('sys-net'))).toEqual(['S069']);
      expect(codesOf(sent('work'))).toEqual([]);
    },
  );
});

/** A random network in which somebody sends under a source that is drawn from odd places too. */
const forged: fc.Arbitrary<Scenario> = fc
  .tuple(
    anyNetwork,
    fc.oneof(
      unforwarded,
      fc.constantFrom(
        '192.168.1.1',
        '192.0.2.66',
        '192.168.1.255',
        '192.168.1.0',
        '192.168.1.77',
        '192.168.1.99',
        '8.8.4.4',
      ),
    ),
    fc.nat(),
  )
  .map(([scenario, source, nth]) => {
    const carded = scenario.qubes.filter(({ uplink }) => uplink);
    const { name: from = '' } = carded[nth % carded.length] ?? {};
    const to = scenario.parties.find(({ kind }) => kind === 'site')?.name ?? '';
    return { ...scenario, flows: [{ from, to, protocol: 'udp', source }] };
  });

test('the home router of an accepted network forwards nothing from a source that a router has to drop', () => {
  let forwarded = 0;
  fc.assert(
    fc.property(forged, (scenario) => {
      if (codesOf(scenario).length > 0) return;
      const { home } = scenario;
      const odd = [...UNFORWARDED, home.router, home.public_address, '192.168.1.0', '192.168.1.255'];
      for (const { exchanges } of simulate(resolve(scenario)))
        for (const { node, arrived, sent, from } of exchanges.flatMap(({ request }) => request.hops)) {
          if (node !== HOME.router || from !== HOME.wifi || !arrived || !sent) continue;
          const src = ipOf(arrived)?.src ?? '';
          expect(odd.filter((range) => isWithin(src, range))).toEqual([]);
          forwarded++;
        }
    }),
    { numRuns: 1000 },
  );
  expect(forwarded).toBeGreaterThan(50);
});
