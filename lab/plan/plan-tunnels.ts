import type { QubeSpec, Scenario, VpnService } from '#model/scenario.ts';
import { TUNNEL_MARK } from './device-names.ts';
import type { Daemon, Tunnel } from './lab-plan.ts';
import { hostRecords, resolverDaemon } from './resolver.ts';

/** The port that OpenVPN’s client is told to send from, so that it can be known again. */
const OPENVPN_PORT = 50194;

/** The tunnel’s device at the client. WireGuard’s names are one for all namespaces (lab/README.md), so each end has its own. */
export function tunnelDevice(protocol: VpnService['protocol']): string {
  return protocol === 'wireguard' ? 'wg0' : 'tun0';
}

export function serverDevice(protocol: VpnService['protocol']): string {
  return protocol === 'wireguard' ? 'wg-company' : 'tun-company';
}

/** Everything goes into the tunnel, but the tunnel’s own packets and what has a closer route: wg-quick(8), `Table = auto`. */
function routeLines(device: string): string[] {
  return [
    `route add default dev ${device} table ${TUNNEL_MARK}`,
    `rule add not fwmark ${TUNNEL_MARK} table ${TUNNEL_MARK} priority 32764`,
    'rule add table main suppress_prefixlength 0 priority 32763',
  ];
}

/**
 * The tunnels of a scenario. In: the scenario, the folder with their keys, and whether a tunnel is up whatever the
 * scenario says. Out: none for a VPN that has no server.
 */
export function planTunnels(
  scenario: Scenario,
  keys: string,
  forced: 'up' | undefined,
  wireguardProgram: string | undefined,
): Tunnel[] {
  return scenario.qubes.flatMap((qube): Tunnel[] => {
    const vpn = qube.service?.kind === 'vpn' ? qube.service : undefined;
    const server = scenario.parties.find(({ name }) => name === vpn?.server);
    if (!vpn || !server) return [];
    const device = tunnelDevice(vpn.protocol);
    const far = serverDevice(vpn.protocol);
    const wireguard = vpn.protocol === 'wireguard';
    return [
      {
        protocol: vpn.protocol,
        client: {
          namespace: qube.name,
          device,
          daemon: clientDaemon(qube, vpn, server.address, keys, wireguardProgram),
          lines: [
            // OpenVPN gives its device the address that the server hands out.
            ...(wireguard
              ? [`addr add ${vpn.tunnel_address}/32 dev ${device}`, `link set ${device} up`]
              : []),
            ...routeLines(device),
          ],
        },
        server: {
          namespace: server.name,
          device: far,
          daemon: serverDaemon(server.name, vpn, server.address, keys, wireguardProgram),
          lines: wireguard ? [`addr add ${vpn.resolver}/24 dev ${far}`, `link set ${far} up`] : [],
        },
        address: server.address,
        port: vpn.port,
        tunnel_address: vpn.tunnel_address,
        resolver: resolverDaemon(server.name, vpn.resolver, hostRecords(scenario)),
        state: forced ?? vpn.state,
      },
    ];
  });
}

/** A pool has two addresses at least; the first client gets the first. */
function lastOfPool(first: string): string {
  return first.replace(/\d+$/, (last) => String(Number(last) + 1));
}

/** Words that both ends of an OpenVPN tunnel are started with. */
function openvpnWords(keys: string, end: string): string[] {
  const words = ['openvpn', '--dev-type', 'tun', '--topology', 'subnet', '--data-ciphers', 'AES-256-GCM'];
  const files = ['--ca', `${keys}/ca.crt`, '--cert', `${keys}/${end}.crt`, '--key', `${keys}/${end}.key`];
  return [...words, ...files, '--disable-dco', '--verb', '3'];
}

/** The program that holds the client’s end. In: the qube, and the folder with its keys. */
function clientDaemon(
  qube: QubeSpec,
  vpn: VpnService,
  server: string,
  keys: string,
  program: string | undefined,
): Daemon {
  const device = tunnelDevice(vpn.protocol);
  if (vpn.protocol === 'wireguard') return wireguardDaemon(qube.name, device, program);
  return {
    name: `openvpn at ${qube.name}`,
    namespace: qube.name,
    words: [
      ...openvpnWords(keys, 'client'),
      ...[
        '--dev',
        device,
        '--tls-client',
        '--pull',
        '--route-nopull',
        '--bind',
        '--lport',
        String(OPENVPN_PORT),
      ],
      ...['--proto', 'tcp-client', '--remote', server, String(vpn.port), '--mark', String(TUNNEL_MARK)],
    ],
    ready: { says: 'Initialization Sequence Completed' },
  };
}

/** The program that holds the company’s end. */
function serverDaemon(
  namespace: string,
  vpn: VpnService,
  address: string,
  keys: string,
  program: string | undefined,
): Daemon {
  const device = serverDevice(vpn.protocol);
  if (vpn.protocol === 'wireguard') return wireguardDaemon(namespace, device, program);
  return {
    name: `openvpn at ${namespace}`,
    namespace,
    words: [
      ...openvpnWords(keys, 'server'),
      ...['--dev', device, '--mode', 'server', '--tls-server', '--dh', 'none'],
      ...['--proto', 'tcp-server', '--local', address, '--port', String(vpn.port)],
      ...[
        '--ifconfig',
        vpn.resolver,
        '255.255.255.0',
        '--ifconfig-pool',
        vpn.tunnel_address,
        lastOfPool(vpn.tunnel_address),
      ],
      ...['--push', 'topology subnet'],
    ],
    ready: { says: 'Initialization Sequence Completed' },
  };
}

function wireguardDaemon(namespace: string, device: string, program: string | undefined): Daemon {
  return {
    name: `wireguard at ${namespace}`,
    namespace,
    words: program === undefined ? ['wireguard-go', '--foreground', device] : [program, device],
    ready: { socket: `/run/wireguard/${device}.sock` },
  };
}
