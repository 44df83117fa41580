import type { Plan } from '#model/compartments/plan.ts';
import { pictureOf, svgText, type PlanPicture } from '#scene/compartments/picture.ts';
import { consequencesOf } from '#simulation/compartments/consequences.ts';

/** Offers a file that the page has made; no server sees it. */
function offer(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken hold of the content once the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function saveText(name: string, text: string): void {
  offer(name, new Blob([text], { type: 'text/plain' }));
}

/** Paints on a canvas: an image element would have to load the drawing, which the policy refuses. */
function paint({ width, height, marks }: PlanPicture): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const sharp = 2;
  canvas.width = width * sharp;
  canvas.height = height * sharp;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser paints no pictures');
  pen.scale(sharp, sharp);
  for (const mark of marks) {
    pen.fillStyle = mark.fill;
    if (mark.kind === 'rect') {
      pen.fillRect(mark.x, mark.y, mark.w, mark.h);
      if (mark.stroke === undefined) continue;
      pen.strokeStyle = mark.stroke;
      pen.strokeRect(mark.x, mark.y, mark.w, mark.h);
    } else {
      pen.font = `${mark.bold ? '600 ' : ''}${mark.size}px ${mark.mono ? 'monospace' : 'sans-serif'}`;
      pen.fillText(mark.text, mark.x, mark.y);
    }
  }
  return canvas;
}

/** Offers the plan as a picture. */
export async function saveImage(name: string, kind: 'svg' | 'png', plan: Plan): Promise<void> {
  const picture = pictureOf(consequencesOf(plan));
  if (kind === 'svg') {
    offer(name, new Blob([svgText(picture)], { type: 'image/svg+xml' }));
    return;
  }
  const canvas = paint(picture);
  const content = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!content) throw new Error('this browser makes no PNG');
  offer(name, content);
}
