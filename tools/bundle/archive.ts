/** Archives that are the same to the last bit wherever and whenever they are made. */

import { createHash } from 'node:crypto';
import { gzipSync, zipSync, type Zippable } from 'fflate';
import { packTar } from 'modern-tar';
import type { Site } from './portable.ts';

const MODE = 0o644;
/** “Version made by” of a zip entry, its upper byte: a Unix file system (APPNOTE, 4.4.2). */
const UNIX = 3;
const REGULAR_FILE = 0o100000;

/** The first day that a zip archive can name (APPNOTE, 4.4.6: MS-DOS time). */
const EARLIEST = Date.UTC(1980, 0, 1) / 86_400_000;

const DAY = 86_400;

const sorted = (site: Site): readonly (readonly [string, Uint8Array])[] =>
  [...site].sort(([one], [other]) => (one < other ? -1 : 1));

/**
 * Noon of the day before a moment, as days since 1970: never in the future, in no time zone skipped, and the same in
 * the steps of two seconds that a zip archive has for its local time.
 */
function noonBefore(seconds: number): number {
  return Math.max(Math.floor(seconds / DAY) - 1, EARLIEST) + 0.5;
}

/**
 * A zip archive. In: files, the folder that they stand in, and the time of all of them in seconds since 1970 UTC, of
 * which the day counts. Out: its bytes, the same for the same files in whatever order, time zone or year.
 */
export function zipOf(site: Site, folder: string, seconds: number): Uint8Array {
  const date = new Date(noonBefore(seconds) * DAY * 1000);
  // The library writes local time.
  const mtime = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
  const entries: Zippable = Object.fromEntries(
    sorted(site).map(([path, bytes]) => [
      `${folder}/${path}`,
      // A PNG is compressed already: to try again takes half a minute and gains nothing.
      [bytes, { level: path.endsWith('.png') ? 0 : 9 }] as const,
    ]),
  );
  return zipSync(entries, { level: 9, mtime, os: UNIX, attrs: (REGULAR_FILE | MODE) << 16 });
}

/** The same as a tar archive under gzip (POSIX ustar; RFC 1952 without a time and a name). */
export async function tarGzOf(site: Site, folder: string, seconds: number): Promise<Uint8Array> {
  const mtime = new Date(noonBefore(seconds) * DAY * 1000);
  const tar = await packTar(
    sorted(site).map(([path, body]) => ({
      header: {
        name: `${folder}/${path}`,
        size: body.length,
        type: 'file',
        mode: MODE,
        mtime,
        uid: 0,
        gid: 0,
        uname: '',
        gname: '',
      },
      body,
    })),
  );
  return gzipSync(tar, { level: 9, mtime: 0 });
}

/** The lines that `sha256sum --check` reads. In: files by their names. */
export function sumsOf(archives: ReadonlyMap<string, Uint8Array>): string {
  return [...archives]
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join('');
}
