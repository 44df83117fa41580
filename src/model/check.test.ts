import { describe, expect, test } from 'vitest';
import { check } from './check.ts';
import { ALONE, DESKTOP, altered, SAMPLE, type Change } from './check/sample.ts';
import { PROBLEMS, render, type ProblemCode } from './problem.ts';

/** Every problem of an input as `code where`. */
function found(input: unknown): string[] {
  const verdict = check(input);
  return 'problems' in verdict ? verdict.problems.map(({ code, where }) => `${code} ${where}`) : [];
}

const SELF: Record<string, unknown> = {};
SELF['self'] = SELF;

interface Fault {
  readonly code: ProblemCode;
  readonly when: string;
  readonly change: readonly Change[];
  readonly at: string;
}

/** So many Tor gateways one behind the other, the first behind sys-vpn. */
const GATEWAYS: readonly Change[] = Array.from({ length: 16 }, (_, n): Change => [
  `qubes.${10 + n}`,
  { ...SAMPLE.qubes[6], name: `gateway-${n}`, id: 100 + n, netvm: n === 0 ? 'sys-vpn' : `gateway-${n - 1}` },
]);

const FAULTS: readonly Fault[] = [
  { code: 'S001', when: 'a title is a function', change: [['title', () => 'x']], at: 'title' },
  { code: 'S001', when: 'an id is not a number', change: [['qubes.0.id', Number.NaN]], at: 'qubes[0].id' },
  { code: 'S001', when: 'the home is an object of a class', change: [['home', new Date(0)]], at: 'home' },
  { code: 'S002', when: 'an unknown field contains itself', change: [['title', SELF]], at: 'title.self' },
  {
    code: 'S003',
    when: 'there are more values than a scenario can hold',
    change: [['parties', Array(200_001).fill(0)]],
    at: 'scenario',
  },
  {
    code: 'S004',
    when: 'a qube has no label',
    change: [['qubes.0.label', undefined]],
    at: 'qubes[0].label “work”',
  },
  { code: 'S004', when: 'there is no home', change: [['home', undefined]], at: 'home' },
  { code: 'S005', when: 'a port is text', change: [['flows.0.port', '80']], at: 'flows[0].port' },
  { code: 'S005', when: 'a qube is a number', change: [['qubes.4', 5]], at: 'qubes[4]' },
  {
    code: 'S006',
    when: 'a field is misspelt',
    change: [['qubes.4.purpos', 'x']],
    at: 'qubes[4].purpos “vault”',
  },
  { code: 'S007', when: 'a name has a space', change: [['qubes.4.name', 'my vault']], at: 'qubes[4].name' },
  {
    code: 'S007',
    when: 'a title moves the cursor of a terminal',
    change: [['title', 'a\u001b[2J']],
    at: 'title',
  },
  {
    code: 'S007',
    when: 'a takeaway has half a character',
    change: [['takeaway', 'a\ud800']],
    at: 'takeaway',
  },
  {
    code: 'S007',
    when: 'a domain has a space',
    change: [['parties.6.domain', 'shop example']],
    at: 'parties[6].domain “shop”',
  },
  {
    code: 'S008',
    when: 'an address has three numbers',
    change: [['home.router', '192.168.1']],
    at: 'home.router',
  },
  {
    code: 'S008',
    when: 'a range is no range',
    change: [['qubes.0.firewall.1.dst4', '198.51.100.0/33']],
    at: 'qubes[0].firewall[1].dst4 “work”',
  },
  { code: 'S009', when: 'an id is 10001', change: [['qubes.4.id', 10001]], at: 'qubes[4].id “vault”' },
  { code: 'S009', when: 'a TTL is 1.5', change: [['flows.0.ttl', 1.5]], at: 'flows[0].ttl' },
  { code: 'S010', when: 'a label is pink', change: [['qubes.0.label', 'pink']], at: 'qubes[0].label “work”' },
  {
    code: 'S010',
    when: 'a service is neither vpn nor tor',
    change: [['qubes.5.service.kind', 'i2p']],
    at: 'qubes[5].service.kind “sys-vpn”',
  },
  { code: 'S011', when: 'a title is empty', change: [['title', '']], at: 'title' },
  {
    code: 'S011',
    when: 'a party is called nothing in pictures',
    change: [['parties.6.title', '']],
    at: 'parties[6].title “shop”',
  },
  {
    code: 'S007',
    when: 'a party is called by a space',
    change: [['parties.6.title', ' ']],
    at: 'parties[6].title “shop”',
  },
  {
    code: 'S011',
    when: 'a purpose is 41 characters long',
    change: [['qubes.0.purpose', 'x'.repeat(41)]],
    at: 'qubes[0].purpose “work”',
  },
  { code: 'S012', when: 'there is no flow', change: [['flows', []]], at: 'flows' },
  {
    code: 'S012',
    when: 'a rule has three ports',
    change: [['qubes.0.firewall.1.dstports', [1, 2, 3]]],
    at: 'qubes[0].firewall[1].dstports “work”',
  },

  {
    code: 'S020',
    when: 'two qubes have one name',
    change: [['qubes.4.name', 'anon']],
    at: 'qubes[4].name “anon”',
  },
  {
    code: 'S020',
    when: 'two parties have one name',
    change: [['parties.6.name', 'site']],
    at: 'parties[6].name “site”',
  },
  {
    code: 'S020',
    when: 'a qube and a party have one name',
    change: [['parties.6.name', 'vault']],
    at: 'parties[6].name “vault”',
  },
  {
    code: 'S021',
    when: 'a qube is called dom0',
    change: [['qubes.4.name', 'dom0']],
    at: 'qubes[4].name “dom0”',
  },
  {
    code: 'S022',
    when: 'two app qubes have one id',
    change: [['qubes.4.id', 11]],
    at: 'qubes[4].id “vault”',
  },
  {
    code: 'S023',
    when: 'the template of an app qube is an app qube',
    change: [['qubes.0.template', 'vault']],
    at: 'qubes[0].template “work”',
  },
  {
    code: 'S023',
    when: 'the template of a disposable is a TemplateVM',
    change: [['qubes.2.template', 'debian-13-xfce']],
    at: 'qubes[2].template “disp7”',
  },
  {
    code: 'S024',
    when: 'a StandaloneVM names a template',
    change: [['qubes.0.class', 'StandaloneVM']],
    at: 'qubes[0].template “work”',
  },
  {
    code: 'S025',
    when: 'two sites have one domain',
    change: [['parties.6.domain', 'bank.example']],
    at: 'parties[6].domain “shop”',
  },

  {
    code: 'S030',
    when: 'a netvm does not exist',
    change: [['qubes.0.netvm', 'nobody']],
    at: 'qubes[0].netvm “work”',
  },
  {
    code: 'S030',
    when: 'a netvm is a party',
    change: [['qubes.0.netvm', 'site']],
    at: 'qubes[0].netvm “work”',
  },
  {
    code: 'S031',
    when: 'a netvm does not provide network',
    change: [['qubes.0.netvm', 'anon']],
    at: 'qubes[0].netvm “work”',
  },
  {
    code: 'S032',
    when: 'a qube is its own netvm',
    change: [['qubes.7.netvm', 'sys-firewall']],
    at: 'qubes[7].netvm “sys-firewall”',
  },
  {
    code: 'S033',
    when: 'two net qubes use each other',
    change: [['qubes.7.netvm', 'sys-vpn']],
    at: 'qubes[5].netvm “sys-vpn”',
  },
  {
    code: 'S034',
    when: 'a TemplateVM has a netvm',
    change: [['qubes.9.netvm', 'sys-firewall']],
    at: 'qubes[9].netvm “debian-13-xfce”',
  },
  {
    code: 'S034',
    when: 'a TemplateVM has an uplink',
    change: [['qubes.9.uplink', { address: '192.168.1.70', resolver: '192.168.1.1' }]],
    at: 'qubes[9].uplink “debian-13-xfce”',
  },
  {
    code: 'S035',
    when: 'a netvm is a TemplateVM',
    change: [['qubes.0.netvm', 'debian-13-xfce']],
    at: 'qubes[0].netvm “work”',
  },
  {
    code: 'S035',
    when: 'a TemplateVM provides network',
    change: [['qubes.9.provides_network', true]],
    at: 'qubes[9].provides_network “debian-13-xfce”',
  },
  {
    code: 'S036',
    when: 'a net qube has neither netvm nor uplink',
    change: [['qubes.8.uplink', undefined]],
    at: 'qubes[8] “sys-net”',
  },
  {
    code: 'S037',
    when: 'a qube has a netvm and an uplink',
    change: [['qubes.7.uplink', { address: '192.168.1.70', resolver: '192.168.1.1' }]],
    at: 'qubes[7] “sys-firewall”',
  },
  {
    code: 'S038',
    when: 'a Desktop has no uplink',
    change: [...ALONE, ['qubes.0', { ...DESKTOP, uplink: undefined }]],
    at: 'qubes[0].uplink “laptop”',
  },
  {
    code: 'S038',
    when: 'a Desktop provides network',
    change: [...ALONE, ['qubes.0', { ...DESKTOP, provides_network: true }]],
    at: 'qubes[0].provides_network “laptop”',
  },
  {
    code: 'S039',
    when: 'a Desktop stands beside qubes',
    change: [['qubes.4', DESKTOP]],
    at: 'qubes[4].class “laptop”',
  },

  {
    code: 'S040',
    when: 'a VPN has no server',
    change: [['qubes.5.service.server', undefined]],
    at: 'qubes[5].service.server “sys-vpn”',
  },
  {
    code: 'S041',
    when: 'the server of a VPN does not exist',
    change: [['qubes.5.service.server', 'nobody']],
    at: 'qubes[5].service.server “sys-vpn”',
  },
  {
    code: 'S041',
    when: 'a guard does not exist',
    change: [['qubes.6.service.guard', 'nobody']],
    at: 'qubes[6].service.guard “sys-whonix”',
  },
  {
    code: 'S042',
    when: 'the server of a VPN is a site',
    change: [['qubes.5.service.server', 'site']],
    at: 'qubes[5].service.server “sys-vpn”',
  },
  {
    code: 'S042',
    when: 'a guard is a VPN server',
    change: [['qubes.6.service.guard', 'vpn-company']],
    at: 'qubes[6].service.guard “sys-whonix”',
  },
  {
    code: 'S043',
    when: 'the exit is the guard',
    change: [['qubes.6.service.exit', 'guard']],
    at: 'qubes[6].service.exit “sys-whonix”',
  },
  {
    code: 'S044',
    when: 'guard and exit are in one /16',
    change: [['parties.3.address', '203.0.42.8']],
    at: 'qubes[6].service.exit “sys-whonix”',
  },
  {
    code: 'S045',
    when: 'a Tor client runs in a qube that does not provide network',
    change: [
      ['qubes.4.service', SAMPLE.qubes[6]?.service],
      ['qubes.4.netvm', 'sys-net'],
    ],
    at: 'qubes[4].service “vault”',
  },
  {
    code: 'S046',
    when: 'a Desktop runs Tor',
    change: [...ALONE, ['qubes.0', { ...DESKTOP, service: SAMPLE.qubes[6]?.service }]],
    at: 'qubes[0].service.kind “laptop”',
  },
  {
    code: 'S047',
    when: 'a VPN qube has neither netvm nor uplink',
    change: [['qubes.5.netvm', null]],
    at: 'qubes[5].service “sys-vpn”',
  },
  {
    code: 'S048',
    when: 'WireGuard is right behind a Tor gateway',
    change: [['qubes.5.netvm', 'sys-whonix']],
    at: 'qubes[5].service.protocol “sys-vpn”',
  },

  {
    code: 'S050',
    when: 'two parties have one address',
    change: [['parties.6.address', '198.51.100.80']],
    at: 'parties[6].address “shop”',
  },
  {
    code: 'S050',
    when: 'a party has the address of the home',
    change: [['home.public_address', '198.51.100.80']],
    at: 'parties[5].address “site”',
  },
  {
    code: 'S051',
    when: 'a site has a private address',
    change: [['parties.6.address', '10.0.0.1']],
    at: 'parties[6].address “shop”',
  },
  {
    code: 'S051',
    when: 'the home is reached at a multicast address',
    change: [['home.public_address', '224.0.0.1']],
    at: 'home.public_address',
  },
  {
    code: 'S052',
    when: 'a tunnel uses an address of a qube',
    change: [['qubes.5.service.tunnel_address', '10.137.0.5']],
    at: 'qubes[5].service.tunnel_address “sys-vpn”',
  },
  {
    code: 'S053',
    when: 'an uplink is public',
    change: [['qubes.8.uplink.address', '8.8.4.4']],
    at: 'qubes[8].uplink.address “sys-net”',
  },
  {
    code: 'S054',
    when: 'an uplink and the router are in two networks',
    change: [['qubes.8.uplink.address', '192.168.2.50']],
    at: 'qubes[8].uplink.address “sys-net”',
  },
  {
    code: 'S055',
    when: 'an uplink has the address of broadcast',
    change: [['qubes.8.uplink.address', '192.168.1.255']],
    at: 'qubes[8].uplink.address “sys-net”',
  },
  {
    code: 'S056',
    when: 'the resolver inside a tunnel is public',
    change: [['qubes.5.service.resolver', '9.9.9.9']],
    at: 'qubes[5].service.resolver “sys-vpn”',
  },
  {
    code: 'S057',
    when: 'the resolver of an uplink is nobody',
    change: [['qubes.8.uplink.resolver', '192.168.1.2']],
    at: 'qubes[8].uplink.resolver “sys-net”',
  },

  {
    code: 'S060',
    when: 'a flow comes from nobody',
    change: [['flows.0.from', 'nobody']],
    at: 'flows[0].from',
  },
  { code: 'S061', when: 'a flow comes from a site', change: [['flows.0.from', 'shop']], at: 'flows[0].from' },
  { code: 'S062', when: 'a flow goes to nobody', change: [['flows.0.to', 'nobody']], at: 'flows[0].to' },
  {
    code: 'S063',
    when: 'a flow asks a relay for a page',
    change: [['flows.0.to', 'guard']],
    at: 'flows[0].to',
  },
  { code: 'S063', when: 'a flow looks a qube up', change: [['flows.2.to', 'vault']], at: 'flows[2].to' },
  { code: 'S064', when: 'a flow goes to itself', change: [['flows.3.to', 'disp7']], at: 'flows[3].to' },
  {
    code: 'S065',
    when: 'a site has no domain',
    change: [['parties.6.domain', undefined]],
    at: 'parties[6].domain “shop”',
  },
  {
    code: 'S066',
    when: 'a look-up reaches the router and there is no resolver',
    change: [
      [
        'parties.4',
        { ...SAMPLE.parties[5], name: 'other', address: '198.51.100.9', domain: 'other.example' },
      ],
    ],
    at: 'flows[2]',
  },
  { code: 'S067', when: 'a ping names a port', change: [['flows.3.port', 7]], at: 'flows[3].port' },
  { code: 'S067', when: 'a look-up is not on port 53', change: [['flows.2.port', 80]], at: 'flows[2].port' },

  {
    code: 'S070',
    when: 'a rule has ports and no proto',
    change: [['qubes.0.firewall.1.proto', undefined]],
    at: 'qubes[0].firewall[1].dstports “work”',
  },
  {
    code: 'S071',
    when: 'a rule has ports from 443 to 80',
    change: [['qubes.0.firewall.1.dstports', [443, 80]]],
    at: 'qubes[0].firewall[1].dstports “work”',
  },
  {
    code: 'S072',
    when: 'a rule allows the resolvers by icmp',
    change: [['qubes.0.firewall.0.proto', 'icmp']],
    at: 'qubes[0].firewall[0].specialtarget “work”',
  },
  {
    code: 'S080',
    when: 'a tunnel lies inside another to the same server',
    change: [
      ['qubes.6.service', { ...SAMPLE.qubes[5]?.service, tunnel_address: '10.64.0.3' }],
      ['qubes.6.netvm', 'sys-vpn'],
    ],
    at: 'qubes[6].service.server “sys-whonix”',
  },
  {
    code: 'S081',
    when: 'there are seventeen tunnels',
    change: GATEWAYS,
    at: 'qubes[25].service “gateway-15”',
  },
  {
    code: 'S082',
    when: 'a site is an onion service',
    change: [['parties.6.domain', 'shop.onion']],
    at: 'parties[6].domain “shop”',
  },
  {
    code: 'S083',
    when: 'a site has a name of the home network',
    change: [['parties.6.domain', 'nas.local']],
    at: 'parties[6].domain “shop”',
  },
  {
    code: 'S084',
    when: 'a tunnel goes to a host name',
    change: [['qubes.5.service.server', 'vpn.example.net']],
    at: 'qubes[5].service.server “sys-vpn”',
  },
  {
    code: 'S085',
    when: 'a rule names a host',
    change: [['qubes.0.firewall.1.dsthost', 'bank.example']],
    at: 'qubes[0].firewall[1].dsthost “work”',
  },
  {
    code: 'S086',
    when: 'a rule is about IPv6',
    change: [['qubes.0.firewall.1.dst6', '2001:db8::/32']],
    at: 'qubes[0].firewall[1].dst6 “work”',
  },
  {
    code: 'S087',
    when: 'a tunnel has AllowedIPs',
    change: [['qubes.5.service.allowed_ips', ['10.0.0.0/8']]],
    at: 'qubes[5].service.allowed_ips “sys-vpn”',
  },
  {
    code: 'S088',
    when: 'a Tor gateway uses a bridge',
    change: [['qubes.6.service.bridge', 'obfs4 192.0.2.1:443']],
    at: 'qubes[6].service.bridge “sys-whonix”',
  },

  {
    code: 'S089',
    when: 'a line of policy lets a qube run commands in any other',
    change: [['policy', [{ service: 'qubes.VMShell', source: 'vault', dest: '@anyvm', action: 'allow' }]]],
    at: 'policy[0].dest',
  },
  {
    code: 'S089',
    when: 'a line of policy allows every call to everybody',
    change: [['policy', [{ service: '*', source: '*', dest: '*', action: 'allow' }]]],
    at: 'policy[0].dest',
  },

  {
    code: 'S090',
    when: 'a default_dispvm is on nobody’s list',
    change: [['qubes.4.default_dispvm', 'nobody-dvm']],
    at: 'qubes[4].default_dispvm “vault”',
  },
  {
    code: 'S090',
    when: 'the system’s default_dispvm is on nobody’s list',
    change: [['default_dispvm', 'nobody-dvm']],
    at: 'default_dispvm',
  },
  {
    code: 'S090',
    when: 'a line of policy is about a qube that is not there',
    change: [['policy', [{ service: '*', source: 'nobody', dest: '@dispvm', action: 'deny' }]]],
    at: 'policy[0].source',
  },
  {
    code: 'S091',
    when: 'a default_dispvm is a TemplateVM',
    change: [['qubes.4.default_dispvm', 'debian-13-xfce']],
    at: 'qubes[4].default_dispvm “vault”',
  },
  {
    code: 'S091',
    when: 'a default_dispvm is an AppVM that nothing is copied from',
    change: [['qubes.4.default_dispvm', 'work']],
    at: 'qubes[4].default_dispvm “vault”',
  },
  {
    code: 'S091',
    when: 'a disposable is copied from an AppVM that says no to it',
    change: [['qubes.3.template_for_dispvms', false]],
    at: 'qubes[2].template “disp7”',
  },
  {
    code: 'S091',
    when: 'a line of policy names a qube as a disposable template',
    change: [['policy', [{ service: '*', source: 'vault', dest: '@dispvm:work', action: 'deny' }]]],
    at: 'policy[0].dest',
  },
  {
    code: 'S092',
    when: 'a TemplateVM is to be a disposable template',
    change: [['qubes.9.template_for_dispvms', true]],
    at: 'qubes[9].template_for_dispvms “debian-13-xfce”',
  },
  {
    code: 'S093',
    when: 'a Desktop names a disposable template',
    change: [...ALONE, ['qubes.0', { ...DESKTOP, default_dispvm: null }]],
    at: 'qubes[0].default_dispvm “laptop”',
  },
  {
    code: 'S093',
    when: 'there is a policy beside a Desktop',
    change: [
      ...ALONE,
      ['qubes.0', DESKTOP],
      ['policy', [{ service: '*', source: '*', dest: '@dispvm', action: 'deny' }]],
    ],
    at: 'policy',
  },
  {
    code: 'S094',
    when: 'two disposables of a template that is not listed have different net qubes',
    change: [
      ['qubes.0.class', 'DispVM'],
      ['qubes.0.template', 'my-dvm'],
      ['qubes.2.template', 'my-dvm'],
    ],
    at: 'qubes[2].netvm “disp7”',
  },
];

