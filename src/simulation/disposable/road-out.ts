import { disposablesOf } from '#model/disposable/road.ts';
import { settingsOf, type SystemSettings } from '#model/disposable/settings.ts';
import type { DisposableTemplate } from '#model/disposable/template.ts';
import { resolve, type Network } from '#model/network.ts';
import type { PartySpec, QubeSpec, Scenario } from '#model/scenario.ts';
import { oncePerNetwork } from '../once-per-network.ts';
import { probe } from '../probe.ts';

/** A disposable that a qube can start unasked, and what becomes of a connection that it opens. */
export interface RoadOut {
  /** The disposable template that it is copied from. */
  readonly template: string;
  /** The net qube by which it leaves. */
  readonly netvm: string;
  /** Whether a site can tell it the home's address. */
  readonly home: boolean;
  /** Whether it finds out what can tell where you are: errors of routers, the home's own network, look-ups. */
  readonly hints: boolean;
  /** The address that a connection arrives from; nothing if every one is stopped. */
  readonly from?: string;
}

/** A name or number that no qube has: the first free one from those that Qubes might draw. */
function free<T>(taken: ReadonlySet<T>, make: (n: number) => T): T {
  let n = 1234;
  while (taken.has(make(n))) n = (n % 9999) + 1;
  return make(n);
}

/** Somebody outside to call, where the scenario has nobody. The address is one kept for tests: RFC 2544. */
function standIn({ qubes, parties }: Scenario): PartySpec {
  const names = new Set([...qubes, ...parties].map(({ name }) => name));
  const addresses = new Set(parties.map(({ address }) => address));
  return {
    name: free(names, (n) => `site${n}`),
    kind: 'site',
    title: 'any site',
    address: free(addresses, (n) => `198.19.${Math.floor(n / 250)}.${(n % 250) + 1}`),
    domain: 'any.example',
  };
}

/** The scenario with one disposable more, as Qubes would start it: settings and rules come from its template. */
function withDisposable(
  scenario: Scenario,
  { name: template, netvm }: DisposableTemplate,
): [Scenario, string] {
  const { qubes, parties } = scenario;
  const names = new Set([...qubes, ...parties].map(({ name }) => name));
  const numbers = new Set(qubes.flatMap(({ class: kind, id }) => (kind === 'DispVM' ? [id] : [])));
  const copied = qubes.find(({ name }) => name === template);
  const disposable: QubeSpec = {
    name: free(names, (n) => `disp${n}`),
    class: 'DispVM',
    label: 'red',
    id: free(numbers, (n) => n),
    netvm,
    template,
    ...(copied?.firewall && { firewall: copied.firewall }),
  };
  const sites = parties.some(({ kind }) => kind === 'site') ? [] : [standIn(scenario)];
  return [
    { ...scenario, qubes: [...qubes, disposable], parties: [...parties, ...sites], flows: [] },
    disposable.name,
  ];
}

/** What becomes of a connection out of a disposable from one template; nothing if it has no network. */
const wayOf = oncePerNetwork(({ name, netvm }: DisposableTemplate) => `${name} ${netvm ?? ''}`, findWay);

function findWay({ scenario }: Network, template: DisposableTemplate): RoadOut | undefined {
  const { name, netvm } = template;
  if (netvm === null || !scenario.qubes.some((qube) => qube.name === netvm)) return undefined;
  const [inside, disposable] = withDisposable(scenario, template);
  const { tells, arrivesFrom, atHome, routers, asks } = probe(resolve(inside), disposable);
  const hints = atHome || asks || routers.length > 0;
  const from = tells ? scenario.home.public_address : arrivesFrom?.address;
  return { template: name, netvm, home: tells !== undefined, hints, ...(from !== undefined && { from }) };
}

function findRoad(network: Network, qube: string, settings: SystemSettings): RoadOut | undefined {
  const roads = disposablesOf(settings, qube).flatMap((template) => wayOf(network, template) ?? []);
  const best = roads.find(({ home }) => home) ?? roads.find(({ hints }) => hints);
  return best ?? roads.find(({ from }) => from !== undefined) ?? roads[0];
}

/** By what the scenario itself says. */
const ownRoad = oncePerNetwork(
  (qube: string) => qube,
  (network: Network, qube: string) => findRoad(network, qube, settingsOf(network.scenario)),
);

/**
 * The road out of a qube that is no network: a disposable that whoever has the qube can start without anybody being
 * asked, and send from (qubes-core-admin qubes-rpc-policy/90-default.policy, qubes/vm/qubesvm.py `default_dispvm`).
 * In: a network, a qube's name and, where more is known than the scenario says, the settings of the computer. Out: a
 * road that a site can tell the home's address by, if there is one; else one that finds out something of where you are;
 * else the first that leads anywhere; nothing if the qube can start no disposable with network. Disposables that these start in turn are counted in.
 */
export function roadOut(network: Network, qube: string, settings?: SystemSettings): RoadOut | undefined {
  return settings ? findRoad(network, qube, settings) : ownRoad(network, qube);
}
