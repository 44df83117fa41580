import type { PartySpec, Scenario } from '#model/scenario.ts';
import type { TorParties } from '../tor/tor-network.ts';
import { sysctlOf } from './plan-machine.ts';
import { INTERNET, SEGMENT, partyCable, partyLines, segmentDevice } from './plan-outside.ts';
import type { Daemon, Plan, Tap } from './lab-plan.ts';
import { hostRecords, resolverDaemon } from './resolver.ts';

/** The authorities that agree on the relays, and the resolver that the exit asks. No scenario names them. */
const DIRECTORY = [
  { name: 'authority-1', address: '198.51.100.201' },
  { name: 'authority-2', address: '198.51.100.202' },
  { name: 'authority-3', address: '198.51.100.203' },
] as const;
const EXIT_RESOLVER = { name: 'exit-resolver', address: '198.51.100.153' } as const;

/** What belongs to the Tor network and to no scenario. */
export const DIRECTORY_ADDRESSES: ReadonlySet<string> = new Set(
  [...DIRECTORY, EXIT_RESOLVER].map(({ address }) => address),
);

/** What stands through a whole run: the segment of all parties, and on it the Tor network. */
export interface Standing {
  readonly network: Pick<Plan, 'namespaces' | 'cables' | 'bridges' | 'addressing' | 'rulesets' | 'files'>;
  readonly daemons: readonly Daemon[];
  readonly taps: readonly Tap[];
  readonly tor: TorParties | undefined;
}

function relayCalled(relays: readonly PartySpec[], name: string): PartySpec {
  const relay = relays.find((each) => each.name === name);
  if (!relay) throw new RangeError(`no relay is called ${name}`);
  return relay;
}

/** The relays of every scenario, which must be the same ones: one Tor network serves all. */
function relaysOf(scenarios: readonly Scenario[]): readonly PartySpec[] {
  const relays = new Map<string, PartySpec>();
  for (const party of scenarios.flatMap(({ parties }) => parties)) {
    if (party.kind !== 'relay') continue;
    const known = relays.get(party.name);
    if (known && known.address !== party.address)
      throw new RangeError(
        `the relay ${party.name} has two addresses, ${known.address} and ${party.address}`,
      );
    relays.set(party.name, party);
  }
  return [...relays.values()];
}

/** Plans what all scenarios share. In: the scenarios, the folder for Tor’s files, and whom Tor runs as. */
export function planStanding(
  scenarios: readonly Scenario[],
  directory: string,
  asUser: string | null,
): Standing {
  const service = scenarios
    .flatMap(({ qubes }) => qubes)
    .find((qube) => qube.service?.kind === 'tor')?.service;
  const relays = service ? relaysOf(scenarios) : [];
  const parties = service ? [...relays, ...DIRECTORY, EXIT_RESOLVER] : [];
  const home = scenarios[0]?.home.public_address ?? '';
  const named = (name: string): PartySpec => relayCalled(relays, name);
  return {
    network: {
      namespaces: [
        { name: INTERNET, sysctl: sysctlOf(false, false) },
        ...parties.map(({ name }) => ({ name, sysctl: sysctlOf(false, false) })),
      ],
      cables: parties.map(({ name, address }) => partyCable(name, address)),
      bridges: [
        { namespace: INTERNET, device: SEGMENT, ports: parties.map(({ name }) => segmentDevice(name)) },
      ],
      addressing: parties.map(({ name, address }) => ({
        namespace: name,
        lines: partyLines(address, home, false),
      })),
      rulesets: [],
      files: [],
    },
    daemons: service
      ? [
          resolverDaemon(EXIT_RESOLVER.name, EXIT_RESOLVER.address, [
            ...new Set(scenarios.flatMap(hostRecords)),
          ]),
        ]
      : [],
    taps: relays.map(({ name }) => ({ namespace: name, device: 'eth0', inside: false })),
    tor:
      service?.kind === 'tor'
        ? {
            authorities: DIRECTORY,
            guard: named(service.guard),
            middle: named(service.middle),
            exit: named(service.exit),
            exitResolver: EXIT_RESOLVER.address,
            directory,
            asUser,
          }
        : undefined,
  };
}
