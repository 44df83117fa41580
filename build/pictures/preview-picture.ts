import { lines, stack, space, words } from '#drawing/still/block.ts';
import { placed } from '#drawing/still/place.ts';
import type { Mark, Still } from '#drawing/still/still.ts';
import { diagrams } from '#words/diagrams.ts';
import { site } from '#words/site.ts';

/** What a preview of a link is shown at. */
const [WIDTH, HEIGHT] = [1200, 630];
const MARGIN = 56;
const COLUMN = 430;

/** The story’s step that tells most: half-way, where packets are under way and things have happened. */
function tellingOf(stills: readonly Still[]): Still | undefined {
  return stills[Math.floor((stills.length - 1) / 2)];
}

/** The preview of a link to a story: its title, whose it is, and one of its pictures. */
export function cardOf(title: string, stills: readonly Still[]): Still {
  const still = tellingOf(stills);
  const x = MARGIN + COLUMN + 44;
  const scale = (WIDTH - MARGIN - x) / 1200;
  const height = (still?.height ?? 0) * scale;
  // One that is too tall runs off the lower edge, like a sheet on a table.
  const y = Math.max(MARGIN, (HEIGHT - height) / 2);
  const column = stack([
    words(site.name, COLUMN, { size: 28, fill: 'accent', bold: true }),
    space(28),
    words(title, COLUMN, { face: 'serif', size: title.length > 60 ? 40 : 48, bold: true }),
  ]);
  const sheet: Mark = {
    kind: 'box',
    x,
    y,
    w: WIDTH - MARGIN - x,
    h: height,
    fill: 'paper',
    stroke: 'line',
    thick: 2,
  };
  return {
    width: WIDTH,
    height: HEIGHT,
    heading: { marks: 0, end: 0 },
    marks: [
      { kind: 'box', x: 0, y: 0, w: WIDTH, h: HEIGHT, fill: 'floor' },
      ...column.at(MARGIN, MARGIN),
      ...lines([site.stamp], { fill: 'muted' }).at(MARGIN, HEIGHT - MARGIN - 28),
      sheet,
      ...placed(still?.marks ?? [], { x, y, scale }),
    ],
    sentence: title,
    alt: diagrams.pictured(title, still?.alt ?? ''),
  };
}
