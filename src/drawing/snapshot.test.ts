import { describe, expect, test } from 'vitest';
import { SCENARIOS } from '#scenarios/index.ts';
import { positionsOf } from '#scenarios/positions.ts';
import * as simulated from '#simulation/step.ts';
import type { Step } from '#simulation/step.ts';
import type { Trace } from '#simulation/trace.ts';
import { beatsOf, type Beat } from '#storyboard/beats.ts';
import { snapshotAt, type Token } from './snapshot.ts';
import { pictureOf, type Picture, type Route } from './picture.ts';
import { ENVELOPE } from './shape.ts';
import { sceneOf } from './scene-of.ts';
import { storyboardOf, type ToldJourney } from '#storyboard/storyboard.ts';
import type { Box } from './box.ts';
import type { Point } from './link.ts';

const DRAWN = SCENARIOS.flatMap(({ name }) => [
  { name, shape: 'wide' as const },
  { name, shape: 'tall' as const },
]);

interface Film {
  readonly picture: Picture;
  readonly beats: readonly Beat[];
  /** What the simulator made of each route of the picture. */
  readonly toldJourneys: readonly ToldJourney[];
}

/** The packets of a step’s direction, as the simulator made them. */
function traceOf({ picture, toldJourneys }: Film, route: Route, step: Step): Trace {
  const told = toldJourneys[picture.routes.indexOf(route)];
  if (!told) throw new RangeError('every route is a journey');
  return simulated.traceOf(told.journey, step);
}

/** A scenario's pictures at every position of its switches, with the stops of the player. */
function films(name: string, shape: 'wide' | 'tall'): Film[] {
  return SCENARIOS.filter((each) => each.name === name)
    .flatMap(positionsOf)
    .map((scenario) => {
      const storyboard = storyboardOf(scenario);
      const picture = pictureOf(sceneOf(storyboard), shape);
      const { toldJourneys } = storyboard;
      return {
        picture,
        toldJourneys,
        beats: beatsOf(picture.routes.map(({ toldJourney }) => toldJourney.steps)),
      };
    });
}

/** Puts a law to each packet at each stop of a scenario, one route at a time. */
function everyStop(
  { picture, beats }: Film,
  law: (route: Route, step: Step, token: Token | undefined, beat: number) => void,
): void {
  for (const route of picture.routes)
    for (const [beat] of beats.entries()) {
      const index = beats[beat]?.[picture.routes.indexOf(route)] ?? -1;
      const step = route.toldJourney.steps[index];
      if (!step) continue;
      const own = beats.map((at) => [at[picture.routes.indexOf(route)] ?? -1]);
      law(route, step, snapshotAt(picture, [route], own, beat).tokens[0], beat);
    }
}

/** The two ends of the line that a journey draws between two nodes. */
function wireOf({ wires }: Route, a: string, b: string): readonly [Point, Point] | undefined {
  const wire = wires.find(({ from, to }) => (from === a && to === b) || (from === b && to === a));
  return wire && [wire.start, wire.end];
}

function onEdge({ x, y, w, h }: Box, [px, py]: Point): boolean {
  const across = Math.min(Math.abs(px - x), Math.abs(px - x - w));
  const down = Math.min(Math.abs(py - y), Math.abs(py - y - h));
  return Math.min(across, down) < 0.001;
}

function near([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}

describe.each(DRAWN)('the $shape picture of $name', ({ name, shape }) => {
  const all = films(name, shape);

  test('rests a packet half-way on the line it crosses, or on a long upright one clear of the box it left, and one that ends at the box where it ends', () => {
    for (const film of all)
      everyStop(film, (route, step, token) => {
        const trace = traceOf(film, route, step);
        const hop = trace.hops[step.last];
        expect(token).toBeDefined();
        if (!token || !hop || trace.hops.length === 1) return;
        if (step.stage === 'stop') {
          const box = film.picture.layout.boxes[hop.node];
          expect([hop.node, box && onEdge(box, token.at)]).toEqual([hop.node, true]);
          return;
        }
        const goal = film.picture.layout.boxes[hop.to ?? ''];
        if (step.stage === 'deliver') {
          expect([hop.to, goal && onEdge(goal, token.at)]).toEqual([hop.to, true]);
          return;
        }
        const [start, end] = wireOf(route, hop.node, hop.to ?? '') ?? [];
        expect([hop.node, hop.to, start !== undefined]).toEqual([hop.node, hop.to, true]);
        if (!start || !end) return;
        if (shape === 'tall' && Math.abs(end[1] - start[1]) > 150) {
          const left = film.picture.layout.boxes[hop.node];
          const clear = left
            ? Math.min(Math.abs(token.at[1] - left.y), Math.abs(token.at[1] - left.y - left.h))
            : 0;
          expect(clear).toBeGreaterThan(ENVELOPE.h / 2);
          return;
        }
        expect(near(token.at, [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2])).toBeLessThan(0.001);
      });
  });

  test('shows at each stop the packet that the step’s last hop has sent', () => {
    for (const film of all)
      everyStop(film, (route, step, token) => {
        const { hops, last } = traceOf(film, route, step);
        const packet = (hops[step.last]?.sent ?? hops[step.last - 1]?.sent ?? last)[0];
        const outer = packet?.kind === 'ipv4' ? packet : undefined;
        expect([token?.envelope.from, token?.envelope.to.split(':')[0]]).toEqual([outer?.src, outer?.dst]);
      });
  });

  test('moves a packet up to where it rests, and no further', () => {
    for (const { picture, beats } of all)
      for (const [beat] of beats.entries()) {
        const settled = snapshotAt(picture, picture.routes, beats, beat);
        const nearly = snapshotAt(picture, picture.routes, beats, beat - 1e-6);
        for (const [i, token] of settled.tokens.entries()) {
          expect(near(token.at, token.rest)).toBeLessThan(0.001);
          expect(near(nearly.tokens[i]?.at ?? [NaN, NaN], token.at)).toBeLessThan(0.1);
        }
      }
  });

  test('says that a packet stopped at its last stop, and nowhere else', () => {
    for (const film of all)
      everyStop(film, (_, { stage }, token) => {
        expect(token?.stopped).toBe(stage === 'stop');
      });
  });

  test('long before its first step has not begun, and long past its last is at an end', () => {
    for (const { picture, beats } of all) {
      const at = (time: number): string => JSON.stringify(snapshotAt(picture, picture.routes, beats, time));
      expect(at(-3)).toBe(at(-1));
      expect(at(beats.length + 7)).toBe(at(beats.length - 1));
    }
  });

  test('reads the same few steps for a snapshot, however long the story is', () => {
    for (const { picture, beats } of all)
      for (const [beat] of beats.entries()) {
        let reads = 0;
        const routes = picture.routes.map((route): Route => {
          const steps = new Proxy(route.toldJourney.steps, {
            get: (target, key) => {
              reads++;
              return Reflect.get(target, key) as unknown;
            },
          });
          return { ...route, toldJourney: { ...route.toldJourney, steps } };
        });
        snapshotAt(picture, routes, beats, beat - 0.5);
        expect(reads).toBeLessThanOrEqual(8 * routes.length);
      }
  });
});
