import { describe, expect, test } from 'vitest';
import { check } from '../check.ts';
import { PROBLEMS, type ProblemCode } from '../problem.ts';
import { ALONE, DESKTOP, altered, SAMPLE, type Change } from './sample.ts';

const UPLINK = { address: '192.168.1.70', resolver: '192.168.1.1' };
const TOR = SAMPLE.qubes[6]?.service;
const RESOLVER = SAMPLE.parties[4];
const SELF: Record<string, unknown> = {};
SELF['self'] = SELF;

/** A scenario that is refused, what the author is told to do, and each way to do it, to the letter. */
interface Told {
  readonly code: ProblemCode;
  readonly todo: string;
  readonly fault: readonly Change[];
  readonly done: readonly (readonly Change[])[];
}

const told = (
  code: ProblemCode,
  todo: string,
  fault: readonly Change[],
  ...done: readonly (readonly Change[])[]
): Told => ({ code, todo, fault, done });

const FORM: readonly Told[] = [
  told(
    'S001',
    'Use only text, whole numbers, true, false, null, lists and objects.',
    [['title', () => 'x']],
    [['title', 'x']],
  ),
  told('S002', 'Remove the inner one.', [['qubes.0.firewall.0', SELF]], [['qubes.0.firewall', []]]),
  told(
    'S003',
    'Keep to at most 200,000, or split it into several scenarios.',
    [['parties', Array(200_001).fill(0)]],
    [['parties', SAMPLE.parties]],
  ),
  told('S004', 'Add it.', [['qubes.0.label', undefined]], [['qubes.0.label', 'blue']]),
  told('S005', 'Use a whole number.', [['flows.0.port', '80']], [['flows.0.port', 80]]),
  told('S005', 'Use text.', [['title', 5]], [['title', '5']]),
  told(
    'S005',
    'Use true or false.',
    [['qubes.8.provides_network', 'yes']],
    [['qubes.8.provides_network', true]],
  ),
  told('S005', 'Use an object.', [['home', []]], [['home', SAMPLE.home]]),
  told('S005', 'Use a list.', [['parties', 5]], [['parties', SAMPLE.parties]]),
  told(
    'S005',
    'Use a list of two ports.',
    [['qubes.0.firewall.1.dstports', 80]],
    [['qubes.0.firewall.1.dstports', [80, 80]]],
  ),
  told(
    'S006',
    'Remove it, or correct its spelling.',
    [['qubes.4.purpos', 'x']],
    [['qubes.4.purpos', undefined]],
    [
      ['qubes.4.purpos', undefined],
      ['qubes.4.purpose', 'x'],
    ],
  ),
  told(
    'S007',
    'Begin with a letter. Use only the letters a to z and A to Z, digits, _ . and -, at most 31 in all.',
    [['qubes.4.name', 'my vault']],
    [['qubes.4.name', `aZ09_.-${'x'.repeat(24)}`]],
  ),
  told(
    'S007',
    'Begin with a letter. Use only the letters a to z, digits and -, at most 41 in all.',
    [['name', 'Mine']],
    [['name', `mine-09${'x'.repeat(34)}`]],
  ),
  told(
    'S007',
    'Remove control characters and half characters.',
    [['title', 'a\u001b[2J']],
    [['title', 'a[2J']],
  ),
  told(
    'S007',
    'Write a qube’s name, @anyvm, @tag:NAME, @type:CLASS or *, and nothing else.',
    [['policy', [{ service: '*', source: '@adminvm', dest: '@dispvm', action: 'deny' }]]],
    ...['vault', '@anyvm', '@tag:anon-vm', '@type:AppVM', '*'].map((source): Change[] => [
      ['policy.0.source', source],
    ]),
  ),
  told(
    'S007',
    'Write @dispvm, @dispvm:NAME, @anyvm or *, and nothing else.',
    [['policy', [{ service: '*', source: '*', dest: 'vault', action: 'deny' }]]],
    ...['@dispvm', '@dispvm:default-dvm', '@anyvm', '*'].map((dest): Change[] => [['policy.0.dest', dest]]),
  ),
  told(
    'S007',
    'Write at least one character that is not a space.',
    [['parties.6.title', ' ']],
    [['parties.6.title', ' x']],
  ),
  told(
    'S007',
    'Write a host name in lower case, such as shop.example.',
    [['parties.6.domain', 'Shop']],
    [['parties.6.domain', 'shop.example']],
  ),
  told(
    'S008',
    'Write an IPv4 address such as 198.51.100.80.',
    [['parties.6.address', '198.51.100']],
    [['parties.6.address', '198.51.100.83']],
  ),
  told(
    'S008',
    'Write four numbers from 0 to 255 with dots between them; for a range, add a slash and a length from 0 to 32.',
    [['qubes.0.firewall.1.dst4', '198.51.100.0/33']],
    [['qubes.0.firewall.1.dst4', '255.0.0.255']],
    [['qubes.0.firewall.1.dst4', '198.51.100.0/0']],
    [['qubes.0.firewall.1.dst4', '198.51.100.0/32']],
  ),
  told('S009', 'Use a number that is at most 10000.', [['qubes.4.id', 10001]], [['qubes.4.id', 10000]]),
  told('S009', 'Use a number that is at least 1.', [['qubes.4.id', 0]], [['qubes.4.id', 1000]]),
  told('S009', 'Use a whole number.', [['flows.0.ttl', 1.5]], [['flows.0.ttl', 1]]),
  told(
    'S010',
    'Choose one of: http, https, dns, udp, icmp.',
    [['flows.1.protocol', 'ftp']],
    ...['http', 'https', 'dns', 'udp', 'icmp'].map((protocol): Change[] => [['flows.1.protocol', protocol]]),
  ),
  told('S011', 'Write at least one character.', [['title', '']], [['title', 'x']]),
  told(
    'S011',
    'Write at most 40 characters.',
    [['qubes.0.purpose', 'x'.repeat(41)]],
    [['qubes.0.purpose', 'x'.repeat(40)]],
  ),
  told('S012', 'Give at least one entry.', [['flows', []]], [['flows', [SAMPLE.flows[1]]]]),
  told(
    'S012',
    'Give at most 2000 entries.',
    [['flows', Array(2001).fill(SAMPLE.flows[1])]],
    [['flows', Array(2000).fill(SAMPLE.flows[1])]],
  ),
];

