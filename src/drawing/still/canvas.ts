import type { Face, Hex, Mark } from './still.ts';

/** Paints marks on a canvas in their order. In: its pen, the marks, and the family of each face. */
export function paintMarks(
  pen: CanvasRenderingContext2D,
  marks: readonly Mark<Hex>[],
  faces: Readonly<Record<Face, string>>,
): void {
  for (const mark of marks) {
    if (mark.kind === 'text') {
      pen.font = `${mark.bold ? '700 ' : ''}${mark.size}px ${faces[mark.face]}`;
      pen.fillStyle = mark.fill;
      pen.fillText(mark.text, mark.x, mark.y);
      continue;
    }
    const path = new Path2D(mark.kind === 'line' ? mark.d : undefined);
    if (mark.kind === 'box') path.roundRect(mark.x, mark.y, mark.w, mark.h, mark.round ?? 0);
    if (mark.fill !== undefined) {
      pen.fillStyle = mark.fill;
      pen.fill(path);
    }
    if (mark.stroke === undefined) continue;
    pen.lineWidth = mark.thick ?? 1;
    pen.strokeStyle = mark.stroke;
    pen.stroke(path);
  }
}
