import { curveLinearClosed, line } from 'd3-shape';
import type { SealKind } from '#model/key.ts';
import { LABELS } from '#model/label.ts';
import type { Stop, PacketPath, PathHop } from '#storyboard/peel/packet-path.ts';
import type { Block } from '#drawing/still/block.ts';
import { nameOf } from '#words/name.ts';
import { flow, type Token } from '#drawing/still/token-flow.ts';
import { widthOf, type Font } from '#drawing/still/measure.ts';
import type { Mark, Paint } from '#drawing/still/still.ts';
import { namedIn } from './named.ts';

const H = 42;
const LINK = 44;
const QUBE: Font = { face: 'mono', size: 20, bold: true };
const PARTY: Font = { face: 'sans', size: 20 };

/** A stop by its name: a qube in its label's colour with the letter, anybody else on a plain card. */
function stopOf(stop: Stop, isEnd: boolean): Token {
  const { id, label } = stop;
  const font = label ? QUBE : PARTY;
  const text = label ? `[${id}] ${LABELS[label].letter}` : nameOf(namedIn({ chain: [stop] }, id), 'label');
  const w = Math.ceil(widthOf(text, font)) + 24;
  const fill: Paint = label ? LABELS[label].colour : 'card';
  const ink: Paint = label ? LABELS[label].text : 'ink';
  return {
    w,
    h: H,
    at: (x, y) => [
      ...(isEnd
        ? [
            {
              kind: 'box',
              x: x - 5,
              y: y - 5,
              w: w + 10,
              h: H + 10,
              round: 8,
              stroke: 'ink',
              thick: 4,
            } as const,
          ]
        : []),
      { kind: 'box', x, y, w, h: H, round: label ? 6 : 2, fill, stroke: 'ink', thick: isEnd ? 2 : 1 },
      { kind: 'text', x: x + 12, y: y + 28, text, fill: ink, ...font },
    ],
  };
}

const straight = line();
const arrowHead = line().curve(curveLinearClosed);

function pipe(seal: SealKind, x: number, y: number): Mark {
  const stroke = seal === 'onion' ? 'pipe-tor' : 'pipe-vpn';
  const walls = [y - 8, y + 8].map(
    (at) =>
      straight([
        [x, at],
        [x + LINK, at],
      ]) ?? '',
  );
  return { kind: 'line', d: walls.join(''), stroke, thick: 4 };
}

/** A link: a line, inside a pipe where it is sealed, with an arrow while the packet is on it. */
function linkOf(seal: SealKind | undefined, now: boolean, back: boolean): Token {
  return {
    w: LINK,
    h: H,
    at: (x, y) => {
      const [middle, tip] = [y + H / 2, back ? x + 10 : x + LINK - 10];
      const from = back ? tip + 18 : tip - 18;
      return [
        ...(seal === undefined || seal === 'tls' ? [] : [pipe(seal, x, middle)]),
        {
          kind: 'line',
          d:
            straight([
              [x, middle],
              [x + LINK, middle],
            ]) ?? '',
          stroke: now ? 'ink' : 'muted',
          thick: now ? 4 : 2,
        },
        ...(now
          ? [
              {
                kind: 'line',
                d:
                  arrowHead([
                    [tip, middle],
                    [from, middle - 11],
                    [from, middle + 11],
                  ]) ?? '',
                fill: 'ink',
              } as const,
            ]
          : []),
      ];
    },
  };
}

/** Whom a packet passes, in lines, and on which link it is. */
export function routeOf({ chain, hops }: PacketPath, hop: PathHop, w: number): Block {
  const at = (id: string): number => chain.findIndex((stop) => stop.id === id);
  const over = (i: number, { from, to }: PathHop): boolean =>
    Math.min(at(from), at(to)) <= i && i < Math.max(at(from), at(to));
  const tokens = chain.flatMap((stop, i) => {
    const shown = stopOf(stop, stop.id === hop.from || stop.id === hop.to);
    if (i === chain.length - 1) return [shown];
    const seal = hops.find((each) => over(i, each))?.seal;
    return [shown, linkOf(seal, over(i, hop), hop.direction === 'reply')];
  });
  return flow(tokens, w, 14);
}
