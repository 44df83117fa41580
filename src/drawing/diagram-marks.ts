/** Diagram.svelte as marks of a still picture: the same places, lines and words, without an observer. */
import { drawing } from '#words/drawing.ts';
import type { Snapshot } from './snapshot.ts';
import type { Area } from './box.ts';
import type { Picture, Pipe, Route } from './picture.ts';
import type { Scene } from './scene.ts';
import type { Mark, Paint } from './still/still.ts';
import { SHELL_PAINT, apart, envelopeMarks } from './envelope-marks.ts';
import { partyMarks, qubeMarks } from './qube-marks.ts';

/** What a step of a journey is drawn from. */
export interface Drawing {
  readonly scene: Scene;
  /** Laid out wide. */
  readonly picture: Picture;
  readonly shown: readonly Route[];
  readonly snapshot: Snapshot;
}

function quiet(x: number, y: number, size: number, text: string): Extract<Mark, { kind: 'text' }> {
  return { kind: 'text', x, y, text, size, face: 'sans', fill: 'muted' };
}

function ground({ scene, picture: { layout } }: Drawing): Mark[] {
  const { machine, floor, outside, boxes, width } = layout;
  const box = ({ x, y, w, h }: Area, how: { round: number; fill?: Paint; stroke?: Paint }): Mark => ({
    kind: 'box',
    x,
    y,
    w,
    h,
    thick: 1.5,
    ...how,
  });
  const qubes = Object.values(scene.nodes).some(({ kind }) => kind === 'qube');
  return [
    box(floor, { round: 7, fill: 'floor' }),
    box(machine, { round: 8, stroke: 'line' }),
    quiet(machine.x + 4, machine.y - 10, 14, drawing.computer),
    ...(qubes
      ? [
          quiet(floor.x + 14, floor.y + 22, 13, drawing.floor.qubes),
          quiet(width / 2, floor.y + 22, 13, drawing.dom0.wide),
        ]
      : // To its left a packet’s envelope stands.
        [
          {
            ...quiet(floor.x + floor.w - 14, floor.y + 22, 13, drawing.floor.desktop),
            anchor: 'end',
          } as const,
        ]),
    ...(boxes['isp'] ? [quiet(outside.x + 4, outside.y + 6, 14, drawing.others)] : []),
  ];
}

function wire(d: string): Mark {
  return { kind: 'line', d, stroke: 'muted', thick: 1.5 };
}

function pipeMarks({ path, shells }: Pipe): Mark[] {
  const walls = shells.flatMap((shell, n): Mark[] => {
    const thick = 7 + 6 * (shells.length - n);
    return [
      { kind: 'line', d: path, stroke: SHELL_PAINT[shell], thick },
      { kind: 'line', d: path, stroke: 'paper', thick: thick - 3 },
    ];
  });
  return [...walls, wire(path)];
}

function trailMarks({ request }: Route, travelled: number): Mark[] {
  return request.track.links
    .slice(0, travelled)
    .map(({ path }): Mark => ({ kind: 'line', d: path, stroke: 'ink', thick: 3 }));
}

/** One step of a journey, in units of its layout. */
export function diagramMarks(drawing: Drawing): Mark[] {
  const { scene, picture, shown, snapshot } = drawing;
  const { layout } = picture;
  const onWay = new Set(
    shown.flatMap(({ wires, toldJourney }) => [
      toldJourney.flow.from,
      ...wires.flatMap(({ from, to }) => [from, to]),
    ]),
  );
  return [
    ...ground(drawing),
    ...shown.flatMap(({ wires, pipes }) => [
      ...wires.map(({ path }) => wire(path)),
      ...pipes.flatMap(pipeMarks),
    ]),
    ...shown.flatMap((route, i) => trailMarks(route, snapshot.trail[i]?.request ?? 0)),
    ...Object.values(scene.nodes).flatMap((node) => {
      const box = layout.boxes[node.id];
      if (!box) return [];
      const standing = { lit: snapshot.lit.has(node.id), dim: !onWay.has(node.id) };
      return node.qube
        ? qubeMarks(node, box, standing)
        : partyMarks(node, box, { home: scene.home, ...standing });
    }),
    ...apart(snapshot.tokens, layout).flatMap((token) => envelopeMarks(token, layout)),
  ];
}
