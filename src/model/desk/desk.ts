import type { Label } from '../label.ts';
import type { PolicyRule } from './desk-policy.ts';

/** A qube as it shows on the desktop: one window, and what of a single secret text it holds. */
export interface DeskQube {
  readonly name: string;
  readonly label: Label;
  /** What its window is to the person in front of it. */
  readonly window: 'passwords' | 'sign-in';
  /** The text is saved in this qube's own files. */
  readonly keeps: boolean;
  /** The text is in this qube's own clipboard. */
  readonly clipboard: boolean;
  /** The text stands in the field of its window. */
  readonly field: boolean;
  /** The text has been in this qube at some time. What left from here cannot be called back. */
  readonly had: boolean;
  /** Whose files lie in its ~/QubesIncoming. */
  readonly incoming: readonly string[];
  /** Whose files a program of this qube has opened. */
  readonly opened: readonly string[];
}

/** A desktop of Qubes OS at one moment: windows of several qubes, and what dom0 holds between them. */
export interface Desk {
  readonly qubes: readonly DeskQube[];
  /** The qube whose window takes the keys. */
  readonly focus: string;
  /** The qube that the global clipboard was filled from; nothing while it is empty. */
  readonly global?: string;
  /** The rules of dom0's policy in the order in which they are read. */
  readonly policy: readonly PolicyRule[];
  /** The text that the story is about. */
  readonly text: string;
}

/** The qube of that name. In: a name that is on the desk; anything else is a mistake of the caller. */
export function deskQube(desk: Desk, name: string): DeskQube {
  const found = desk.qubes.find((qube) => qube.name === name);
  if (!found) throw new Error(`There is no window of a qube “${name}” on this desk.`);
  return found;
}
