import { HOME, chainAbove, nodeOf, type Network } from '#model/network.ts';
import type { FlowSpec } from '#model/scenario.ts';
import { shownOf } from '#simulation/step.ts';
import type { Journey } from '#simulation/trace.ts';

/** The parties that the services along a chain add outside, outermost tunnel first, and the goal. */
function partiesFor(network: Network, { from, to }: Pick<FlowSpec, 'from' | 'to'>): string[] {
  const chain = [nodeOf(network, from), ...chainAbove(network, from)].reverse();
  const ends = chain.flatMap(({ qube }) => {
    if (qube?.service?.kind === 'tor') return [qube.service.guard, qube.service.middle, qube.service.exit];
    return qube?.service?.server === undefined ? [] : [qube.service.server];
  });
  return nodeOf(network, to).party ? [...ends, to] : ends;
}

/** The resolver that a look-up ends at, if no tunnel takes it: the one that the home router asks. */
function resolversFor(network: Network, journey: Journey | undefined, tunnelled: boolean): string[] {
  const own = network.scenario.parties.filter(({ kind }) => kind === 'resolver').map(({ name }) => name);
  // Past a tunnel, too: whoever a packet comes to has a place.
  const hops = journey ? shownOf(journey).request.hops : [];
  return own.filter((name) => !tunnelled || hops.some(({ node }) => node === name));
}

/** Whom a flow brings in beyond the provider. */
export interface Outsiders {
  /** Those at the far ends of its tunnels, outermost first, and its goal. */
  readonly parties: readonly string[];
  /** Those who may be asked for a name. */
  readonly resolvers: readonly string[];
}

/** Whom a flow brings in. In: the network, the flow, and every journey of the network. */
export function outsidersOf(network: Network, flow: FlowSpec, journeys: readonly Journey[]): Outsiders {
  const parties = partiesFor(network, flow);
  if (flow.protocol !== 'dns') return { parties, resolvers: [] };
  const asking = journeys.find(({ flow: { from, protocol } }) => from === flow.from && protocol === 'dns');
  return { parties, resolvers: resolversFor(network, asking, parties.length > 1) };
}

/** The way that a flow is meant to take, from its sender on, whether its packets get so far or not. */
export function wayFor(network: Network, flow: Pick<FlowSpec, 'from' | 'to'>): string[] {
  const chain = [flow.from, ...chainAbove(network, flow.from).map(({ id }) => id)];
  const online = chain.some((id) => network.nodes.get(id)?.qube?.uplink);
  return online ? [...chain, HOME.wifi, HOME.router, HOME.isp, ...partiesFor(network, flow)] : chain;
}

/** The nodes of a journey from its sender to its goal, in order. */
export function wayOf(network: Network, journey: Journey): string[] {
  const taken = shownOf(journey).request;
  const visited = taken.hops.map(({ node }) => node);
  if (taken.disposition === 'delivered') return visited;
  return [...new Set([...visited, ...wayFor(network, journey.flow)])];
}

/** Every qube that packets of others can come by, the net qubes before those behind them. */
function runningQubes({ scenario }: Network): string[] {
  const qubes = scenario.qubes.filter((qube) => qube.class !== 'TemplateVM');
  const behind = (level: readonly (string | null)[]): string[] => {
    const next = level.flatMap((netvm) =>
      qubes.filter((qube) => (qube.netvm ?? null) === netvm).map(({ name }) => name),
    );
    return next.length === 0 ? [] : [...next, ...behind(next)];
  };
  return behind([null]);
}

/**
 * Every node that is part of a network's story, on the way of a packet or not: its running qubes, the home, and whom
 * its flows bring in. In: the network and its journeys. A template carries no packet of the story and is left out; of a
 * machine without a network card there is nobody outside.
 */
export function nodesAround(network: Network, journeys: readonly Journey[]): string[] {
  const qubes = runningQubes(network);
  if (!qubes.some((id) => network.nodes.get(id)?.qube?.uplink)) return qubes;
  const outside = network.scenario.flows.flatMap((flow) => {
    const { parties, resolvers } = outsidersOf(network, flow, journeys);
    return [...parties, ...resolvers];
  });
  return [...new Set([...qubes, HOME.wifi, HOME.router, HOME.isp, ...outside])];
}
