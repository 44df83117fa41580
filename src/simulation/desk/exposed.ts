import type { Desk } from '#model/desk/desk.ts';
import type { SourceId } from '#model/source.ts';

/** What another qube's file can do to a qube, each with the source of its rule. */
export const EXPOSURE = {
  none: [false, 'model'],
  arrived: [false, 'file-copy'],
  opened: [true, 'file-copy'],
} as const satisfies Record<string, readonly [boolean, SourceId]>;

export type Exposure = keyof typeof EXPOSURE;

/**
 * What each qube has to do with files of others. A file that has arrived was not parsed: copying mounts no
 * disk and reads no format. A program that opens it reads what the other qube wrote (source `file-copy`).
 */
export function exposuresOf({ qubes }: Desk): { readonly who: string; readonly exposure: Exposure }[] {
  return qubes.map(({ name, incoming, opened }) => {
    if (opened.length > 0) return { who: name, exposure: 'opened' };
    return { who: name, exposure: incoming.length > 0 ? 'arrived' : 'none' };
  });
}
