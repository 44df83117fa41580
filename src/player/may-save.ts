import { notLoaded } from '#words/not-loaded.ts';
import { cutOff } from './ask-file.ts';

/**
 * What to tell a reader who saves a file from a frame without an origin of its own: the page around it may have kept the
 * browser from it, and nobody can ask whether it did. Nothing anywhere else.
 */
export function maybeNotSaved(): string | undefined {
  if (!cutOff() || parent === window) return undefined;
  return notLoaded.maybeNotSaved;
}