const NAMES: readonly Told[] = [
  told(
    'S020',
    'Give each qube and each party its own name.',
    [['parties.6.name', 'vault']],
    [['parties.6.name', 'shop']],
  ),
  told(
    'S021',
    'Choose another name: wifi, router, isp and dom0 cannot be used.',
    [['qubes.4.name', 'dom0']],
    [['qubes.4.name', 'dom1']],
  ),
  told(
    'S022',
    'Give each its own id. A disposable may have the same id as a qube that is not one.',
    [['qubes.4.id', 11]],
    [['qubes.4.id', 15]],
    [
      ['qubes.4.id', 15],
      ['qubes.2.id', 11],
    ],
  ),
  told(
    'S023',
    'Name a TemplateVM as the template of an AppVM, and an AppVM as that of a DispVM.',
    [
      ['qubes.0.template', 'vault'],
      ['qubes.2.template', 'debian-13-xfce'],
    ],
    [
      ['qubes.0.template', 'debian-13-xfce'],
      ['qubes.2.template', 'vault'],
    ],
  ),
  told(
    'S024',
    'Remove the template, or set the class to AppVM or DispVM.',
    [['qubes.0.class', 'StandaloneVM']],
    [
      ['qubes.0.class', 'StandaloneVM'],
      ['qubes.0.template', undefined],
    ],
    [['qubes.0.class', 'AppVM']],
  ),
  told(
    'S024',
    'Remove the template, or set the class to AppVM or DispVM.',
    [
      ['qubes.0.class', 'StandaloneVM'],
      ['qubes.0.template', 'default-dvm'],
    ],
    [['qubes.0.class', 'DispVM']],
  ),
  told(
    'S025',
    'Give each site its own domain.',
    [['parties.6.domain', 'bank.example']],
    [['parties.6.domain', 'other.example']],
  ),
];

