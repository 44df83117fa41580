import { readFile } from 'node:fs/promises';
import type { Capture, CapturedFrame } from '#wire/capture.ts';
import { readPcapng } from '#wire/pcapng.ts';
import type { Scenario } from '#model/scenario.ts';
import { linkName } from '#simulation/observed-in.ts';
import { CARD } from '../plan/plan-machine.ts';
import { macOf } from '../plan/device-names.ts';
import { ISP_ADDRESS } from '../plan/plan-outside.ts';
import type { Tap } from '../plan/lab-plan.ts';
import type { Recording } from '../run/play.ts';

/** A frame with the place where it was seen. */
interface Placed {
  readonly place: string;
  readonly frame: CapturedFrame;
  readonly link: Capture['interfaces'][number]['link'];
}

/** A hardware address of a frame, as text. */
function mac(bytes: Uint8Array, at: number): string {
  return [...bytes.subarray(at, at + 6)].map((byte) => byte.toString(16).padStart(2, '0')).join(':');
}

/**
 * Which link a frame at a party’s card belongs to: the other end is told by its hardware address. Between two parties
 * each frame is seen at both ends, and counts where the party stands first in the scenario.
 */
function partyLink(scenario: Scenario, party: string, bytes: Uint8Array): string | undefined {
  const order = scenario.parties.map(({ name }) => name);
  const owner = new Map(scenario.parties.map(({ name, address }) => [macOf(address), name]));
  owner.set(macOf(ISP_ADDRESS), 'isp');
  const ends = [mac(bytes, 0), mac(bytes, 6)].map((each) => owner.get(each));
  // A bridge floods what it has not yet learnt the port of: such a frame is for somebody else.
  const other = ends.includes(party) ? ends.find((name) => name !== party) : undefined;
  if (other === undefined) return undefined;
  return other === 'isp' || order.indexOf(party) < order.indexOf(other) ? linkName(party, other) : undefined;
}

/** The place of a frame at a tap; none where it belongs to nobody’s link. */
function placeOf(
  scenario: Scenario,
  { namespace, device, inside }: Tap,
  bytes: Uint8Array,
): string | undefined {
  if (inside) return `inside ${namespace}`;
  if (namespace === 'router')
    return device === 'lan0' ? linkName('router', 'wifi') : linkName('isp', 'router');
  if (device === CARD) return linkName(namespace, 'wifi');
  const netvm = scenario.qubes.find(({ name }) => name === namespace)?.netvm;
  return netvm ? linkName(namespace, netvm) : partyLink(scenario, namespace, bytes);
}

/** A WireGuard handshake: without it nobody can open what follows, keys or no keys. */
function isHandshake({ bytes }: CapturedFrame): boolean {
  const ip = 14;
  const [version, protocol] = [bytes[ip], bytes[ip + 9]];
  const type = bytes[ip + 28];
  return (
    version === 0x45 &&
    protocol === 17 &&
    bytes[ip + 2] === 0 &&
    (type === 1 || type === 2) &&
    bytes[ip + 29] === 0
  );
}

/** Everything that was captured during the flows of a recording, and the handshakes before, in order of time, by place. */
export async function assemble({
  situation,
  flows,
  files,
  tunnels,
}: Recording): Promise<Map<string, Capture>> {
  const begin = flows[0]?.began ?? 0;
  const end = flows.at(-1)?.ended ?? 0;
  const hasWireGuard = tunnels.some(({ keys }) => keys !== undefined);
  const placed: Placed[] = [];
  for (const { tap, file } of files) {
    const { capture, problems } = readPcapng(new Uint8Array(await readFile(file)));
    if (problems.length > 0)
      throw new Error(`${file}: ${problems.map(({ sentence }) => sentence).join(' ')}`);
    for (const frame of capture.frames) {
      const kept =
        (frame.time >= begin && frame.time <= end) ||
        (hasWireGuard && frame.time < begin && isHandshake(frame));
      const place = kept ? placeOf(situation.scenario, tap, frame.bytes) : undefined;
      const link = capture.interfaces[frame.interface]?.link ?? 'ethernet';
      if (place !== undefined) placed.push({ place, frame, link });
    }
  }
  placed.sort((a, b) => a.frame.time - b.frame.time);
  const byPlace = Map.groupBy(placed, ({ place }) => place);
  return new Map(
    [...byPlace].map(([place, there]): [string, Capture] => [
      place,
      {
        comment: `${situation.scenario.title}: ${place}`,
        interfaces: [{ name: place, link: there[0]?.link ?? 'ethernet' }],
        frames: there.map(({ frame }) => ({ ...frame, interface: 0 })),
        secrets: [],
      },
    ]),
  );
}
