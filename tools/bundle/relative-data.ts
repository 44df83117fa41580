/** A JSON file of the site, made to name its neighbours from any folder and from a file. */

import { edited, type Edit } from './text-edits.ts';
import { relativeAddress, type Files } from './own-path.ts';
import type { Rewritten } from './relative-page.ts';
import { stringsOf } from './strings.ts';

/**
 * Rewrites one JSON file. In: its path in the site, its text, and the site's files. Out: each string that is the
 * address of a file or folder of the site, counted from this file; all else as it was. The root alone is left: in a
 * recorded request it is the path of a page elsewhere.
 */
export function relativeData(from: string, json: string, files: Files): Rewritten {
  if (!json.includes('"/')) return { text: json, problems: [] };
  try {
    const edits = stringsOf(`(${json})`).flatMap(({ pieces: [piece] }): Edit[] => {
      if (!piece) return [];
      const place = { start: piece.start - 1, end: piece.end - 1 };
      const address = json.slice(place.start, place.end);
      const relative = address === '/' ? undefined : relativeAddress(from, address, files);
      return relative === undefined ? [] : [{ ...place, text: relative }];
    });
    return { text: edited(json, edits), problems: [] };
  } catch (error) {
    return { text: json, problems: [`N004: ${from} is not JSON: ${String(error)}`] };
  }
}
