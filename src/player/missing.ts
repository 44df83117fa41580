import { notLoaded } from '#words/not-loaded.ts';

/** What cannot be had, and what to do about it: worded for the reader. */
export class Missing extends Error {}

/** Loads a part of this site’s program. Throws `Missing` if it cannot be had. */
export async function loaded<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new Missing(notLoaded.part);
  }
}
