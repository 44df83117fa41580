import { unobservable } from '#words/unobservable.ts';

/**
 * What no capture of this lab can show, by name. Every claim that falls under one of these is listed with it, and none
 * is counted as confirmed.
 */
export type UnobservableId = keyof typeof unobservable;

/** Why it cannot be observed. */
export function whyUnobservable(id: UnobservableId): string {
  return unobservable[id].long;
}
