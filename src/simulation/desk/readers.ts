import { deskQube, type Desk } from '#model/desk/desk.ts';
import type { SourceId } from '#model/source.ts';

/** Why somebody can read the text of a desk, or cannot, each with the source of its rule. */
export const READING = {
  'draws-windows': [true, 'window-frames'],
  'holds-copy': [true, 'clipboard'],
  keeps: [true, 'vm-sudo'],
  'in-field': [true, 'vm-sudo'],
  'in-clipboard': [true, 'vm-sudo'],
  'had-it': [true, 'model'],
  'out-of-reach': [false, 'clipboard'],
  'never-here': [false, 'model'],
} as const satisfies Record<string, readonly [boolean, SourceId]>;

export type ReadingReason = keyof typeof READING;

/** Whether one party can read the text now, and why. */
export interface Reading {
  /** A qube on the desk, or `dom0`. */
  readonly who: string;
  readonly reason: ReadingReason;
}

function reasonFor(desk: Desk, name: string): ReadingReason {
  const qube = deskQube(desk, name);
  if (qube.keeps) return 'keeps';
  if (qube.field) return 'in-field';
  if (qube.clipboard) return 'in-clipboard';
  if (qube.had) return 'had-it';
  return desk.global === undefined ? 'never-here' : 'out-of-reach';
}

/**
 * Who can read the text at this moment. A program in a qube can read all that the qube holds, for there is
 * no wall inside a qube; dom0 draws every window and so can read them all.
 */
export function readersOf(desk: Desk): Reading[] {
  return [
    { who: 'dom0', reason: desk.global === undefined ? 'draws-windows' : 'holds-copy' },
    ...desk.qubes.map(({ name }) => ({ who: name, reason: reasonFor(desk, name) })),
  ];
}

/** Whether a reason is one to be able to read. */
export function canRead(reason: ReadingReason): boolean {
  return READING[reason][0];
}
