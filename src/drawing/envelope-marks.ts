/** EnvelopeMark.svelte as marks of a still picture. */
import type { Shell } from '#storyboard/envelope-view.ts';
import type { Token } from './snapshot.ts';
import type { Area, Layout } from './box.ts';
import { stripes } from './still/pattern.ts';
import { ENVELOPE } from './shape.ts';
import { placed } from './still/place.ts';
import { struckThrough } from './still/strike.ts';
import type { Mark, Paint } from './still/still.ts';
import type { Point } from './link.ts';

/** What a seal is painted with; it never changes. */
export const SHELL_PAINT: Readonly<Record<Shell, Paint>> = {
  wireguard: 'pipe-vpn',
  openvpn: 'pipe-vpn',
  onion: 'pipe-tor',
  tls: 'ink',
};

type TextMark = Extract<Mark, { kind: 'text' }>;

const TURN: Readonly<Record<Shell, number>> = { wireguard: 45, openvpn: 45, onion: -45, tls: 90 };

function sealMarks(shell: Shell, nth: number, y: number): Mark[] {
  const area = {
    x: 8 + nth * 4,
    y: y + 38 + nth * 2.5,
    w: ENVELOPE.w - 16 - nth * 8,
    h: 14 - nth * 5,
  };
  const paint = SHELL_PAINT[shell];
  return [
    { kind: 'box', ...area, fill: 'card' },
    {
      kind: 'line',
      d: stripes(area, { turn: TURN[shell], pitch: 6, broad: 2.2 }),
      fill: paint,
      faint: 0.55,
    },
    { kind: 'box', ...area, round: 2, stroke: paint, thick: 1 },
  ];
}

/** The envelope, from its own top left corner. */
function cardMarks({ envelope }: Token): Mark[] {
  const struck = envelope.wasFrom ?? envelope.wasTo;
  const y = struck === undefined ? 0 : 15;
  const [outer] = envelope.shells;
  const line = (text: string, at: number, how: Partial<TextMark>): TextMark => ({
    kind: 'text',
    x: 9,
    y: at,
    text,
    size: 12,
    face: 'mono',
    fill: 'ink',
    ...how,
  });
  return [
    {
      kind: 'box',
      x: 0,
      y: 0,
      w: ENVELOPE.w,
      h: ENVELOPE.h + y,
      round: 4,
      fill: 'card',
      stroke: outer === undefined ? 'ink' : SHELL_PAINT[outer],
      thick: 1.75,
    },
    ...(struck === undefined ? [] : struckThrough(line(struck, 15, { fill: 'muted' }))),
    line(`${envelope.from} →`, y + 16, {}),
    line(envelope.to, y + 32, { bold: true }),
    ...(envelope.contents === undefined
      ? envelope.shells.flatMap((shell, i) => sealMarks(shell, i, y))
      : [line(envelope.contents.slice(0, 19), y + 50, { fill: 'muted' })]),
  ];
}

/** Where a token's envelope is, and the end of its stalk. */
interface Stand {
  readonly card: Area;
  readonly tip: Point;
}

function standOf({ rest: [x, y], hold, stand, clear, envelope }: Token, layout: Layout): Stand {
  const h = ENVELOPE.h + (envelope.wasFrom === undefined && envelope.wasTo === undefined ? 0 : 15);
  // The card stays inside the picture; its stalk still points at the packet.
  const inside = Math.min(layout.width - ENVELOPE.w - 2, Math.max(2, hold[0] - ENVELOPE.w / 2));
  const beside = hold[1] - h / 2;
  const at = { x: inside, y: beside, w: ENVELOPE.w, h };
  switch (stand) {
    case 'over':
      return { card: { ...at, y: y - h - clear }, tip: [x, y - clear] };
    case 'under':
      return { card: { ...at, y: y + clear }, tip: [x, y + clear] };
    case 'left':
      return { card: { ...at, x: x - clear - ENVELOPE.w }, tip: [x - clear, y] };
    case 'on':
      return { card: at, tip: [x, y] };
  }
}

function meet(a: Area, b: Area): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

const OPPOSITE = { over: 'under', under: 'over', left: 'left', on: 'on' } as const;

/** Packets at rest, none of whose envelopes covers another: of two that would, the second stands on the other side. */
export function apart(tokens: readonly Token[], layout: Layout): Token[] {
  return tokens.reduce<Token[]>((before, token) => {
    const { card } = standOf(token, layout);
    const covers = before.some((other) => meet(card, standOf(other, layout).card));
    return [...before, covers ? { ...token, stand: OPPOSITE[token.stand] } : token];
  }, []);
}

/** A packet at rest, with its envelope on a stalk. In: the token, and the wide layout that it stands in. */
export function envelopeMarks(token: Token, layout: Layout): Mark[] {
  const [x, y] = token.rest;
  const { card, tip } = standOf(token, layout);
  return [
    { kind: 'line', d: `M${x} ${y}L${tip.join(' ')}`, stroke: 'ink', thick: 2 },
    { kind: 'box', x: x - 5, y: y - 5, w: 10, h: 10, round: 5, fill: 'ink' },
    ...(token.stopped
      ? [{ kind: 'line', d: `M${x} ${y - 14}L${x} ${y + 14}`, stroke: 'ink', thick: 4 } as const]
      : []),
    ...placed(cardMarks(token), { x: card.x, y: card.y, scale: 1 }),
  ];
}
