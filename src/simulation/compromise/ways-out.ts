import { machineSettings } from '#model/disposable/settings.ts';
import type { Machine } from '#model/machine.ts';
import type { Network } from '#model/network.ts';
import { updatesProxyOf } from '#model/qrexec/updates.ts';
import type { Named } from '#words/name.ts';
import { tapped } from '#words/tapped.ts';
import { roadOut } from '../disposable/road-out.ts';
import { probe } from '../probe.ts';
import { worded } from '../reason.ts';
import { proxyOut } from '../updates/proxy-out.ts';
import { foundOut, roadsOf } from '../user-address.ts';
import type { Tapped } from './tapped.ts';

/** The same answer however often it is asked: each is found once. */
function once<T>(find: (name: string) => T): (name: string) => T {
  const found = new Map<string, T>();
  return (name) => {
    const known = found.get(name);
    if (known !== undefined || found.has(name)) return known as T;
    const made = find(name);
    found.set(name, made);
    return made;
  };
}

/** Makes ready to ask what a taken compartment of a machine can send, by its own network and by what it starts. */
function outOf(network: Network, machine: Machine) {
  const settings = machineSettings(machine);
  const road = once((name) => roadOut(network, name, settings));
  return {
    found: once((name): ReturnType<typeof worded> | undefined => {
      const node = network.nodes.get(name);
      if (!node?.qube) return undefined;
      const roads = roadsOf(network, road(name), proxyOut(network, name, settings));
      return worded(foundOut(node, probe(network, name), roads));
    }),
    road,
    proxy: once((name) => updatesProxyOf(settings, name)),
  };
}

type Out = ReturnType<typeof outOf>;

/**
 * Whether whoever has these compartments can find out where you are: by sending past every tunnel, or by a disposable.
 * The one that finds out most is enough: then nothing is told of those that find out less.
 */
function whereabouts({ found }: Out, names: readonly string[]): Tapped[] {
  const told = names.flatMap((name): Tapped[] => {
    const own = found(name);
    if (!own) return [];
    return [{ of: name, what: own.verdict === 'unknown' ? 'whereabouts' : 'home-address', ...own }];
  });
  const best =
    told.find(({ verdict }) => verdict === 'visible') ?? told.find(({ verdict }) => verdict === 'unknown');
  return best ? [best] : told;
}

const qube = (title: string): Named => ({ kind: 'qube', title });

/** Whether what lies in compartments without a net qube can be carried out, though they send no packet themselves. */
function waysOut({ road, proxy }: Out, machine: Machine, names: readonly string[]): Tapped[] {
  const what = 'isolation';
  return machine.compartments.flatMap(({ name, klass, netvm, device, provides_network }): Tapped[] => {
    const offline = netvm === null && device !== 'network card' && provides_network !== true;
    if (!names.includes(name) || !offline || klass === 'AdminVM' || klass === 'Desktop') return [];
    const who = qube(name);
    const way = road(name);
    if (way?.from !== undefined) {
      const sentence = tapped['starts-disposable'].long(who, qube(way.netvm));
      return [{ of: name, what, verdict: 'visible', sentence, source: 'default-dispvm' }];
    }
    const carrier = proxy(name);
    if (carrier !== null) {
      const sentence = tapped['by-updates-proxy'].long(who, qube(carrier));
      return [{ of: name, what, verdict: 'visible', sentence, source: 'updates-proxy' }];
    }
    const sentence = tapped['no-way-out'].long(who);
    return [{ of: name, what, verdict: 'hidden', sentence, source: 'default-dispvm' }];
  });
}

/** Makes ready to ask what whoever has some compartments can send, and learn by sending. */
export function sendingOf(machine: Machine, network: Network): (owned: readonly string[]) => Tapped[] {
  const out = outOf(network, machine);
  return (owned) => {
    const admin = machine.compartments.find(({ klass }) => klass === 'AdminVM')?.name;
    // dom0 rules over everything: there is nothing left to ask.
    const names = owned.filter((name) => name !== admin);
    return [...whereabouts(out, names), ...waysOut(out, machine, names)];
  };
}
