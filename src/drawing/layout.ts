import { stratify, tree } from 'd3-hierarchy';
import { HOME, chainAbove, nodeOf, type Network, type Node } from '#model/network.ts';
import { shownOf } from '#simulation/step.ts';
import type { Journey } from '#simulation/trace.ts';
import { ENVELOPE } from '#storyboard/envelope.ts';
import { TALL, WIDE, type Shape } from './shape.ts';

/** Where a node is drawn. Units are those of the picture; (x, y) is the top left corner. */
export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** −1, 0 or 1: on which side of its row there is room for a packet's envelope. */
  readonly side: -1 | 0 | 1;
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A picture's places. */
export interface Layout {
  readonly shape: Shape;
  readonly width: number;
  readonly height: number;
  readonly boxes: Readonly<Record<string, Box>>;
  readonly machine: Area;
  readonly floor: Area;
  readonly outside: Area;
}

/** A place before it has a size: how far along its row, and in which lane. */
interface Place {
  readonly node: Node;
  readonly row: 'machine' | 'outside';
  readonly column: number;
  readonly lane: number;
}

/** The parties that the services along a chain add outside, outermost tunnel first, and the goal. */
export function partiesFor(network: Network, from: string, goal: string): string[] {
  const chain = [nodeOf(network, from), ...chainAbove(network, from)].reverse();
  const ends = chain.flatMap(({ qube }) => {
    if (qube?.service?.kind === 'tor') return [qube.service.guard, qube.service.middle, qube.service.exit];
    return qube?.service?.server === undefined ? [] : [qube.service.server];
  });
  return nodeOf(network, goal).party ? [...ends, goal] : ends;
}

/** A root that no qube can be called: stratify wants exactly one. */
const ROOT = '*';

interface TreeRow {
  readonly name: string;
  readonly netvm?: string;
}

/** Lanes of the machine: the chain is a forest, drawn as one tree under a root of its own. */
function machinePlaces(network: Network): Place[] {
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
        row: 'machine',
        // Counted from the network card; what no card is behind of stands where apps stand.
        column: online ? laid.height - place.depth : place.height,
        lane: place.x,
      };
    });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The resolver that a look-up ends at, if no tunnel takes it: the one that the home router asks. */
function resolversFor(network: Network, journey: Journey | undefined, tunnelled: boolean): string[] {
  const own = network.scenario.parties.filter(({ kind }) => kind === 'resolver').map(({ name }) => name);
  // Past a tunnel, too: whoever a packet comes to is drawn.
  const hops = journey ? shownOf(journey).request.hops : [];
  return own.filter((name) => !tunnelled || hops.some(({ node }) => node === name));
}

/** Whether a packet comes to its goal without those who stand at a tunnel's far end. */
function goesPast(journey: Journey, parties: readonly string[]): boolean {
  const visited = new Set(shownOf(journey).request.hops.map(({ node }) => node));
  const goal = parties.at(-1);
  return goal !== undefined && visited.has(goal) && parties.some((id) => !visited.has(id));
}

/** Columns and lanes outside: every party as far along as the longest chain puts it. */
function outsidePlaces(
  network: Network,
  machine: readonly Place[],
  journeys: readonly Journey[],
  shape: Shape,
): Place[] {
  const laneOf = new Map(machine.map((place) => [place.node.id, place.lane]));
  const uplink = machine.find((place) => place.node.qube?.uplink);
  if (!uplink) return [];
  const columns = new Map<string, number>();
  const lanes = new Map<string, number[]>();
  for (const { from, to, protocol } of network.scenario.flows) {
    const parties = partiesFor(network, from, to);
    const online = chainAbove(network, from).some(({ qube }) => qube?.uplink);
    const lane = online ? (laneOf.get(from) ?? 0) : uplink.lane;
    const put = (id: string, column: number, at: number): void => {
      columns.set(id, Math.max(columns.get(id) ?? 0, column));
      lanes.set(id, [...(lanes.get(id) ?? []), at]);
    };
    const own = journeys.filter(({ flow }) => flow.from === from);
    // Whom a packet goes past stands above its way.
    const past = own.some((journey) => goesPast(journey, parties));
    parties.forEach((id, i) => put(id, 3 + i, past && i < parties.length - 1 ? lane - 1 : lane));
    if (protocol !== 'dns') continue;
    const asking = own.find(({ flow }) => flow.protocol === protocol);
    // Beside the way, where no packet passes behind it and no envelope has to stand.
    const column = shape === 'wide' ? 2 + parties.length : 3;
    for (const id of resolversFor(network, asking, parties.length > 1)) put(id, column, lane + 1);
  }
  const home = [HOME.wifi, HOME.router, HOME.isp].map((id, column): Place => ({
    node: nodeOf(network, id),
    row: 'outside',
    column,
    lane: uplink.lane,
  }));
  return [
    ...home,
    ...[...columns].map(([id, column]): Place => ({
      node: nodeOf(network, id),
      row: 'outside',
      column,
      lane: mean(lanes.get(id) ?? [0]),
    })),
  ];
}

interface Row {
  readonly places: readonly Place[];
  readonly columns: number;
  readonly low: number;
  readonly lanes: number;
}

