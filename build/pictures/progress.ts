import type { WriteStream } from 'node:tty';
import type { Progress } from './draw-all.ts';

/** Where a line is written; on a terminal it can be written over. */
export type Output = Pick<WriteStream, 'write'> & { readonly isTTY?: boolean };

/** So many lines at most where none can be written over. */
const LINES = 4;

/** Says how far the drawing is: on a terminal in one line that is written over, elsewhere a quarter at a time. */
export function progressLine(output: Output): Progress {
  let quarter = 0;
  return (done, all) => {
    const line = `pictures: ${String(done)} of ${String(all)}`;
    if (output.isTTY === true) {
      output.write(`\r${line}${done === all ? '\n' : ''}`);
      return;
    }
    const now = Math.floor((done * LINES) / all);
    if (now > quarter) output.write(`${line}\n`);
    quarter = now;
  };
}
