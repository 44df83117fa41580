/** Changes to a text at known places, so that everything else in it stays as it was, byte for byte. */

export interface Edit {
  /** Offsets into the text, in UTF-16 units; the end is not part of it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with its edits, which may stand in any order. Refuses edits that overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  let done = '';
  let at = 0;
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    if (edit.start < at) throw new Error(`Two edits overlap at ${String(edit.start)}: ${edit.text}`);
    done += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return done + text.slice(at);
}