describe('a scenario is refused', () => {
  test.each(FAULTS)('with $code when $when', ({ code, change, at }) => {
    expect(found(altered(...change))).toContain(`${code} ${at}`);
  });

  test('and every code has a fault here that brings it about', () => {
    expect(Object.keys(PROBLEMS).filter((code) => !FAULTS.some((fault) => fault.code === code))).toEqual([]);
  });
});

test.each(['S050', 'S054', 'S056'] as const)(
  'what real networks may have and the model has not, is refused as a limit of ours: %s',
  (code) => {
    expect(PROBLEMS[code].means).toMatch(/(?:known here, but not modelled|a limit of ours)\.$/);
  },
);

test('text may hold any character that can be seen, and an answer may have lines', () => {
  expect(found(altered(['title', 'Größe 大きさ 🧅'], ['flows.0.reply', '200 OK\r\n\r\n🧅']))).toEqual([]);
});

test('a scenario with one of everything is accepted, and comes back as it was', () => {
  expect(check(SAMPLE)).toEqual({ scenario: SAMPLE });
});

test('one fault gives one problem, save an object that contains itself where text should be', () => {
  const several = FAULTS.filter(({ change }) => found(altered(...change)).length > 1);
  expect(several.map(({ code }) => code)).toEqual(['S002']);
});

