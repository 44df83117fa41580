import { describe, expect, test } from 'vitest';
import { SCENARIOS } from '#scenarios/index.ts';
import { positionsOf } from '#scenarios/positions.ts';
import type { Area, Layout } from './box.ts';
import { layOut } from './layout.ts';
import { storyboardOf } from '#storyboard/storyboard.ts';
import { nodesAround } from '#storyboard/way.ts';

const SHAPES = ['wide', 'tall'] as const;

interface Drawn {
  readonly layout: Layout;
  readonly qubes: readonly Area[];
  readonly outside: readonly Area[];
}

/** A scenario's boxes at every position of its switches: those of the computer, and the others. */
function drawings(name: string, shape: Layout['shape']): Drawn[] {
  const scenario = SCENARIOS.find((each) => each.name === name);
  return (scenario ? positionsOf(scenario) : []).map((each) => {
    const { network, toldJourneys } = storyboardOf(each);
    const journeys = toldJourneys.map(({ journey }) => journey);
    const layout = layOut(network, journeys, shape);
    const boxes = Object.values(layout.boxes);
    const isQube = ({ id }: { id: string }): boolean => network.nodes.get(id)?.qube !== undefined;
    return { layout, qubes: boxes.filter(isQube), outside: boxes.filter((box) => !isQube(box)) };
  });
}

function overlap(a: Area, b: Area): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

/** Whether `b` lies in `a`; a thousandth of a unit is rounding. */
function holds(a: Area, b: Area): boolean {
  const [right, bottom] = [a.x + a.w - b.x - b.w, a.y + a.h - b.y - b.h];
  return Math.min(b.x - a.x, b.y - a.y, right, bottom) > -0.001;
}

describe.each(SHAPES)('a %s picture', (shape) => {
  test.each(SCENARIOS)('of $name draws no two boxes over each other', ({ name }) => {
    for (const { qubes, outside } of drawings(name, shape)) {
      const boxes = [...qubes, ...outside];
      const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const));
      expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([]);
    }
  });

  test.each(SCENARIOS)('of $name has every qube in the computer, and nothing else there', ({ name }) => {
    for (const { layout, qubes, outside } of drawings(name, shape)) {
      expect(qubes.length).toBeGreaterThan(0);
      expect(qubes.filter((box) => !holds(layout.machine, box))).toEqual([]);
      expect(outside.filter((box) => overlap(layout.machine, box))).toEqual([]);
    }
  });

  test.each(SCENARIOS)(
    'of $name has every party in the outside, and all of it in the picture',
    ({ name }) => {
      for (const { layout, outside } of drawings(name, shape)) {
        const { width, height, machine } = layout;
        expect(outside.filter((box) => !holds(layout.outside, box))).toEqual([]);
        const areas = outside.length > 0 ? [machine, layout.outside] : [machine];
        expect(areas.filter((area) => !holds({ x: 0, y: 0, w: width, h: height }, area))).toEqual([]);
      }
    },
  );
});

test.each(SCENARIOS)('the pictures of $name draw everyone who can look on, and nobody else', (scenario) => {
  for (const each of positionsOf(scenario)) {
    const { network, toldJourneys } = storyboardOf(each);
    const journeys = toldJourneys.map(({ journey }) => journey);
    for (const shape of SHAPES)
      expect(Object.keys(layOut(network, journeys, shape).boxes)).toEqual(nodesAround(network, journeys));
  }
});

test('a qube stands further from the network card than the net qube it uses', () => {
  for (const scenario of SCENARIOS) {
    const { network, toldJourneys } = storyboardOf(scenario);
    const { boxes } = layOut(
      network,
      toldJourneys.map(({ journey }) => journey),
      'wide',
    );
    for (const { name, netvm } of scenario.qubes)
      if (netvm !== null)
        expect([name, (boxes[name]?.x ?? 0) < (boxes[netvm]?.x ?? 0)]).toEqual([name, true]);
  }
});
