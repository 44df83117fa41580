import { describe, expect, test } from 'vitest';
import { check } from '../check.ts';
import type { ProblemCode } from '../problem.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { altered } from './sample.ts';

// What is said here is what each thing is: RFC 6761, 6762, 7686, 8375, 9476 for names; qvm-firewall(1), wg(8) and tor(1)
// for fields.

/** A real address of an onion service has 56 letters and digits. */
const V3 = `${'a'.repeat(55)}d.onion`;

const DENY = { service: '*', source: 'vault', dest: '@dispvm', action: 'deny' };

function codes(path: string, value: unknown): ProblemCode[] {
  const verdict = check(altered([path, value]));
  return 'problems' in verdict ? verdict.problems.map(({ code }) => code) : [];
}

const CASES: readonly (readonly [code: ProblemCode, path: string, value: unknown])[] = [
  ...[
    V3,
    V3.toUpperCase(),
    `www.${V3}`,
    'short.onion',
    'shop.onion.',
    'http://shop.onion/',
    'shop.onion:80',
  ].map((name) => ['S082', 'parties.6.domain', name] as const),
  ['S082', 'parties.6.address', V3],
  ['S082', 'parties.6.title', 'the shop at abcdef.onion'],
  ['S082', 'parties.6.name', 'abcdef.onion'],
  ['S082', 'flows.1.to', 'abcdef.onion'],
  ['S082', 'qubes.5.service.server', 'abcdef.onion'],
  ['S082', 'qubes.5.service.endpoint', 'abcdef.onion:443'],
  ['S082', 'qubes.6.service.hidden_service_dir', '/var/lib/tor/x'],

  ...['nas.local', 'server.internal', 'box.home.arpa', 'x.lan', 'a.home', '1.0.0.127.in-addr.arpa', 'x.exit']
    .concat(['site.i2p', 'x.localhost', 'no.invalid', 'x.alt', 'name.bit', 'name.eth', 'x.corp', 'x.gnu'])
    .map((name) => ['S083', 'parties.6.domain', name] as const),
  ['S083', 'parties.6.domain', 'localhost'],
  ['S083', 'parties.6.title', 'nas.local'],
  ['S083', 'flows.1.to', 'printer.local'],

  ['S084', 'qubes.5.service.server', 'vpn.example.net'],
  ['S084', 'qubes.5.service.endpoint', 'vpn.example.net:51820'],
  ['S084', 'qubes.5.service.Endpoint', 'vpn.example.net:51820'],
  ['S084', 'qubes.5.service.remote', 'vpn.example.net'],
  ['S084', 'parties.0.host', 'vpn.example.net'],
  ...['parties.0.address', 'home.router', 'home.public_address', 'qubes.5.service.tunnel_address'].map(
    (path) => ['S084', path, 'vpn.example.net'] as const,
  ),
  ['S084', 'qubes.5.service.resolver', 'dns.example'],
  ['S084', 'qubes.8.uplink.resolver', 'router.lan'],
  ['S084', 'qubes.8.uplink.address', 'laptop'],
  ['S084', 'flows.3.source', 'work.example'],

  ['S085', 'qubes.0.firewall.1.dst4', 'bank.example'],
  ['S085', 'qubes.0.firewall.1.dst4', 'abcdef.onion'],
  ['S085', 'qubes.0.firewall.1.dsthost', 'bank.example'],
  ['S085', 'qubes.0.firewall.1.dst_host', 'bank.example'],
  ['S085', 'qubes.0.firewall.1.dsthost', 'abcdef.onion'],
  ['S085', 'qubes.0.firewall.1.host', 'bank.example'],

  ...['parties.0.address', 'home.router', 'home.public_address', 'qubes.5.service.tunnel_address'].map(
    (path) => ['S086', path, '2001:db8::1'] as const,
  ),
  ...['2001:db8::/32', '::', '[2001:db8::1]', 'fe80::1%eth0', '::ffff:192.0.2.1', '[2001:db8::1]:51820'].map(
    (address) => ['S086', 'qubes.0.firewall.1.dst4', address] as const,
  ),
  ['S086', 'qubes.0.firewall.1.dst6', '2001:db8::/32'],
  ['S086', 'qubes.0.firewall.1.dsthost', '2001:db8::1'],
  ['S086', 'qubes.0.ip6', 'fd09:24ef:4179::a89:b'],
  ['S086', 'qubes.0.ipv6', true],
  ['S086', 'parties.0.address6', '2001:db8::1'],
  ['S086', 'parties.6.domain', '[2001:db8::1]'],
  ['S086', 'flows.1.to', '2001:db8::1'],
  ['S086', 'flows.3.source', 'fd09:24ef:4179::a89:c'],
  ['S086', 'qubes.5.service.endpoint', '[2001:db8::1]:51820'],

  ...['allowed_ips', 'AllowedIPs', 'allowed-ips', 'split_tunnel', 'excluded_ips', 'routes', 'Table'].map(
    (field) => ['S087', `qubes.5.service.${field}`, ['10.0.0.0/8']] as const,
  ),
  ['S087', 'qubes.5.split_tunnel', true],

  ...['bridge', 'bridges', 'UseBridges', 'snowflake', 'isolation'].map(
    (field) => ['S088', `qubes.6.service.${field}`, true] as const,
  ),
  ...['icmptype', 'expire', 'comment'].map((field) => ['S088', `qubes.0.firewall.1.${field}`, 'x'] as const),
  ...['peers', 'mtu', 'persistent_keepalive'].map(
    (field) => ['S088', `qubes.5.service.${field}`, 25] as const,
  ),
  ['S088', 'flows.0.doh', true],
  ...['target', 'default_target', 'notify', 'user', 'argument'].map(
    (field) => ['S088', 'policy', [{ ...DENY, [field]: 'x' }]] as const,
  ),
  ...['updatevm', 'default_netvm', 'clockvm'].map((field) => ['S088', field, 'sys-net'] as const),
  ...['autostart', 'memory', 'services', 'pcidevs'].map((field) => ['S088', `qubes.4.${field}`, 1] as const),

  ['S086', 'flows.1.from', '2001:db8::1'],
  ['S086', 'qubes.0.netvm', 'fd09:24ef:4179::a89:b'],

  // qubes-core-admin setup.py, core-admin 3.2 and 4.x; qrexec policy of release 4.3.
  ...['ProxyVM', 'NetVM', 'HVM', 'AdminVM', 'RemoteVM', 'StandaloneHVM', 'TemplateHVM'].map(
    (kind) => ['S096', 'qubes.4.class', kind] as const,
  ),
  ...[
    'openvpn-udp',
    'openvpn',
    'ipsec',
    'ikev2',
    'l2tp',
    'pptp',
    'openconnect',
    'amneziawg',
    'OpenVPN_UDP',
  ].map((protocol) => ['S096', 'qubes.5.service.protocol', protocol] as const),
  ...['i2p', 'lokinet', 'proxy', 'socks5'].map((kind) => ['S096', 'qubes.5.service.kind', kind] as const),
  ...['doh', 'dot', 'dnscrypt'].map((dns) => ['S096', 'qubes.5.service.dns', dns] as const),
  ...[
    'quic',
    'doh',
    'dot',
    'doq',
    'http3',
    'tcp',
    'ssh',
    'smtp',
    'ntp',
    'mdns',
    'dhcp',
    'icmpv6',
    'webrtc',
  ].map((protocol) => ['S096', 'flows.1.protocol', protocol] as const),
  ...['bridge', 'cdn', 'onion-service', 'directory-authority', 'mail-server', 'printer', 'host'].map(
    (kind) => ['S096', 'parties.6.kind', kind] as const,
  ),
  ...['sctp', 'gre', 'icmpv6'].map((proto) => ['S096', 'qubes.0.firewall.1.proto', proto] as const),
  ['S096', 'qubes.0.firewall.1.action', 'reject'],
  ['S096', 'qubes.0.tags', ['work']],
  ...[
    ...['qubes.UpdatesProxy', 'qubes.Filecopy', 'qubes.ConnectTCP', 'qubes.ConnectTCP+22', 'qubes.OpenURL+x'],
    ...[
      'qubes.VMRootShell',
      'qubes.ClipboardPaste',
      'admin.vm.List',
      'policy.RegisterArgument',
      'my.Service',
    ],
  ].map((service) => ['S096', 'policy', [{ ...DENY, service }]] as const),
  ...['allow target=sys-net', 'ask default_target=disp'].map(
    (action) => ['S096', 'policy', [{ ...DENY, action }]] as const,
  ),
  ...['@default', '@adminvm', 'vault', '@tag:work', '@type:AppVM', '@dispvm:@tag:x', 'uuid:1'].map(
    (dest) => ['S096', 'policy', [{ ...DENY, dest }]] as const,
  ),
  ...['@adminvm', 'dom0', 'uuid:1'].map((source) => ['S096', 'policy', [{ ...DENY, source }]] as const),

  // RFC 1918, RFC 6598.
  ...['192.168.1.23', '10.0.0.1', '172.16.5.5', '100.64.0.9'].flatMap(
    (address) =>
      [
        ['S097', 'flows.1.to', address],
        ['S097', 'parties.6.address', address],
        ['S097', 'qubes.5.service.server', address],
      ] as const,
  ),
  ['S097', 'flows.1.to', 'router'],
  ['S097', 'flows.1.to', '192.168.1.23:9100'],
  ['S097', 'flows.1.to', 'http://192.168.1.23/admin'],
  ...['100.64.0.9', '192.168.178.20', '10.11.12.13'].map(
    (address) => ['S098', 'home.public_address', address] as const,
  ),
  ...['flows.1.to', 'flows.1.from', 'qubes.5.service.server', 'qubes.0.netvm'].map(
    (path) => ['S099', path, '198.51.100.99'] as const,
  ),
  ['S099', 'flows.1.to', '10.137.0.11'],
  ['S099', 'flows.1.to', 'https://198.51.100.99/'],
];

