import { machineSettings } from '#model/disposable/settings.ts';
import type { Machine } from '#model/machine.ts';
import { updatesProxyOf } from '#model/qrexec/updates.ts';
import type { Scenario } from '#model/scenario.ts';
import { tapped } from '#words/tapped.ts';
import { lookOn } from '../sight.ts';
import { shownOf } from '../step.ts';
import { journeySteps } from '../journey-steps.ts';
import { askMirror } from '../updates/ask-mirror.ts';
import type { Tapped } from './tapped.ts';

type Look = (place: string) => Pick<Tapped, 'verdict' | 'sentence' | 'source'>;

/** One connection of the proxy to a mirror, and what can be learnt of it on its way. */
function connectionOf(traffic: Scenario, proxy: string): { way: readonly string[]; look: Look } | undefined {
  const asked = askMirror(traffic, proxy);
  if (!asked) return undefined;
  const { network, timeline } = asked;
  const [journey] = timeline;
  const [steps] = journeySteps(network, timeline);
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
