import type { Exposure } from '#simulation/desk/exposed.ts';
import type { Reading } from '#simulation/desk/readers.ts';
import { deskReasons } from '#words/desk-reasons.ts';

/** Why somebody can or cannot read the text now, in words. */
export function whyOf({ who, reason }: Reading): string {
  const { readers } = deskReasons;
  return reason === 'had-it' ? readers[reason].long(who) : readers[reason].long;
}

/** Why a file of another qube can or cannot attack this one now, in words. */
export function whyExposed(exposure: Exposure): string {
  return deskReasons.exposures[exposure].long;
}
