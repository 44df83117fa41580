/**
 * The part of Tor’s control protocol that building a circuit takes: every reply to these commands is one line.
 * control-spec, “Replies from Tor to the controller”, EXTENDCIRCUIT, CIRC.
 */

export type ControlLine =
  | { readonly say: 'done' }
  /** The client has started on a circuit, which has this number from now on. */
  | { readonly say: 'extending'; readonly circuit: string }
  | { readonly say: 'built' | 'gone'; readonly circuit: string }
  | { readonly say: 'refused'; readonly why: string }
  | { readonly say: 'other' };

/** What one line of the control port says. In: a line without its end, of anything at all. */
export function readControlLine(line: string): ControlLine {
  const extending = /^250 EXTENDED (\w+)$/.exec(line)?.[1];
  if (extending !== undefined) return { say: 'extending', circuit: extending };
  if (/^250 /.test(line)) return { say: 'done' };
  const [, circuit, state] = /^650 CIRC (\w+) (BUILT|FAILED|CLOSED)\b/.exec(line) ?? [];
  if (circuit !== undefined) return { say: state === 'BUILT' ? 'built' : 'gone', circuit };
  if (/^5\d\d /.test(line)) return { say: 'refused', why: line };
  return { say: 'other' };
}

/** The command that builds a circuit along these relays. In: fingerprints, guard first. */
export function extendCircuit(path: readonly string[]): string {
  return `EXTENDCIRCUIT 0 ${path.map((fingerprint) => `$${fingerprint}`).join(',')} purpose=general`;
}

/** Needs no password: the socket lies in a folder that only the client’s own user can enter. */
export const GREETING: readonly string[] = ['AUTHENTICATE', 'SETEVENTS CIRC'];
