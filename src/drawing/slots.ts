import { stratify, tree } from 'd3-hierarchy';
import { HOME, chainAbove, nodeOf, type Network, type Node } from '#model/network.ts';
import type { Journey } from '#simulation/trace.ts';
import { shownOf } from '#simulation/step.ts';
import { outsidersOf } from '#storyboard/way.ts';
import type { Shape } from './shape.ts';

/** Where a node stands before it has a size: how far along its row, and in which lane. */
export interface Slot {
  readonly node: Node;
  readonly column: number;
  readonly lane: number;
}

/** A root that no qube can be called: stratify wants exactly one. */
const ROOT = '*';

interface TreeRow {
  readonly name: string;
  readonly netvm?: string;
}

/** The qubes of the machine: their chain is a forest, drawn as one tree under a root of its own. */
export function machineSlots(network: Network): Slot[] {
  const drawn = network.scenario.qubes.filter((qube) => qube.class !== 'TemplateVM');
  const rows: TreeRow[] = [
    { name: ROOT },
    ...drawn.map(({ name, netvm }) => ({ name, netvm: netvm ?? ROOT })),
  ];
  const root = stratify<TreeRow>()
    .id((row) => row.name)
    .parentId((row) => row.netvm)(rows);
  const laid = tree<TreeRow>()
    .nodeSize([1, 1])
    .separation(() => 1)(root);
  return laid
    .descendants()
    .slice(1)
    .map((place) => {
      const online = place.path(laid).some(({ data }) => network.nodes.get(data.name)?.qube?.uplink);
      return {
        node: nodeOf(network, place.data.name),
        // Counted from the network card; what no card is behind of stands where apps stand.
        column: online ? laid.height - place.depth : place.height,
        lane: place.x,
      };
    });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Whether a packet comes to its goal without those who stand at a tunnel's far end. */
function goesPast(journey: Journey, parties: readonly string[]): boolean {
  const visited = new Set(shownOf(journey).request.hops.map(({ node }) => node));
  const goal = parties.at(-1);
  return goal !== undefined && visited.has(goal) && parties.some((id) => !visited.has(id));
}

/** What the slots outside depend on: the machine's slots and the journeys too, since a packet may go past a tunnel. */
interface Inside {
  readonly network: Network;
  readonly machine: readonly Slot[];
  readonly journeys: readonly Journey[];
  readonly shape: Shape;
}

/** Those whom the flows bring in: every one as far along as the longest chain puts it. */
function partySlots({ network, machine, journeys, shape }: Inside, uplink: Slot): Slot[] {
  const laneOf = new Map(machine.map(({ node, lane }) => [node.id, lane]));
  const columns = new Map<string, number>();
  const lanes = new Map<string, number[]>();
  const put = (id: string, column: number, lane: number): void => {
    columns.set(id, Math.max(columns.get(id) ?? 0, column));
    lanes.set(id, [...(lanes.get(id) ?? []), lane]);
  };
  for (const flow of network.scenario.flows) {
    const { parties, resolvers } = outsidersOf(network, flow, journeys);
    const online = chainAbove(network, flow.from).some(({ qube }) => qube?.uplink);
    const lane = online ? (laneOf.get(flow.from) ?? 0) : uplink.lane;
    // Whom a packet goes past stands above its way.
    const past = journeys.some((each) => each.flow.from === flow.from && goesPast(each, parties));
    parties.forEach((id, i) => put(id, 3 + i, past && i < parties.length - 1 ? lane - 1 : lane));
    // Beside the way, where no packet passes behind it and no envelope has to stand.
    const column = shape === 'wide' ? 2 + parties.length : 3;
    for (const id of resolvers) put(id, column, lane + 1);
  }
  return [...columns].map(([id, column]) => ({
    node: nodeOf(network, id),
    column,
    lane: mean(lanes.get(id) ?? [0]),
  }));
}

/** Everybody outside: the home's boxes in a row, and beyond them the parties. Nobody, if the machine has no network card. */
export function outsideSlots(inside: Inside): Slot[] {
  const { network, machine } = inside;
  const uplink = machine.find(({ node }) => node.qube?.uplink);
  if (!uplink) return [];
  const home = [HOME.wifi, HOME.router, HOME.isp].map((id, column): Slot => ({
    node: nodeOf(network, id),
    column,
    lane: uplink.lane,
  }));
  return [...home, ...partySlots(inside, uplink)];
}

/** The slots of one row of a picture, and how much room they take. */
export interface SlotRow {
  readonly slots: readonly Slot[];
  readonly columns: number;
  readonly low: number;
  readonly lanes: number;
}

export function rowOf(slots: readonly Slot[]): SlotRow {
  const lanes = slots.map(({ lane }) => lane);
  const low = lanes.length > 0 ? Math.min(...lanes) : 0;
  return {
    slots,
    columns: Math.max(1, ...slots.map(({ column }) => column + 1)),
    low,
    lanes: Math.max(low, ...lanes) - low + 1,
  };
}
