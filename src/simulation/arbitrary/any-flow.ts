import fc from 'fast-check';
import { addressOf } from '#model/network.ts';
import type { FlowSpec, PartySpec, QubeSpec } from '#model/scenario.ts';
import { rarely } from './rarely.ts';

/** Flows drawn at random: to sites mostly, to any party and any qube, with small lives, forged senders and odd texts. */

const text = rarely(
  3,
  fc.oneof(
    fc.nat(194).map((size) => `GET /${'x'.repeat(size)}`),
    fc.constantFrom('', '\n', '200', '404 Not Found', 'GET /ü 🙂', '1,204.50'),
  ),
);

export const flow = fc.record({
  from: fc.nat(30),
  to: fc.nat(60),
  protocol: fc.constantFrom<FlowSpec['protocol']>('http', 'http', 'https', 'dns', 'udp', 'icmp'),
  request: text,
  reply: text,
  port: rarely(8, fc.constantFrom(1, 53, 80, 443, 9001, 65535)),
  ttl: rarely(8, fc.oneof(fc.integer({ min: 1, max: 10 }), fc.constant(255))),
  source: rarely(
    10,
    fc.oneof(fc.constantFrom('198.51.100.80', '192.168.1.1', '10.64.0.2', '8.8.4.4'), fc.nat(9)),
  ),
});
type Drawn = typeof flow extends fc.Arbitrary<infer T> ? T : never;

function goalOf({ to, protocol }: Drawn, others: readonly QubeSpec[], parties: readonly PartySpec[]): string {
  const sites = parties.filter(({ kind }) => kind === 'site');
  const site = sites[to % sites.length]?.name ?? '';
  // A third goes to other qubes where it can, and of what need not be a site's another third to any party.
  if (to >= 40 && protocol !== 'dns') return others[to % others.length]?.name ?? site;
  if (to >= 20 && (protocol === 'udp' || protocol === 'icmp'))
    return parties[to % parties.length]?.name ?? site;
  return site;
}

/** A flow that somebody in a scenario can send. In: what was drawn, and the scenario's qubes and parties. */
export function flowOf(each: Drawn, qubes: readonly QubeSpec[], parties: readonly PartySpec[]): FlowSpec {
  const apps = qubes.filter((qube) => !qube.provides_network);
  const senders = [...apps, ...apps, ...qubes];
  const sender = senders[each.from % senders.length]?.name ?? '';
  const { protocol, request, reply, port, ttl, source } = each;
  const forged = typeof source === 'number' ? qubes[source % qubes.length] : undefined;
  const hasText = protocol !== 'icmp' && protocol !== 'dns';
  const hasPort = port !== undefined && hasText;
  return {
    from: sender,
    to: goalOf(
      each,
      qubes.filter(({ name }) => name !== sender),
      parties,
    ),
    protocol,
    ...(hasText && request !== undefined && { request }),
    ...(hasText && reply !== undefined && { reply }),
    ...(hasPort && { port }),
    ...(ttl !== undefined && { ttl }),
    ...(forged && { source: addressOf(forged) }),
    ...(typeof source === 'string' && { source }),
  };
}