const CHAIN: readonly Told[] = [
  told(
    'S030',
    'Name a qube of this scenario, or set netvm to null: then the qube has no network.',
    [['qubes.0.netvm', 'nobody']],
    [['qubes.0.netvm', 'sys-firewall']],
    [['qubes.0.netvm', null]],
  ),
  told(
    'S031',
    'Set provides_network to true in the netvm, or name another qube that provides network.',
    [['qubes.0.netvm', 'anon']],
    [['qubes.1.provides_network', true]],
    [['qubes.0.netvm', 'sys-firewall']],
  ),
  told(
    'S032',
    'Name another qube, or set netvm to null: then the qube has no network.',
    [
      ['qubes.4.provides_network', undefined],
      ['qubes.4.netvm', 'vault'],
    ],
    [['qubes.4.netvm', 'sys-firewall']],
    [['qubes.4.netvm', null]],
  ),
  told(
    'S033',
    'Give one of these qubes a netvm outside the circle, or set its netvm to null and add an uplink.',
    [['qubes.7.netvm', 'sys-vpn']],
    [['qubes.7.netvm', 'sys-net']],
    [
      ['qubes.7.netvm', null],
      ['qubes.7.uplink', UPLINK],
    ],
  ),
  told(
    'S034',
    'Set its netvm to null and remove its uplink: it gets its updates through qrexec, without a network.',
    [
      ['qubes.9.netvm', 'sys-firewall'],
      ['qubes.9.uplink', UPLINK],
    ],
    [
      ['qubes.9.netvm', null],
      ['qubes.9.uplink', undefined],
    ],
  ),
  told(
    'S035',
    'Name another qube as netvm, such as an AppVM based on this template, and remove provides_network from the TemplateVM.',
    [
      ['qubes.0.netvm', 'debian-13-xfce'],
      ['qubes.9.provides_network', true],
    ],
    [
      ['qubes.0.netvm', 'sys-net'],
      ['qubes.9.provides_network', undefined],
    ],
  ),
  told(
    'S036',
    'Add a netvm or an uplink, or set provides_network to false.',
    [['qubes.4.provides_network', true]],
    [['qubes.4.netvm', 'sys-firewall']],
    [['qubes.4.uplink', UPLINK]],
    [['qubes.4.provides_network', false]],
  ),
  told(
    'S037',
    'Set its netvm to null, or remove the uplink.',
    [['qubes.7.uplink', UPLINK]],
    [['qubes.7.netvm', null]],
    [['qubes.7.uplink', undefined]],
  ),
  told(
    'S038',
    'Set its netvm to null, add an uplink, and remove provides_network.',
    [...ALONE, ['qubes.0', { ...DESKTOP, netvm: 'laptop', uplink: undefined, provides_network: true }]],
    [
      ['qubes.0.netvm', null],
      ['qubes.0.uplink', UPLINK],
      ['qubes.0.provides_network', undefined],
    ],
  ),
  told('S039', 'Give the Desktop its own scenario.', [['qubes.4', DESKTOP]], ALONE, [
    ['qubes.4', SAMPLE.qubes[4]],
  ]),
];

