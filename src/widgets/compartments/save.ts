import type { Plan } from '#model/compartments/plan.ts';
import { PLAN_FACES, planPictureOf, planSvg, type PlanPicture } from '#drawing/plan-picture.ts';
import { paintMarks } from '#drawing/still/canvas.ts';
import { consequencesOf } from '#simulation/compartments/consequences.ts';
import { saveFile } from '#player/save-file.ts';

export function saveText(name: string, text: string): void {
  saveFile(name, new Blob([text], { type: 'text/plain' }));
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
  paintMarks(pen, marks, PLAN_FACES);
  return canvas;
}

/** Offers the plan as a picture. */
export async function saveImage(name: string, kind: 'svg' | 'png', plan: Plan): Promise<void> {
  const picture = planPictureOf(consequencesOf(plan));
  if (kind === 'svg') {
    saveFile(name, new Blob([planSvg(picture)], { type: 'image/svg+xml' }));
    return;
  }
  const canvas = paint(picture);
  const content = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!content) throw new Error('this browser makes no PNG');
  saveFile(name, content);
}
