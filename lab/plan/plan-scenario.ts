import { addressOf } from '#model/network.ts';
import type { FlowSpec, PartySpec, QubeSpec, Scenario } from '#model/scenario.ts';
import { planMachine, resolverAsked } from './plan-machine.ts';
import { outsideAddress6 } from './device-names.ts';
import { INTERNET, SEGMENT, planOutside, segmentDevice } from './plan-outside.ts';
import type { Errand, Plan, Tap, Tunnel } from './lab-plan.ts';
import type { Situation } from '#scenarios/situations.ts';
import { planTunnels } from './plan-tunnels.ts';

/** What the box gives to a plan. */
export interface Surroundings {
  /** A folder inside the box, for files. */
  readonly directory: string;
  /** The words that start a site; the file with its settings follows. */
  readonly site: readonly string[];
  /** The user that Tor runs as. */
  readonly torUser: string;
  /** A WireGuard that takes the place of the stock one. */
  readonly wireguard: string | undefined;
}

const PORT = { http: 80, https: 443, dns: 53, udp: 3478, icmp: 0 } as const;

function partyCalled({ parties }: Scenario, name: string): PartySpec | undefined {
  return parties.find((party) => party.name === name);
}

function errandOf({ scenario, six }: Situation, flow: FlowSpec): Errand {
  const goal = partyCalled(scenario, flow.to);
  const qubeCalled = (name: string): QubeSpec | undefined =>
    scenario.qubes.find((qube) => qube.name === name);
  const from = qubeCalled(flow.from);
  const to = qubeCalled(flow.to);
  const site = goal?.address ?? (to ? addressOf(to) : '');
  const asked = flow.protocol === 'dns' && from ? resolverAsked(from) : site;
  return {
    namespace: flow.from,
    protocol: flow.protocol,
    address: six ? outsideAddress6(asked) : asked,
    port: flow.port ?? PORT[flow.protocol],
    name: goal?.domain ?? flow.to,
    request: flow.request ?? 'GET /',
    ...(flow.source !== undefined && { source: flow.source }),
    ...(flow.ttl !== undefined && { ttl: flow.ttl }),
  };
}

/** Taps in the tunnels: what comes by there is what the holders of their keys read. */
function insideTaps(tunnels: readonly Tunnel[]): Tap[] {
  return tunnels.flatMap(({ client, server, state }) =>
    (state === 'up' ? [client, server] : state === 'dropped' ? [server] : []).map(
      ({ namespace, device }) => ({
        namespace,
        device,
        inside: true,
      }),
    ),
  );
}

/**
 * Turns a situation into everything that has to be made, started and listened to. Pure: the same situation gives the
 * same plan. In: a scenario that `check` found no fault in, and the box’s surroundings. Out: the plan. The relays of
 * a scenario and its Tor client are planned by `lab/tor/`.
 */
export function planScenario(
  situation: Situation,
  { directory, site, torUser, wireguard }: Surroundings,
): Plan {
  const { scenario } = situation;
  const machine = planMachine(situation, torUser);
  const outside = planOutside(situation, site, directory);
  const tunnels = planTunnels(scenario, `${directory}/keys`, situation.six && 'up', wireguard);
  const parties = scenario.parties.filter(({ kind }) => kind !== 'relay').map((party) => party.name);
  return {
    situation: scenario.name,
    namespaces: [...machine.namespaces, ...outside.namespaces],
    cables: [...machine.cables, ...outside.cables],
    bridges: [
      {
        namespace: 'wifi',
        device: 'air',
        ports: [...scenario.qubes.filter(({ uplink }) => uplink).map((_, i) => `air${i + 1}`), 'to-router'],
      },
      { namespace: INTERNET, device: SEGMENT, ports: ['isp', ...parties].map(segmentDevice) },
    ],
    addressing: [...machine.addressing, ...outside.addressing],
    rulesets: [...machine.rulesets, ...outside.rulesets],
    files: outside.files,
    daemons: outside.daemons,
    tunnels,
    taps: [...machine.taps, ...outside.taps, ...insideTaps(tunnels)],
    errands: scenario.flows.map((flow) => errandOf(situation, flow)),
  };
}