describe('all problems are found at once', () => {
  test('a scenario with three faults names all three', () => {
    expect(
      found(
        altered(['qubes.0.netvm', 'nobody'], ['parties.6.address', '10.0.0.1'], ['flows.0.from', 'shop']),
      ),
    ).toEqual(['S030 qubes[0].netvm “work”', 'S051 parties[6].address “shop”', 'S061 flows[0].from']);
  });

  test('a fault of meaning is found beside malformed parts, in the same qube too', () => {
    expect(found(altered(['qubes.0.label', 'pink'], ['qubes.0.netvm', 'nobody'], ['qubes.1', null]))).toEqual(
      ['S010 qubes[0].label “work”', 'S005 qubes[1]', 'S030 qubes[0].netvm “work”', 'S060 flows[1].from'],
    );
  });

  test('two loops are two problems, and each names its whole loop once', () => {
    const verdict = check(
      altered(
        ['qubes.7.netvm', 'sys-vpn'],
        ['qubes.3.provides_network', true],
        ['qubes.3.netvm', 'vault'],
        ['qubes.4.provides_network', true],
        ['qubes.4.netvm', 'default-dvm'],
      ),
    );
    const loops = 'problems' in verdict ? verdict.problems.filter(({ code }) => code === 'S033') : [];
    expect(loops.map(({ what }) => what)).toEqual([
      'The circle is: sys-vpn → sys-firewall → sys-vpn.',
      'The circle is: default-dvm → vault → default-dvm.',
    ]);
  });

  test('every entry of a list of 100,000 wrong ones is named', () => {
    expect(
      found(altered(['parties', Array(100_000).fill(0)])).filter((text) => text.startsWith('S005')),
    ).toHaveLength(100_000);
  });
});

