import type { Tunnel } from '../plan/lab-plan.ts';
import { TUNNEL_MARK } from '../plan/device-names.ts';
import { startDaemon, stop, type Running } from './start-daemon.ts';
import { wireguardKey, writeKey, type WireGuardKey } from './make-keys.ts';
import { attempt, inNamespace, run, until } from './run-command.ts';

/** A tunnel that has been brought up. */
export interface Up {
  readonly tunnel: Tunnel;
  readonly client: Running;
  /** WireGuard’s own keys, for the key log. */
  readonly keys?: { readonly client: WireGuardKey; readonly server: WireGuardKey };
}

async function applyLines(namespace: string, lines: readonly string[]): Promise<void> {
  await run({ words: inNamespace(namespace, ['ip', '-batch', '-']), input: `${lines.join('\n')}\n` });
}

/** Starts the company’s end, which is there before anybody calls. */
async function startServer(
  { server, resolver }: Tunnel,
  started: Running[],
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  started.push(await startDaemon(server.daemon, 15, environment));
  await applyLines(server.namespace, server.lines);
  started.push(await startDaemon(resolver));
}

async function introduce(
  { client, server, address, port, tunnel_address }: Tunnel,
  folder: string,
): Promise<Up['keys']> {
  const keys = { client: wireguardKey(), server: wireguardKey() };
  const files = { client: `${folder}/${client.device}.key`, server: `${folder}/${server.device}.key` };
  await Promise.all([
    writeKey(files.client, keys.client.private),
    writeKey(files.server, keys.server.private),
  ]);
  await run({
    words: inNamespace(server.namespace, [
      ...['wg', 'set', server.device, 'listen-port', String(port), 'private-key', files.server],
      ...['peer', keys.client.public, 'allowed-ips', `${tunnel_address}/32`],
    ]),
  });
  await run({
    words: inNamespace(client.namespace, [
      ...['wg', 'set', client.device, 'listen-port', String(port), 'fwmark', String(TUNNEL_MARK)],
      ...['private-key', files.client, 'peer', keys.server.public],
      ...['allowed-ips', '0.0.0.0/0', 'endpoint', `${address}:${port}`],
    ]),
  });
  return keys;
}

/**
 * Brings a tunnel up, and asks its far end for a sign of life. In: a folder for keys, the list to which every started
 * program is added, and what the programs of either end find in their environment.
 */
export async function bringUp(
  tunnel: Tunnel,
  folder: string,
  started: Running[],
  environment: (end: 'client' | 'server') => Readonly<Record<string, string>>,
): Promise<Up> {
  const { client, protocol, resolver } = tunnel;
  await startServer(tunnel, started, environment('server'));
  const program = await startDaemon(client.daemon, 30, environment('client'));
  started.push(program);
  const keys = protocol === 'wireguard' ? await introduce(tunnel, folder) : undefined;
  await applyLines(client.namespace, client.lines);
  const far = resolver.words.find((word) => word.startsWith('--listen-address='))?.split('=')[1] ?? '';
  const ping = { words: inNamespace(client.namespace, ['ping', '-c', '1', '-W', '1', far]) };
  await until(
    async () => (await attempt(ping)).code === 0,
    15,
    `the far end of the tunnel at ${client.namespace} was to answer`,
  );
  return keys ? { tunnel, client: program, keys } : { tunnel, client: program };
}

/** Ends the client’s program: its device goes, and with the device every route into the tunnel. */
export async function drop({ tunnel, client }: Up): Promise<void> {
  await stop(client);
  await until(
    async () =>
      (
        await attempt({
          words: inNamespace(tunnel.client.namespace, ['ip', 'link', 'show', tunnel.client.device]),
        })
      ).code !== 0,
    5,
    `${tunnel.client.device} was to be gone`,
  );
}
