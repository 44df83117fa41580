import type { Situation } from '#scenarios/situations.ts';
import { dissectFile, type FieldReader } from './tshark.ts';

/** The servers of OpenVPN in a scenario. */
function openVpnServers({ scenario }: Situation): { address: string; port: number }[] {
  return scenario.qubes.flatMap(({ service }) => {
    if (service?.kind !== 'vpn' || service.protocol !== 'openvpn-tcp') return [];
    const address = scenario.parties.find(({ name }) => name === service.server)?.address;
    return address === undefined ? [] : [{ address, port: service.port }];
  });
}

/**
 * Dissects a file. OpenVPN shares its port with HTTPS here, and tshark takes a port for one of them: where there is such
 * a tunnel it reads the file twice, and each conversation counts as what its server is.
 */
export async function dissectBoth(file: string, situation: Situation): Promise<FieldReader[]> {
  const plain = await dissectFile(file);
  const servers = openVpnServers(situation);
  if (servers.length === 0) return plain;
  const tunnelled = await dissectFile(
    file,
    servers.flatMap(({ port }) => ['-d', `tcp.port==${port},openvpn`]),
  );
  return plain.map((told, i) => {
    const is = (address: 'ip.src' | 'ip.dst', port: 'tcp.srcport' | 'tcp.dstport'): boolean =>
      servers.some((server) => told(address)[0] === server.address && told(port)[0] === String(server.port));
    return is('ip.src', 'tcp.srcport') || is('ip.dst', 'tcp.dstport') ? (tunnelled[i] ?? told) : told;
  });
}
