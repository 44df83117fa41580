import { checkMessage } from '#model/own-message.ts';
import type { PacketPath } from '#storyboard/peel/packet-path.ts';
import { addressPeeler } from '#words/address-peeler.ts';
import { oneOf, readAddress, stepOf, text } from '#player/read-address.ts';
import { STRANGER } from './ring.ts';
import { pathId, type Entry } from './entry.ts';

/** What an address asks for, and what of it cannot be. */
export interface AskedPath {
  readonly in?: string;
  /** Counted from 1. */
  readonly step?: number;
  readonly field?: string;
  readonly who?: string;
  /** A message of somebody’s own. */
  readonly own?: string;
  readonly problems: readonly string[];
}

/**
 * Reads the part of an address after `#`: `in` is a path, `step` a hop, `field` a field of it, `who` somebody with a
 * key. In: the fragment, and the path that step and key belong to, once it is there.
 */
export function readAsked(
  fragment: string,
  { hops }: PacketPath,
  menu: readonly Entry[],
  path: PacketPath | undefined,
): AskedPath {
  const holders = path && path.holders.length > 0 ? [...path.holders.map(({ id }) => id), STRANGER] : [];
  const { values, problems } = readAddress(fragment, {
    step: stepOf(hops.length),
    in: oneOf(menu.map(({ id }) => id)),
    who: holders.length > 0 ? oneOf(holders) : text(addressPeeler.noKey),
    own: text((key, value) => {
      const [fault] = checkMessage(value);
      return fault && addressPeeler.message(key, value, fault.code, fault.sentence);
    }),
    field: text((key, value) =>
      /^[a-z0-9.-]{1,80}$/.test(value) ? undefined : addressPeeler.field(key, value),
    ),
  });
  return { ...values, problems };
}

/** The fragment that leads back to a hop, and to a field if one was chosen. */
export function writeAsked(path: PacketPath, at: number, field: string, who: string, own?: string): string {
  const out = new URLSearchParams({ in: pathId(path), step: String(at + 1) });
  if (field !== '') out.set('field', field);
  if (who !== '') out.set('who', who);
  if (own !== undefined) out.set('own', own);
  return out.toString();
}
