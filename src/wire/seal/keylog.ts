import { wireParticulars } from '#words/wire-particular.ts';
import type { WireProblem } from '../envelope.ts';
import { sealProblem } from './seal-problem.ts';

/** The most that is read of a key log. Every key costs a multiplication on the curve, and a page must not hang. */
const MOST_LINES = 2000;

/** What a key log gives, each key of 32 bytes, in the order of the log. */
export interface Keylog {
  readonly localStatic: readonly Uint8Array[];
  readonly remoteStatic: readonly Uint8Array[];
  readonly localEphemeral: readonly Uint8Array[];
  readonly psk: readonly Uint8Array[];
  /** One for each line that is not understood (421), and one if the log is too long (422). */
  readonly problems: readonly WireProblem[];
}

const NAMES = {
  LOCAL_STATIC_PRIVATE_KEY: 'localStatic',
  REMOTE_STATIC_PUBLIC_KEY: 'remoteStatic',
  LOCAL_EPHEMERAL_PRIVATE_KEY: 'localEphemeral',
  PRESHARED_KEY: 'psk',
} as const;

function isName(name: string): name is keyof typeof NAMES {
  return Object.hasOwn(NAMES, name);
}

/** Reads a key as WireGuard writes it. In: text. Out: 32 bytes; nothing if it is not 44 characters of base64. */
export function keyFromText(text: string): Uint8Array | undefined {
  if (!/^[A-Za-z0-9+/]{43}=$/.test(text)) return undefined;
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

/** Writes a key as WireGuard does: 44 characters of base64. */
export function keyToText(key: Uint8Array): string {
  return btoa(String.fromCharCode(...key));
}

/**
 * Reads a key log in the form that Wireshark’s `wg.keylog_file` has: lines of `NAME = KEY`, spaces and empty lines
 * allowed, `#` for a comment. In: any text. Out: the keys by kind, and every problem; never an error.
 */
export function readKeylog(text: string): Keylog {
  const keys = {
    localStatic: [] as Uint8Array[],
    remoteStatic: [] as Uint8Array[],
    localEphemeral: [] as Uint8Array[],
    psk: [] as Uint8Array[],
  };
  const problems: WireProblem[] = [];
  let at = 0;
  for (const [i, line] of text.split('\n', MOST_LINES).entries()) {
    const [, name = '', value = ''] = /^([A-Z_]+)\s*=\s*(\S+)$/.exec(line.trim()) ?? [];
    const key = keyFromText(value);
    if (isName(name) && key) keys[NAMES[name]].push(key);
    else if (!/^\s*(?:#|$)/.test(line)) problems.push(sealProblem(421, at, `It is line ${i + 1}.`));
    at += line.length + 1;
  }
  if (at < text.length) problems.push(sealProblem(422, at, wireParticulars.linesRead(MOST_LINES)));
  return { ...keys, problems };
}

/**
 * Writes a key log that Wireshark reads. In: the static keys as one side has them, and for each handshake its new
 * private key, with the preshared key if there is one: Wireshark takes that for the line before it.
 */
export function writeKeylog({
  localStatic,
  remoteStatic,
  handshakes,
}: {
  readonly localStatic: Uint8Array;
  readonly remoteStatic: Uint8Array;
  readonly handshakes: readonly { readonly localEphemeral: Uint8Array; readonly psk?: Uint8Array }[];
}): string {
  const lines = [
    `LOCAL_STATIC_PRIVATE_KEY = ${keyToText(localStatic)}`,
    `REMOTE_STATIC_PUBLIC_KEY = ${keyToText(remoteStatic)}`,
    ...handshakes.flatMap(({ localEphemeral, psk }) => [
      `LOCAL_EPHEMERAL_PRIVATE_KEY = ${keyToText(localEphemeral)}`,
      ...(psk ? [`PRESHARED_KEY = ${keyToText(psk)}`] : []),
    ]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