const TUNNELS: readonly Told[] = [
  told(
    'S040',
    'Add the field server, and name a party of kind vpn-server there.',
    [['qubes.5.service.server', undefined]],
    [['qubes.5.service.server', 'vpn-company']],
  ),
  told(
    'S041',
    'Add a party with this name, or name another party.',
    [['qubes.5.service.server', 'other']],
    [['parties.7', { name: 'other', kind: 'vpn-server', title: 'other', address: '203.0.113.8' }]],
    [['qubes.5.service.server', 'vpn-company']],
  ),
  told(
    'S042',
    'Name a vpn-server for a VPN, and relays for Tor.',
    [
      ['qubes.5.service.server', 'guard'],
      ['qubes.6.service.guard', 'vpn-company'],
    ],
    [
      ['qubes.5.service.server', 'vpn-company'],
      ['qubes.6.service.guard', 'guard'],
    ],
  ),
  told(
    'S043',
    'Name three different relays.',
    [['qubes.6.service.exit', 'guard']],
    [['qubes.6.service.exit', 'exit']],
  ),
  told(
    'S044',
    'Choose relays whose addresses do not begin with the same two numbers.',
    [['parties.3.address', '203.0.42.8']],
    [['parties.3.address', '203.1.42.8']],
    [['parties.3.address', '204.0.42.8']],
  ),
  told(
    'S045',
    'Set provides_network to true there, or move the service to a net qube.',
    [
      ['qubes.0.service', TOR],
      ['qubes.6.service', undefined],
    ],
    [['qubes.0.provides_network', true]],
    [
      ['qubes.0.service', undefined],
      ['qubes.6.service', TOR],
    ],
  ),
  told(
    'S046',
    'Remove the service, or make a scenario with qubes, in which a net qube runs Tor.',
    [...ALONE, ['qubes.0', { ...DESKTOP, service: TOR }]],
    [['qubes.0.service', undefined]],
    [
      ['qubes', SAMPLE.qubes],
      ['flows', SAMPLE.flows],
    ],
  ),
  told(
    'S047',
    'Give its qube a netvm or an uplink.',
    [['qubes.5.netvm', null]],
    [['qubes.5.netvm', 'sys-net']],
    [['qubes.5.uplink', UPLINK]],
  ),
  told(
    'S048',
    'Set protocol to openvpn-tcp, or give this qube a netvm from which no way leads through the Tor gateway.',
    [['qubes.5.netvm', 'sys-whonix']],
    [['qubes.5.service.protocol', 'openvpn-tcp']],
    [['qubes.5.netvm', 'sys-net']],
  ),
];

const ADDRESSES: readonly Told[] = [
  told(
    'S050',
    'Give each its own address.',
    [['parties.6.address', '198.51.100.80']],
    [['parties.6.address', '198.51.100.82']],
  ),
  told(
    'S051',
    'Use a public address, or one kept for examples: 192.0.2.x, 198.51.100.x, 203.0.113.x, 198.18.x.x or 198.19.x.x.',
    [['parties.6.address', '10.0.0.1']],
    ...['9.9.9.9', '192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.1.1', '198.19.1.1'].map(
      (address): Change[] => [['parties.6.address', address]],
    ),
  ),
  told(
    'S052',
    'Choose an address that does not begin with 10.137, 10.138 or 10.139.',
    [['qubes.5.service.tunnel_address', '10.137.0.5']],
    [['qubes.5.service.tunnel_address', '10.136.0.5']],
    [['qubes.5.service.tunnel_address', '10.140.0.5']],
  ),
  told(
    'S053',
    'Use a private one, from 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.',
    [
      ['home.router', '8.8.4.4'],
      ['qubes.8.uplink.resolver', '8.8.4.4'],
    ],
    ...['10.0.0', '172.16.0', '172.31.255', '192.168.255'].map((net): Change[] => [
      ['home.router', `${net}.1`],
      ['qubes.8.uplink', { address: `${net}.50`, resolver: `${net}.1` }],
    ]),
  ),
  told(
    'S054',
    'Begin both addresses with the same three numbers.',
    [['qubes.8.uplink.address', '192.168.2.50']],
    [['qubes.8.uplink.address', '192.168.1.51']],
  ),
  told(
    'S055',
    'Choose a last number from 1 to 254.',
    [['qubes.8.uplink.address', '192.168.1.255']],
    [['qubes.8.uplink.address', '192.168.1.254']],
    [
      ['home.router', '192.168.1.254'],
      ['qubes.8.uplink', { address: '192.168.1.1', resolver: '192.168.1.254' }],
    ],
  ),
  told(
    'S056',
    'Use a private one, from 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.',
    [['qubes.5.service.resolver', '9.9.9.9']],
    ...['10.255.0.1', '172.16.0.1', '172.31.255.1', '192.168.0.1'].map((address): Change[] => [
      ['qubes.5.service.resolver', address],
    ]),
  ),
  told(
    'S057',
    'Use the address of the router, or of a party of kind resolver.',
    [['qubes.8.uplink.resolver', '192.168.1.2']],
    [['qubes.8.uplink.resolver', '192.168.1.1']],
    [['qubes.8.uplink.resolver', '192.0.2.53']],
  ),
];

