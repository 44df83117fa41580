import type { ProblemCode } from '../problem.ts';
import { looksLike } from './known-name.ts';

/** Fields that real settings have and a scenario has not, by the number that says so. Written small, without - _ and dots. */
const FIELDS: Readonly<Partial<Record<ProblemCode, readonly string[]>>> = {
  S082: ['onion', 'onionservice', 'onionaddress', 'hiddenservice', 'hiddenservicedir', 'hiddenserviceport'],
  S087: [
    ...['allowedips', 'allowedip', 'disallowedips', 'excludedips', 'excludeips', 'includedips', 'includeips'],
    ...[
      'split',
      'splittunnel',
      'splittunneling',
      'splittunnelling',
      'splitinclude',
      'splitexclude',
      'bypass',
    ],
    ...[
      'route',
      'routes',
      'routing',
      'table',
      'allowlan',
      'redirectgateway',
      'routenopull',
      'exclude',
      'include',
    ],
  ],
  S088: [
    ...['icmptype', 'expire', 'comment', 'peer', 'peers', 'presharedkey', 'persistentkeepalive', 'keepalive'],
    ...[
      'mtu',
      'mss',
      'mssfix',
      'fwmark',
      'multihop',
      'bridge',
      'bridges',
      'usebridges',
      'clienttransportplugin',
    ],
    ...['pluggabletransport', 'pluggabletransports', 'obfs4', 'snowflake', 'meek', 'webtunnel', 'conflux'],
    ...['vanguards', 'isolation', 'streamisolation', 'isolatesocksauth', 'socksport', 'transport', 'dnsport'],
    ...[
      'doh',
      'dot',
      'dnsoverhttps',
      'dnsovertls',
      'dnssec',
      'ech',
      'quic',
      'http3',
      'proxy',
      'socks',
      'socks5',
    ],
    ...['mac', 'ip', 'vlan', 'netfakeip', 'netfakegateway', 'netfakenetmask', 'features'],
    ...['target', 'defaulttarget', 'notify', 'user', 'argument', 'autostart', 'includeinbackups', 'memory'],
    ...[
      'maxmem',
      'vcpus',
      'kernel',
      'kernelopts',
      'virtmode',
      'services',
      'devices',
      'pcidevs',
      'usb',
      'debug',
    ],
    ...['updatevm', 'clockvm', 'defaultnetvm', 'defaulttemplate', 'managementdispvm', 'audiovm', 'guivm'],
    ...['portforward', 'portforwards', 'portforwarding', 'custominput', 'customforward'],
  ],
};

const CODES = new Map(
  Object.entries(FIELDS).flatMap(([code, names]) =>
    names.map((name) => [name, code as ProblemCode] as const),
  ),
);

/** Fields that tell a tunnel’s other end, or a rule’s goal, by name; they are at fault for it only if they do. */
const BY_NAME: ReadonlySet<string> = new Set([
  ...['dsthost', 'dsthostname', 'dstname', 'dst', 'host', 'hostname', 'fqdn', 'domainname', 'srchost'],
  ...[
    'endpoint',
    'endpoints',
    'remote',
    'remotehost',
    'gateway',
    'url',
    'serveraddress',
    'serverhost',
    'serverip',
  ],
]);

/**
 * The number for a field that the format does not have, though what it is for exists. In: the name of the field, what
 * stands in it, and whether it is in a firewall rule. Out: nothing for a name that means nothing to us.
 */
export function knownField(name: string, value: unknown, inRule: boolean): ProblemCode | undefined {
  const plain = name.toLowerCase().replaceAll(/[-_. ]/g, '');
  if (/6$|ipv6|aaaa/.test(plain)) return 'S086';
  if (!BY_NAME.has(plain)) return CODES.get(plain);
  const looks = typeof value === 'string' ? looksLike(value) : undefined;
  if (looks === undefined) return undefined;
  if (looks === 'ipv6') return 'S086';
  return inRule ? 'S085' : looks === 'onion' ? 'S082' : 'S084';
}