function rowOf(places: readonly Place[]): Row {
  const lanes = places.map(({ lane }) => lane);
  const low = lanes.length > 0 ? Math.min(...lanes) : 0;
  return {
    places,
    columns: Math.max(1, ...places.map(({ column }) => column + 1)),
    low,
    lanes: Math.max(low, ...lanes) - low + 1,
  };
}

function sideOf({ low, lanes }: Row, lane: number): Box['side'] {
  const at = lane - low - (lanes - 1) / 2;
  // Between two other lanes there is no more room on one side than on the other.
  if (at === 0 && lanes > 2) return 0;
  return at > 0 ? 1 : -1;
}

function wide(machine: Row, outside: Row): Layout {
  const { width, qube, party, edge, laneGap } = WIDE;
  const right = width - 12 - edge - qube.w / 2;
  const pitch = machine.columns > 1 ? (right - 12 - edge - qube.w / 2) / (machine.columns - 1) : 0;
  // Without a link in the machine no envelope needs room there.
  const roomy = machine.columns === 1 || pitch - qube.w > ENVELOPE.w + 12;
  const head = roomy ? 24 : ENVELOPE.h + 30;
  const lanePitch = qube.h + laneGap;
  const top = 34;
  const floorTop =
    top + head + machine.lanes * lanePitch - laneGap + (roomy || machine.lanes === 1 ? 24 : ENVELOPE.h + 30);
  const bottom = floorTop + 34;
  const row2 = bottom + ENVELOPE.h + 40;
  const partyPitch = party.h + laneGap;
  // Cards keep a gap between them, for the lines; so a long chain has narrower cards.
  const gaps = outside.columns - 1;
  const card = Math.min(party.w, (right - 8 - gaps * party.gap) / (gaps + 0.5));
  const outPitch = gaps > 0 ? (right - 8 - card / 2) / gaps : 0;
  const boxes = [
    ...machine.places.map(({ node, column, lane }): Box => ({
      id: node.id,
      x: right - (machine.columns - 1 - column) * pitch - qube.w / 2,
      y: top + head + (lane - machine.low) * lanePitch,
      ...qube,
      side: sideOf(machine, lane),
    })),
    ...outside.places.map(({ node, column, lane }): Box => ({
      id: node.id,
      x: right - column * outPitch - card / 2,
      y: row2 + (lane - outside.low) * partyPitch,
      w: card,
      h: party.h,
      side: sideOf(outside, lane),
    })),
  ];
  const left = machine.columns === 1 ? right - qube.w / 2 - edge : 8;
  const outsideH =
    outside.places.length === 0
      ? 0
      : outside.lanes * partyPitch - laneGap + (outside.lanes > 1 ? ENVELOPE.h + 26 : 14);
  const height = outsideH === 0 ? bottom + 12 : row2 + outsideH;
  return {
    shape: 'wide',
    width,
    height,
    boxes: Object.fromEntries(boxes.map((box) => [box.id, box])),
    machine: { x: left, y: top, w: width - 8 - left, h: bottom - top },
    floor: { x: left, y: floorTop, w: width - 8 - left, h: bottom - floorTop },
    outside: { x: 8, y: bottom + 26, w: width - 16, h: height - bottom - 26 },
  };
}

function tall(machine: Row, outside: Row): Layout {
  const { width, qube, party, gap } = TALL;
  const lanes = Math.max(machine.lanes, outside.lanes);
  const w = lanes > 2 ? TALL.narrow : TALL.w;
  const pitch = lanes > 1 ? (width - 12 - w) / (lanes - 1) : 0;
  const x = ({ lane }: Place, row: Row): number =>
    width / 2 + (lane - row.low - (row.lanes - 1) / 2) * pitch - w / 2;
  const top = 30;
  const y1 = (column: number): number => top + 14 + column * (qube + gap);
  const floorTop = y1(machine.columns - 1) + qube + 14;
  const bottom = floorTop + 34;
  const y2 = (column: number): number => bottom + gap + column * (party + gap);
  const boxes = [
    ...machine.places.map((place): Box => ({
      id: place.node.id,
      x: x(place, machine),
      y: y1(place.column),
      w,
      h: qube,
      side: 0,
    })),
    ...outside.places.map((place): Box => ({
      id: place.node.id,
      x: x(place, outside),
      y: y2(place.column),
      w,
      h: party,
      side: 0,
    })),
  ];
  const height = outside.places.length === 0 ? bottom + 10 : y2(outside.columns - 1) + party + 12;
  return {
    shape: 'tall',
    width,
    height,
    boxes: Object.fromEntries(boxes.map((box) => [box.id, box])),
    machine: { x: 2, y: top, w: width - 4, h: bottom - top },
    floor: { x: 2, y: floorTop, w: width - 4, h: bottom - floorTop },
    outside: { x: 2, y: bottom + 24, w: width - 4, h: height - bottom - 24 },
  };
}

/**
 * Gives every node its place. In: the network, its journeys and the shape. Out: the layout; it depends
 * on the network alone, but for a resolver that a look-up comes to past its tunnel.
 */
export function layOut(network: Network, journeys: readonly Journey[], shape: Shape): Layout {
  const machine = machinePlaces(network);
  const rows = [rowOf(machine), rowOf(outsidePlaces(network, machine, journeys, shape))] as const;
  return shape === 'wide' ? wide(...rows) : tall(...rows);
}
