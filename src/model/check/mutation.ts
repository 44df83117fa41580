import fc from 'fast-check';
import { altered, SAMPLE } from './sample.ts';

interface Step {
  readonly at: number;
  readonly how: 'delete' | 'duplicate' | 'move' | 'replace';
  readonly value: unknown;
}

/** Every place in some data that holds a value: its parent and its key. */
function places(value: unknown): { parent: object; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [{ parent: value, key }, ...places(Reflect.get(value, key))]);
}

function mutate(steps: readonly Step[]): unknown {
  const data: unknown = structuredClone(SAMPLE);
  for (const { at, how, value } of steps) {
    const all = places(data);
    const place = all[at % all.length];
    const other = all[(at * 31) % all.length];
    if (!place || !other) continue;
    const old: unknown = Reflect.get(place.parent, place.key);
    if (how === 'replace') Reflect.set(place.parent, place.key, value);
    else if (how === 'move')
      Reflect.set(place.parent, place.key, structuredClone(Reflect.get(other.parent, other.key)));
    else if (how === 'duplicate' && Array.isArray(place.parent)) place.parent.push(structuredClone(old));
    else if (how === 'delete' && Array.isArray(place.parent)) place.parent.splice(Number(place.key), 1);
    else Reflect.deleteProperty(place.parent, place.key);
  }
  return data;
}

const WORDS = [
  'work',
  'sys-vpn',
  'sys-net',
  'site',
  'guard',
  'nobody',
  'router',
  'AppVM',
  'TemplateVM',
  'DispVM',
  'Desktop',
  'http',
  'icmp',
  'dns',
  'tor',
  'vpn',
  'relay',
  '10.137.0.9',
  '192.168.1.1',
  '0.0.0.0',
  '198.51.100.80',
  '__proto__',
  '',
];
const STEPS: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    at: fc.nat(),
    how: fc.constantFrom('delete', 'duplicate', 'move', 'replace'),
    value: fc.oneof(
      fc.constantFrom<unknown>(...WORDS, true, false, null, 0, 1, 53, 65535, -1, 0.5),
      fc.jsonValue({ maxDepth: 2 }),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

/** The sample with one to four fields deleted, doubled, moved or replaced, for tests. */
export const MUTATED: fc.Arbitrary<unknown> = STEPS.map(mutate);

const NET_QUBES = ['sys-vpn', 'sys-whonix', 'sys-firewall', 'sys-net'];
const QUBES = SAMPLE.qubes.map(({ name }) => name);
const PARTIES = SAMPLE.parties.map(({ name }) => name);

/** The sample with other chains, tunnels and flows, for tests. Much of it makes sense, and not all. */
export const REWIRED: fc.Arbitrary<unknown> = fc
  .record({
    netvms: fc.array(fc.constantFrom(...NET_QUBES), { minLength: 4, maxLength: 4 }),
    protocol: fc.constantFrom('wireguard', 'openvpn-tcp'),
    state: fc.constantFrom('not-yet-up', 'up', 'dropped'),
    fail_closed: fc.boolean(),
    dns: fc.constantFrom('repointed', 'stale'),
    resolver: fc.constantFrom('192.168.1.1', '192.0.2.53'),
    flows: fc.array(
      fc.record(
        {
          from: fc.constantFrom(...QUBES),
          to: fc.constantFrom(...QUBES, ...PARTIES, 'site', 'shop', 'site'),
          protocol: fc.constantFrom('http', 'https', 'dns', 'udp', 'icmp'),
          source: fc.constantFrom('10.137.0.11', '8.8.8.8'),
          ttl: fc.integer({ min: 1, max: 8 }),
        },
        { requiredKeys: ['from', 'to', 'protocol'] },
      ),
      { minLength: 1, maxLength: 2 },
    ),
  })
  .map(({ netvms, protocol, state, fail_closed, dns, resolver, flows }) =>
    altered(
      ['qubes.0.netvm', netvms[0]],
      ['qubes.1.netvm', netvms[1]],
      ['qubes.5.netvm', netvms[2]],
      ['qubes.6.netvm', netvms[3]],
      ['qubes.5.service.protocol', protocol],
      ['qubes.5.service.state', state],
      ['qubes.5.service.fail_closed', fail_closed],
      ['qubes.5.service.dns', dns],
      ['qubes.8.uplink.resolver', resolver],
      ['flows', flows],
    ),
  );