const FLOWS: readonly Told[] = [
  told('S060', 'Name a qube of this scenario.', [['flows.1.from', 'nobody']], [['flows.1.from', 'anon']]),
  told(
    'S061',
    'Name a qube. The reply comes back with the same flow.',
    [['flows.1.from', 'shop']],
    [['flows.1.from', 'anon']],
  ),
  told(
    'S062',
    'Name a party or a qube of this scenario.',
    [['flows.3.to', 'nobody']],
    [['flows.3.to', 'shop']],
    [['flows.3.to', 'work']],
  ),
  ...['http', 'https', 'dns'].map((protocol) =>
    told(
      'S063',
      'Name a party of kind site for http, https and dns.',
      [
        ['flows.1.protocol', protocol],
        ['flows.1.to', 'guard'],
      ],
      [['flows.1.to', 'shop']],
    ),
  ),
  told(
    'S064',
    'Name another party or qube.',
    [['flows.3.to', 'disp7']],
    [['flows.3.to', 'shop']],
    [['flows.3.to', 'work']],
  ),
  told(
    'S065',
    'Add its domain, such as shop.example.',
    [['parties.6.domain', undefined]],
    [['parties.6.domain', 'shop.example']],
  ),
  told(
    'S066',
    'Add a party of kind resolver.',
    [['parties.4', { ...SAMPLE.parties[6], name: 'other', address: '198.51.100.9', domain: 'o.example' }]],
    [['parties.7', RESOLVER]],
  ),
  told('S067', 'Remove the port.', [['flows.3.port', 7]], [['flows.3.port', undefined]]),
  told('S067', 'Remove the port.', [['flows.2.port', 80]], [['flows.2.port', undefined]]),
];

const FIREWALL: readonly Told[] = [
  told(
    'S070',
    'Set proto to tcp or udp, or remove dstports.',
    [['qubes.0.firewall.1.proto', undefined]],
    [['qubes.0.firewall.1.proto', 'tcp']],
    [['qubes.0.firewall.1.proto', 'udp']],
    [['qubes.0.firewall.1.dstports', undefined]],
  ),
  told(
    'S071',
    'Write the lower port first.',
    [['qubes.0.firewall.1.dstports', [443, 80]]],
    [['qubes.0.firewall.1.dstports', [80, 443]]],
  ),
  told(
    'S072',
    'Set proto to tcp or udp, or remove it.',
    [['qubes.0.firewall.0.proto', 'icmp']],
    [['qubes.0.firewall.0.proto', 'tcp']],
    [['qubes.0.firewall.0.proto', 'udp']],
    [['qubes.0.firewall.0.proto', undefined]],
  ),
];

/** So many Tor gateways one behind the other, the first behind sys-vpn. */
const GATEWAYS: readonly Change[] = Array.from({ length: 16 }, (_, n): Change => [
  `qubes.${10 + n}`,
  { ...SAMPLE.qubes[6], name: `gateway-${n}`, id: 100 + n, netvm: n === 0 ? 'sys-vpn' : `gateway-${n - 1}` },
]);
const OTHER_SERVER = { name: 'other', kind: 'vpn-server', title: 'other', address: '203.0.113.8' };