describe('disposables', () => {
  test('those of the installer need not be listed, and null is none', () => {
    expect(
      found(
        altered(
          ['default_dispvm', 'default-dvm'],
          ['qubes.1.default_dispvm', 'whonix-workstation-18-dvm'],
          ['qubes.4.default_dispvm', null],
        ),
      ),
    ).toEqual([]);
  });

  test('an AppVM with the setting may be named, and a line of policy about it is taken', () => {
    expect(
      found(
        altered(
          ['qubes.0.template_for_dispvms', true],
          ['qubes.4.default_dispvm', 'work'],
          ['policy', [{ service: 'qubes.VMShell', source: 'vault', dest: '@dispvm:work', action: 'deny' }]],
        ),
      ),
    ).toEqual([]);
  });
});

describe('WireGuard and Tor', () => {
  test('WireGuard is refused two qubes behind a Tor gateway, with the reason', () => {
    const verdict = check(altered(['qubes.7.netvm', 'sys-whonix'], ['qubes.6.netvm', 'sys-net']));
    expect('problems' in verdict ? verdict.problems.map(render) : []).toEqual([
      'S048 qubes[5].service.protocol “sys-vpn”: WireGuard sends UDP. It would have to pass the Tor gateway “sys-whonix”, which carries only TCP. Do: Set protocol to openvpn-tcp, or give this qube a netvm from which no way leads through the Tor gateway.',
    ]);
  });

  test('OpenVPN over TCP is accepted behind a Tor gateway', () => {
    expect(
      found(altered(['qubes.5.netvm', 'sys-whonix'], ['qubes.5.service.protocol', 'openvpn-tcp'])),
    ).toEqual([]);
  });

  test('WireGuard is accepted on the outer side of a Tor gateway', () => {
    expect(found(altered(['qubes.6.netvm', 'sys-vpn']))).toEqual([]);
  });
});

test('what a problem quotes from the scenario cannot act on a terminal', () => {
  const verdict = check(altered(['qubes.0.label', '\u001b[31m\u202e'], ['\u0007', 1]));
  const text = 'problems' in verdict ? verdict.problems.map(render).join('') : '';
  expect(text).toContain('“\\u{1b}[31m\\u{202e}”');
  expect(text).toContain('["\\u{7}"]');
  expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
