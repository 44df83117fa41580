import type { Capture, CapturedSecrets } from './capture.ts';
import { writePcapng } from './pcapng.ts';

const HOLDS: Readonly<Record<CapturedSecrets['kind'], (bytes: Uint8Array) => boolean>> = {
  // A handshake, without which Wireshark has no use for the keys.
  wireguard: (bytes) => bytes.length === 190 && bytes[23] === 17 && bytes[42] === 1,
  // A TLS handshake record somewhere: type 22, version 3.
  tls: (bytes) => bytes.some((byte, i) => byte === 22 && bytes[i + 1] === 3 && (bytes[i + 2] ?? 9) < 4),
};

/** Whether keys of a kind open something in a capture. */
export function keysOpen(kind: CapturedSecrets['kind'], { frames }: Capture): boolean {
  return frames.some(({ bytes }) => HOLDS[kind](bytes));
}

const plainName = /\.pcapng$/;

/** What the capture with its keys in it is called. */
export function nameWithKeys(file: string): string {
  return file.replace(plainName, '.with-keys.pcapng');
}

/**
 * A capture that Wireshark opens by itself. In: a capture, and every key log there is. Out: a pcapng file with those in
 * it that open something there; nothing where none does.
 */
export function withKeys(
  capture: Capture,
  keys: readonly CapturedSecrets[],
): Uint8Array<ArrayBuffer> | undefined {
  const secrets = keys.filter(({ kind }) => keysOpen(kind, capture));
  return secrets.length === 0 ? undefined : new Uint8Array(writePcapng({ ...capture, secrets }));
}