const KNOWN: readonly Told[] = [
  told(
    'S080',
    'Name another server for one of the two.',
    [
      ['qubes.6.service', { ...SAMPLE.qubes[5]?.service, tunnel_address: '10.64.0.3' }],
      ['qubes.6.netvm', 'sys-vpn'],
      ['parties.7', OTHER_SERVER],
    ],
    [['qubes.6.service.server', 'other']],
    [['qubes.5.service.server', 'other']],
  ),
  told(
    'S081',
    'Remove VPN and Tor services from this chain of net qubes, until at most 16 remain.',
    GATEWAYS,
    [['qubes.5.service', undefined]],
    [['qubes.17.service', undefined]],
    [['qubes.25.service', undefined]],
  ),
  told(
    'S082',
    'Use an ordinary site, or remove this. Nothing said here would be true of an onion service.',
    [
      ['parties.6.domain', 'shop.onion'],
      ['qubes.6.service.hidden_service_dir', '/var/lib/tor/x'],
    ],
    [
      ['parties.6.domain', 'shop.example'],
      ['qubes.6.service.hidden_service_dir', undefined],
    ],
  ),
  told(
    'S083',
    'Use a name such as shop.example.',
    [['parties.6.domain', 'nas.local']],
    [['parties.6.domain', 'shop.example']],
  ),
  told(
    'S084',
    'Write the IPv4 address. For the other end of a tunnel, set server to a party of kind vpn-server that has the address.',
    [['qubes.5.service.server', 'vpn.example.net']],
    [
      ['parties.7', OTHER_SERVER],
      ['qubes.5.service.server', 'other'],
    ],
  ),
  told(
    'S084',
    'Write the IPv4 address. For the other end of a tunnel, set server to a party of kind vpn-server that has the address.',
    [['parties.6.address', 'shop.example']],
    [['parties.6.address', '198.51.100.81']],
  ),
  told(
    'S085',
    'Set dst4 to the address that the name stands for, and remove the name.',
    [
      ['qubes.0.firewall.0', { action: 'accept', dsthost: 'bank.example' }],
      ['qubes.0.firewall.1.dst4', 'bank.example'],
    ],
    [
      ['qubes.0.firewall.0.dst4', '198.51.100.80'],
      ['qubes.0.firewall.0.dsthost', undefined],
      ['qubes.0.firewall.1.dst4', '198.51.100.80'],
    ],
  ),
  told(
    'S086',
    'Use an IPv4 address, or remove this.',
    [['qubes.0.firewall.1.dst4', '2001:db8::/32']],
    [['qubes.0.firewall.1.dst4', '198.51.100.0/24']],
    [['qubes.0.firewall.1.dst4', undefined]],
  ),
  told(
    'S086',
    'Use an IPv4 address, or remove this.',
    [['qubes.0.ip6', 'fd09:24ef:4179::a89:b']],
    [['qubes.0.ip6', undefined]],
  ),
  told(
    'S087',
    'Remove this. The scenario is then not that set-up.',
    [['qubes.5.service.allowed_ips', ['10.0.0.0/8']]],
    [['qubes.5.service.allowed_ips', undefined]],
  ),
  told(
    'S088',
    'Remove this. The scenario then says nothing about what the setting does.',
    [['qubes.6.service.bridge', 'obfs4 192.0.2.1:443']],
    [['qubes.6.service.bridge', undefined]],
  ),
];

const DENY = { service: '*', source: 'vault', dest: '@dispvm:default-dvm', action: 'deny' };

