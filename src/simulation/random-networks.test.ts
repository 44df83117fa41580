import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolve, type Network } from '#model/network.ts';
import { everyLayer, ipOf } from '#model/packet.ts';
import { anyScenario } from './arbitrary.ts';
import { simulate } from './simulate.ts';
import type { Exchange, Trace } from './trace.ts';

function exchangesIn(network: Network): Exchange[] {
  return simulate(network).flatMap((journey) => journey.exchanges);
}

function tracesIn(network: Network): Trace[] {
  return exchangesIn(network).flatMap(({ request, reply }) => (reply ? [request, reply] : [request]));
}

test('the random networks are not all alike: tunnels, leaks, drops and refusals all occur', () => {
  const seen = new Set<string>();
  for (const scenario of fc.sample(anyScenario, { numRuns: 300, seed: 1 }))
    for (const { disposition, reason, last, hops } of tracesIn(resolve(scenario))) {
      seen.add(disposition).add(reason ?? 'none');
      for (const layer of everyLayer(hops.at(-2)?.sent ?? last))
        if (layer.kind === 'sealed') seen.add(layer.seal);
      if (ipOf(last)?.protocol === 'icmp') seen.add('icmp');
    }
  const wanted = [
    'delivered',
    'dropped',
    'refused',
    'fail-closed',
    'spoofed-source',
    'firewall-end',
    'onion',
  ];
  for (const each of [...wanted, 'wireguard', 'openvpn', 'tor-only-tcp', 'ttl-exceeded'])
    expect(seen).toContain(each);
});
