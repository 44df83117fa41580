import { stratify, tree } from 'd3-hierarchy';
import { HOME, chainAbove, nodeOf, type Network, type Node } from '#model/network.ts';
import { shownOf } from '#simulation/step.ts';
import type { Journey } from '#simulation/trace.ts';
import { ENVELOPE } from './envelope.ts';

/** How a picture is laid: for a page, in two rows; for a phone, top to bottom. */
export type Shape = 'wide' | 'tall';

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

/** Columns and lanes outside: every party as far along as the longest chain puts it. */
function outsidePlaces(network: Network, machine: readonly Place[], journeys: readonly Journey[]): Place[] {
  const laneOf = new Map(machine.map((place) => [place.node.id, place.lane]));
  const uplink = machine.find((place) => place.node.qube?.uplink);
  if (!uplink) return [];
  const columns = new Map<string, number>();
  const lanes = new Map<string, number[]>();
  for (const { from, to, protocol } of network.scenario.flows) {
    const parties = partiesFor(network, from, to);
    const journey = journeys.find(({ flow }) => flow.from === from && flow.protocol === protocol);
    if (protocol === 'dns') parties.unshift(...resolversFor(network, journey, parties.length > 1));
    parties.forEach((id, i) => {
      columns.set(id, Math.max(columns.get(id) ?? 0, 3 + i));
      const online = chainAbove(network, from).some(({ qube }) => qube?.uplink);
      lanes.set(id, [...(lanes.get(id) ?? []), online ? (laneOf.get(from) ?? 0) : uplink.lane]);
    });
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
  return at > 0 ? 1 : -1;
}

const WIDE = {
  width: 1000,
  qube: { w: 156, h: 92 },
  party: { w: 120, h: 66, gap: 14 },
  edge: 14,
  laneGap: 30,
} as const;

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

const TALL = { width: 288, qube: { w: 136, h: 74 }, party: { w: 136, h: 56 }, gap: 66 } as const;

function tall(machine: Row, outside: Row): Layout {
  const { width, qube, party, gap } = TALL;
  const lanes = Math.max(machine.lanes, outside.lanes);
  const pitch = lanes > 1 ? (width - 12 - qube.w) / (lanes - 1) : 0;
  const x = ({ lane }: Place, row: Row): number =>
    width / 2 + (lane - row.low - (row.lanes - 1) / 2) * pitch - qube.w / 2;
  const top = 30;
  const y1 = (column: number): number => top + 14 + column * (qube.h + gap);
  const floorTop = y1(machine.columns - 1) + qube.h + 14;
  const bottom = floorTop + 34;
  const y2 = (column: number): number => bottom + gap + column * (party.h + gap);
  const boxes = [
    ...machine.places.map((place): Box => ({
      id: place.node.id,
      x: x(place, machine),
      y: y1(place.column),
      ...qube,
      side: 0,
    })),
    ...outside.places.map((place): Box => ({
      id: place.node.id,
      x: x(place, outside),
      y: y2(place.column),
      ...party,
      side: 0,
    })),
  ];
  const height = outside.places.length === 0 ? bottom + 10 : y2(outside.columns - 1) + party.h + 12;
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
  const rows = [rowOf(machine), rowOf(outsidePlaces(network, machine, journeys))] as const;
  return shape === 'wide' ? wide(...rows) : tall(...rows);
}