const DISPOSABLES: readonly Told[] = [
  told(
    'S090',
    'Add that qube, or name one that exists. For no disposables at all, set default_dispvm to null.',
    [['qubes.4.default_dispvm', 'other-dvm']],
    [['qubes.10', { ...SAMPLE.qubes[3], name: 'other-dvm', id: 31, template_for_dispvms: true }]],
    [['qubes.4.default_dispvm', 'default-dvm']],
    [['qubes.4.default_dispvm', null]],
  ),
  told(
    'S090',
    'Add that qube, or name one that exists. For no disposables at all, set default_dispvm to null.',
    [['policy', [{ ...DENY, source: 'nobody' }]]],
    [['policy.0.source', 'vault']],
  ),
  told(
    'S091',
    'Name an AppVM, and set template_for_dispvms to true there.',
    [['qubes.4.default_dispvm', 'debian-13-xfce']],
    [
      ['qubes.4.default_dispvm', 'work'],
      ['qubes.0.template_for_dispvms', true],
    ],
  ),
  told(
    'S091',
    'Name an AppVM, and set template_for_dispvms to true there.',
    [['qubes.4.default_dispvm', 'work']],
    [['qubes.0.template_for_dispvms', true]],
  ),
  told(
    'S092',
    'Remove template_for_dispvms, or set class to AppVM.',
    [
      ['qubes.4.class', 'StandaloneVM'],
      ['qubes.4.template_for_dispvms', true],
    ],
    [['qubes.4.template_for_dispvms', undefined]],
    [['qubes.4.class', 'AppVM']],
  ),
  told(
    'S094',
    'Add the template as an AppVM with template_for_dispvms, and give it its netvm.',
    [
      ['qubes.2.template', 'my-dvm'],
      ['qubes.0.class', 'DispVM'],
      ['qubes.0.template', 'my-dvm'],
    ],
    [
      [
        'qubes.10',
        {
          name: 'my-dvm',
          class: 'AppVM',
          label: 'red',
          id: 99,
          netvm: 'sys-firewall',
          template_for_dispvms: true,
        },
      ],
    ],
  ),
  told(
    'S089',
    'Set dest to @dispvm or @dispvm:NAME, or action to ask or deny.',
    [['policy', [{ service: '*', source: '*', dest: '@anyvm', action: 'allow' }]]],
    [['policy.0.dest', '@dispvm']],
    [['policy.0.dest', '@dispvm:default-dvm']],
    [['policy.0.action', 'ask']],
    [['policy.0.action', 'deny']],
  ),
  told(
    'S093',
    'Remove default_dispvm, tags, template_for_dispvms and policy.',
    [
      ...ALONE,
      ['qubes.0', { ...DESKTOP, default_dispvm: null, tags: ['anon-vm'], template_for_dispvms: true }],
      ['policy', [{ ...DENY, source: '*', dest: '@dispvm' }]],
    ],
    [
      ['qubes.0.default_dispvm', undefined],
      ['qubes.0.tags', undefined],
      ['qubes.0.template_for_dispvms', undefined],
      ['policy', undefined],
    ],
  ),
];

const ALL = [
  ...FORM,
  ...NAMES,
  ...CHAIN,
  ...TUNNELS,
  ...ADDRESSES,
  ...FLOWS,
  ...FIREWALL,
  ...KNOWN,
  ...DISPOSABLES,
];

/** What an author is told to do about the problems of one number. */
function todosOf(input: unknown, code: ProblemCode): readonly string[] {
  const verdict = check(input);
  return 'problems' in verdict
    ? verdict.problems.filter((each) => each.code === code).map(({ todo }) => todo)
    : [];
}

describe('who does what a problem says is rid of it', () => {
  test.each(ALL)('$code: $todo', ({ code, todo, fault, done }) => {
    expect(new Set(todosOf(altered(...fault), code))).toEqual(new Set([todo]));
    for (const changes of done) expect(check(altered(...fault, ...changes))).toHaveProperty('scenario');
  });

  test('and there is no number whose instruction is not carried out here', () => {
    expect(Object.keys(PROBLEMS).filter((code) => !ALL.some((each) => each.code === code))).toEqual([]);
  });
});
