import { machineSettings } from '#model/disposable/settings.ts';
import type { Machine } from '#model/machine.ts';
import { resolve } from '#model/network.ts';
import { updatesProxyOf } from '#model/qrexec/updates.ts';
import type { PartySpec, QubeSpec, Scenario } from '#model/scenario.ts';
import { tapped } from '#words/tapped.ts';
import { lookOn } from '../sight.ts';
import { simulate } from '../simulate.ts';
import { shownOf } from '../step.ts';
import { stories } from '../story.ts';
import type { Tapped } from './tapped.ts';

/** A server with packages. Its name and its address are of those kept for examples. */
const MIRROR: PartySpec = {
  name: 'mirror.of-updates',
  kind: 'site',
  title: 'mirror',
  address: '198.19.255.80',
  domain: 'packages.example',
};

/** Who asks the mirror on a template's behalf: the proxy's own qube, or in a Tor gateway what its Tor takes in. */
function asker(traffic: Scenario, proxy: string): QubeSpec | undefined {
  const qube = traffic.qubes.find(({ name }) => name === proxy);
  if (!qube || qube.service?.kind !== 'tor') return qube;
  return { name: 'updates.of-template', class: 'AppVM', label: 'black', id: 9999, netvm: proxy };
}

type Look = (place: string) => Pick<Tapped, 'verdict' | 'sentence' | 'source'>;

/** One connection of the proxy to a mirror, and what can be learnt of it on its way. */
function connectionOf(traffic: Scenario, proxy: string): { way: readonly string[]; look: Look } | undefined {
  const from = asker(traffic, proxy);
  if (!from) return undefined;
  const network = resolve({
    ...traffic,
    qubes: [...traffic.qubes.filter(({ name }) => name !== from.name), from],
    parties: [...traffic.parties, MIRROR],
    flows: [{ from: from.name, to: MIRROR.name, protocol: 'https' }],
  });
  const timeline = simulate(network);
  const [journey] = timeline;
  const [steps] = stories(network, timeline);
  if (!journey || !steps) return undefined;
  const lookAt = lookOn(network, journey, steps);
  return {
    way: shownOf(journey).request.hops.map(({ node }) => node),
    look: (place) => {
      const { verdict, sentence, source } = lookAt({ place }).by(Infinity)('destination-name');
      return { verdict, sentence, source };
    },
  };
}

/**
 * Makes ready to ask what whoever has some compartments learns of the others' updates: which servers they come from.
 * In: a machine. Out: a function of what is owned. A template whose updates nobody fetches has nothing to tell.
 */
export function mirrorsOf(machine: Machine): (owned: readonly string[]) => Tapped[] {
  const { traffic } = machine;
  const settings = machineSettings(machine);
  const fetched = machine.compartments.flatMap(({ name }) => {
    const proxy = updatesProxyOf(settings, name);
    const connection = proxy === null ? undefined : connectionOf(traffic, proxy);
    return proxy === null || !connection ? [] : [{ name, proxy, ...connection }];
  });
  const what = 'mirrors';
  return (owned) =>
    fetched.flatMap(({ name, proxy, way, look }): Tapped[] => {
      if (owned.includes(name)) return [];
      if (owned.includes(proxy)) {
        const sentence = tapped['asks-mirrors'].long({ kind: 'qube', title: proxy });
        return [{ of: name, what, verdict: 'visible', sentence, source: 'update-route' }];
      }
      const seen = owned.filter((place) => way.includes(place)).map(look);
      const best = seen.find(({ verdict }) => verdict === 'visible') ?? seen[0];
      return best ? [{ of: name, what, ...best }] : [];
    });
}
