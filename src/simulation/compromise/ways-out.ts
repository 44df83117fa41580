import { machineSettings } from '#model/disposable/settings.ts';
import type { Machine } from '#model/machine.ts';
import type { Network } from '#model/network.ts';
import { updatesProxyOf } from '#model/qrexec/updates.ts';
import { roadOut, type RoadOut } from '../disposable/road-out.ts';
import { ownerOf } from '../fact.ts';
import { probe, type Call } from '../probe.ts';
import type { Tapped } from './tapped.ts';

type Told = Pick<Tapped, 'verdict' | 'sentence' | 'source'>;

/** What becomes of a call that a program in a taken compartment makes, by its own network. */
function byItself(name: string, call: Call, home: boolean, arrives: string): Told {
  if ('stoppedAt' in call) {
    return call.stoppedAt === name
      ? {
          verdict: 'hidden',
          sentence: `A call from ${name} goes nowhere: it has no network.`,
          source: 'qubes-net',
        }
      : {
          verdict: 'hidden',
          sentence: `A call from ${name} past its tunnel is dropped at ${call.stoppedAt}.`,
          source: 'endpoint-rule',
        };
  }
  return {
    verdict: home ? 'visible' : 'hidden',
    sentence: `A call from ${name} arrives from ${arrives}.`,
    source: 'model',
  };
}

function byDisposable(name: string, { netvm }: RoadOut): Told {
  return {
    verdict: 'visible',
    sentence: `${name} can start a disposable without anyone being asked. What that sends leaves by ${netvm} and arrives from your home.`,
    source: 'default-dispvm',
  };
}

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
  const { public_address } = network.scenario.home;
  return {
    call: once((name): Told | undefined => {
      const call = network.nodes.get(name)?.qube ? probe(network, name) : undefined;
      if (!call) return undefined;
      const from = 'from' in call ? call.from : '';
      const home = from === public_address;
      return byItself(name, call, home, home ? 'your home' : `the ${ownerOf(network, from)?.title ?? from}`);
    }),
    road: once((name) => roadOut(network, name, settings)),
    proxy: once((name) => updatesProxyOf(settings, name)),
  };
}

type Out = ReturnType<typeof outOf>;

/**
 * Whether whoever has these compartments can find out where you are: by a call past every tunnel, or by one from a
 * disposable. One that can is enough: then nothing is told of those that cannot.
 */
function whereabouts({ call, road }: Out, names: readonly string[]): Tapped[] {
  const what = 'your home’s address';
  const told = names.flatMap((name): Tapped[] => {
    const own = call(name);
    if (own?.verdict === 'visible') return [{ of: name, what, ...own }];
    const way = road(name);
    if (way?.home) return [{ of: name, what, ...byDisposable(name, way) }];
    return own ? [{ of: name, what, ...own }] : [];
  });
  const best =
    told.find(({ verdict }) => verdict === 'visible') ?? told.find(({ verdict }) => verdict === 'unknown');
  return best ? [best] : told;
}

/** Whether what lies in compartments without a net qube can be carried out, though they send no packet themselves. */
function waysOut({ road, proxy }: Out, machine: Machine, names: readonly string[]): Tapped[] {
  const what = 'its isolation from the network';
  return machine.compartments.flatMap(({ name, klass, netvm, device, provides_network }): Tapped[] => {
    const offline = netvm === null && device !== 'network card' && provides_network !== true;
    if (!names.includes(name) || !offline || klass === 'AdminVM' || klass === 'Desktop') return [];
    const way = road(name);
    if (way?.from !== undefined) {
      const sentence = `${name} has no net qube, but it can start a disposable behind ${way.netvm}. Nobody is asked.`;
      return [{ of: name, what, verdict: 'visible', sentence, source: 'default-dispvm' }];
    }
    const carrier = proxy(name);
    if (carrier !== null) {
      const sentence = `${name} has no net qube, but ${carrier} connects it to any server by HTTPS, as for updates.`;
      return [{ of: name, what, verdict: 'visible', sentence, source: 'updates-proxy' }];
    }
    const sentence = `${name} has no net qube and can start no disposable that has one.`;
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
