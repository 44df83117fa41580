import { expect, test } from 'vitest';
import { resolve } from '#model/network.ts';
import { seeds } from '#scenarios/seeds.ts';
import { seedsHttps } from '#scenarios/seeds-https.ts';
import { simulate } from '#simulation/simulate.ts';
import type { Scenario } from '#model/scenario.ts';
import { exportCapture } from '#wire/export.ts';
import { standIn } from '#wire/stand-in-sealer.ts';
import { lookFor } from './look-for.ts';

/** The filters that leave some of the model’s own frames at a place, each with how many. */
function found(scenario: Scenario, at: string): Record<string, number> {
  const network = resolve(scenario);
  const { capture } = exportCapture(network, simulate(network), { sealer: standIn, start: 0, at });
  return Object.fromEntries(lookFor(capture, ['bank.example']).map((hint) => [hint.filter, hint.found]));
}

// A TLS record that holds one cell has 531 bytes: tor-spec §3, RFC 8446 §5.2.
test('Records of one Tor cell are found on the link to the guard.', () => {
  expect(found(seeds, 'guard|isp')['tls.record.length == 531']).toBeGreaterThan(0);
});

test('The site’s name in a ClientHello is found where the exit passes it on: RFC 6066 §3.', () => {
  expect(found(seedsHttps, 'exit|site')['tls.handshake.extensions_server_name']).toBe(1);
});