describe('what exists and is not modelled is refused once, by a number that says so', () => {
  test.each(CASES)('%s for %s: %j', (code, path, value) => {
    expect(codes(path, value)).toContain(code);
    expect(
      codes(path, value).filter((each) => each !== code && /^S0(?:0|10|51|62|41|90)/.test(each)),
    ).toEqual([]);
  });

  test.each([...new Set(CASES.map(([code]) => code))])('%s says that it is known', (code) => {
    const [, path = '', value] = CASES.find(([each]) => each === code) ?? [];
    const verdict = check(altered([path, value]));
    expect('problems' in verdict && verdict.problems.find((each) => each.code === code)?.todo).toMatch(
      /^\p{Lu}.*\.$/u,
    );
  });
});

describe('and nothing else is', () => {
  test.each([
    ['parties.6.domain', 'shop.test'],
    ['parties.6.domain', 'onion.example'],
    ['parties.6.domain', 'local.example'],
    ['parties.6.domain', 'xn--bcher-kva.example'],
    ['parties.6.title', 'Onions and leeks'],
    ['parties.6.name', 'shop.example'],
    ['qubes.0.purpose', 'looks at abcdef.onion'],
    ['takeaway', 'No abcdef.onion and no 2001:db8::1.'],
    ['flows.0.request', 'GET http://abcdef.onion/ at 2001:db8::1'],
    ['qubes.0.template', 'debian-13.local'],
    ['qubes.4.class', 'AppWM'],
    ['qubes.5.service.protocol', 'wiregard'],
    ['flows.1.protocol', 'htpp'],
    ['policy', [{ ...DENY, service: 'qubes.VMShel' }]],
    ['policy', [{ ...DENY, dest: '@dispwm' }]],
    ['policy', [{ ...DENY, action: 'alow' }]],
    ['parties.6.kind', 'sight'],
    ['parties.6.address', '127.0.0.1'],
    ['home.public_address', '224.0.0.1'],
    ['flows.1.to', '1.2.3'],
  ])('%s: %j', (path, value) => {
    expect(codes(path, value).filter((code) => /^S0(?:8|9[6-9])/.test(code))).toEqual([]);
  });

  test('a party may be called like a host, and be the end of a tunnel', () => {
    expect(
      check(altered(['parties.0.name', 'vpn.example'], ['qubes.5.service.server', 'vpn.example'])),
    ).toHaveProperty('scenario');
  });

  test.each(['198.51.100', '1.2.3.4.5', '198.51.100.8O', '0x7f.0.0.1', '198.51.100.0/33', '', ' '])(
    'an address that is %j is malformed, and no name',
    (text) => {
      expect(codes('parties.0.address', text)).toContain('S008');
    },
  );

  test.each(SCENARIOS)('$name, which is built in, is accepted', (scenario) => {
    expect(check(scenario)).toHaveProperty('scenario');
  });
});
