import { ONION, type PacketPath } from '#storyboard/peel/packet-path.ts';
import { peeler } from '#words/peeler.ts';
import { askFile } from '#player/ask-file.ts';
import { loaded, Missing } from '#player/missing.ts';
import type { Ring } from './tried.ts';

/** Where a file of a situation is served. */
function captureAddress(situation: string, file: string): string {
  return `/captures/${situation}/${file}`;
}

/** Asks this site for a file. In: `missing` words what is thrown, as `Missing`, if it cannot be had. */
export async function fetched(
  situation: string,
  file: string,
  missing: (file: string) => string,
): Promise<Response> {
  try {
    const answer = await askFile(captureAddress(situation, file));
    if (answer.ok) return answer;
  } catch {
    // The words below say it.
  }
  throw new Missing(missing(file));
}

/** Somebody who holds a key, but not this one. */
export const STRANGER = 'stranger';

/** Fetches the keys of whoever is named, and what is needed to use them; both for the first time. */
export async function ringOf(who: string, path: PacketPath): Promise<Ring> {
  if (path.name === ONION) {
    const { onionRing } = await loaded(() => import('./open-onion.ts'));
    return onionRing(path, who);
  }
  const { strangersRing, wireguardRing } = await loaded(() => import('./open-wireguard.ts'));
  if (who === STRANGER) return strangersRing();
  const keylog =
    path.keylog ?? (await (await fetched(path.name, 'wireguard.keys', peeler.notFetched.keys)).text());
  return wireguardRing(keylog, path.handshakes);
}

/** Fetches a path. Throws `Missing` if it cannot be had. */
export async function fetchPath(situation: string, flow: number): Promise<PacketPath> {
  return (
    await fetched(situation, `walk-${flow}.json`, peeler.notFetched.walk)
  ).json() as Promise<PacketPath>;
}
