import type { Address } from '#model/ipv4-address.ts';
import type { Scenario } from '#model/scenario.ts';
import type { Daemon } from './lab-plan.ts';

/** Every site’s name with its address, for whoever resolves names. */
export function hostRecords({ parties }: Scenario): string[] {
  return parties.flatMap(({ domain, address }) =>
    domain === undefined ? [] : [`--host-record=${domain},${address}`],
  );
}

/** A resolver that knows what it is told and asks nobody, unless it is told whom. */
export function resolverDaemon(namespace: string, address: Address, words: readonly string[]): Daemon {
  return {
    name: `resolver at ${namespace}`,
    namespace,
    words: [
      ...['dnsmasq', '--no-daemon', '--conf-file=/dev/null', '--user=root', '--no-resolv', '--no-hosts'],
      ...['--bind-interfaces', `--listen-address=${address}`, '--cache-size=0', ...words],
    ],
    ready: { listens: { protocol: 'udp', port: 53 } },
  };
}
