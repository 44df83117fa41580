import { readFile } from 'node:fs/promises';
import { keylogFrom } from '../keylog-from.ts';
import type { Recording } from '../run/play.ts';
import type { Capture } from '#wire/capture.ts';

/** The new public key in a WireGuard handshake message of a frame; none if it is no such message. WireGuard paper §5.4. */
function ephemeralIn(frame: Uint8Array): Uint8Array | undefined {
  const udp = 14 + 20;
  const message = frame.subarray(udp + 8);
  if (frame[14] !== 0x45 || frame[23] !== 17) return undefined;
  if (message.length === 148 && message[0] === 1) return message.subarray(8, 40);
  return message.length === 92 && message[0] === 2 ? message.subarray(12, 44) : undefined;
}

/**
 * The key log that opens every WireGuard tunnel of a recording. In: the recording, its captures by place, and the folder in which each end
 * noted its random numbers. Out: text as Wireshark reads it; nothing where there was no WireGuard.
 */
export async function keysOfTunnels(
  recording: Recording,
  captures: ReadonlyMap<string, Capture>,
  draws: string,
): Promise<string | undefined> {
  const keys = recording.tunnels.find((tunnel) => tunnel.keys)?.keys;
  if (!keys) return undefined;
  const drawn = (await readFile(`${draws}/client`, 'utf8')).split('\n');
  const ephemerals = [...captures.values()].flatMap(({ frames }) =>
    frames.flatMap(({ bytes }) => ephemeralIn(bytes) ?? []),
  );
  return keylogFrom(drawn, ephemerals, keys.client.private, keys.server.public);
}
