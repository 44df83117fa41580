import { wireParticulars } from '#words/wire-particular.ts';
import { equalBytes } from '@noble/ciphers/utils.js';
import type { WireProblem } from '../envelope.ts';
import { readKeylog, type Keylog } from './keylog.ts';
import { readFirst, readSecond, split, type Noise, type SecondSecrets } from './noise.ts';
import { sealProblem, type SealProblemCode } from './seal-problem.ts';
import {
  IDENTIFIER,
  NO_PSK,
  SIZE,
  beginsWith,
  mac1,
  type HandshakeMessages,
  type TransportKeys,
} from './wireguard.ts';
import { publicKey, sharedSecret } from './x25519.ts';

/** What a captured handshake and a key log give: the keys if they were found, and everything wrong. */
export interface FoundKeys {
  readonly keys?: TransportKeys;
  readonly problems: readonly WireProblem[];
}

interface Pair {
  readonly privateKey: Uint8Array;
  readonly publicKey: Uint8Array;
}

function pairOf(privateKey: Uint8Array): Pair {
  return { privateKey, publicKey: publicKey(privateKey) };
}

/** A handshake message taken apart: the parts that stand in the clear, and what Noise wrote. */
interface Captured {
  readonly initiation: Uint8Array;
  readonly first: Uint8Array;
  readonly second: Uint8Array;
  readonly initiatorEphemeral: Uint8Array;
  readonly responderEphemeral: Uint8Array;
}

function takenApart({ initiation, response }: HandshakeMessages): Captured {
  const first = initiation.subarray(8, SIZE.initiation - SIZE.macs);
  const second = response.subarray(12, SIZE.response - SIZE.macs);
  return {
    initiation,
    first,
    second,
    initiatorEphemeral: first.subarray(0, 32),
    responderEphemeral: second.subarray(0, 32),
  };
}

function misshapen({ initiation, response }: HandshakeMessages): WireProblem[] {
  const problems: WireProblem[] = [];
  if (initiation.length !== SIZE.initiation || !beginsWith(initiation, 1)) {
    problems.push(sealProblem(411, 0, wireParticulars.hasBytes(initiation.length)));
  }
  if (response.length !== SIZE.response || !beginsWith(response, 2)) {
    problems.push(sealProblem(412, 0, wireParticulars.hasBytes(response.length)));
  }
  if (problems.length === 0 && !equalBytes(response.subarray(8, 12), initiation.subarray(4, 8))) {
    problems.push(sealProblem(413, 8));
  }
  return problems;
}

/** Whom the initiation was for: the only one of these whose mac stands on it. WireGuard paper §5.4.4. */
function addressee<T>(
  { initiation }: Captured,
  among: readonly T[],
  keyOf: (one: T) => Uint8Array,
): T | undefined {
  const covered = initiation.subarray(0, SIZE.initiation - SIZE.macs);
  const mac = initiation.subarray(SIZE.initiation - SIZE.macs, SIZE.initiation - 16);
  return among.find((one) => equalBytes(mac1(covered, keyOf(one)), mac));
}

/** One side's view of the handshake as far as the first message: the state, and its secrets for the second. */
type Halfway = { noise: Noise; ee: Uint8Array; se: Uint8Array } | SealProblemCode;

function asInitiator(captured: Captured, ephemeral: Pair, statics: readonly Pair[], log: Keylog): Halfway {
  const known = [...log.remoteStatic, ...statics.map((pair) => pair.publicKey)];
  const responder = addressee(captured, known, (key) => key);
  if (!responder) return 415;
  const es = sharedSecret(ephemeral.privateKey, responder);
  let own: Pair | undefined;
  const opened =
    es &&
    readFirst(IDENTIFIER, responder, captured.first, es, (initiator) => {
      own = statics.find((pair) => equalBytes(pair.publicKey, initiator));
      return own && sharedSecret(own.privateKey, responder);
    });
  const ee = sharedSecret(ephemeral.privateKey, captured.responderEphemeral);
  const se = own && sharedSecret(own.privateKey, captured.responderEphemeral);
  return opened && ee && se ? { noise: opened.noise, ee, se } : 416;
}

function asResponder(captured: Captured, ephemeral: Pair, statics: readonly Pair[]): Halfway {
  const own = addressee(captured, statics, (pair) => pair.publicKey);
  if (!own) return 415;
  const es = sharedSecret(own.privateKey, captured.initiatorEphemeral);
  const opened =
    es &&
    readFirst(IDENTIFIER, own.publicKey, captured.first, es, (initiator) =>
      sharedSecret(own.privateKey, initiator),
    );
  const ee = sharedSecret(ephemeral.privateKey, captured.initiatorEphemeral);
  const se = opened && sharedSecret(ephemeral.privateKey, opened.initiatorStatic);
  return opened && ee && se ? { noise: opened.noise, ee, se } : 416;
}

function finished(captured: Captured, halfway: Halfway, log: Keylog): TransportKeys | SealProblemCode {
  if (typeof halfway === 'number') return halfway;
  for (const psk of [NO_PSK, ...log.psk]) {
    const secrets: SecondSecrets = { ee: halfway.ee, se: halfway.se, psk };
    const opened = readSecond(halfway.noise, captured.second, secrets);
    if (!opened) continue;
    const [initiatorToResponder, responderToInitiator] = split(opened.noise);
    return { initiatorToResponder, responderToInitiator };
  }
  return 417;
}

/**
 * Finds the transport keys of a captured handshake. In: the UDP payloads of initiation and response, and the text of a
 * WireGuard key log of either side: LOCAL_STATIC_PRIVATE_KEY, REMOTE_STATIC_PUBLIC_KEY, LOCAL_EPHEMERAL_PRIVATE_KEY and,
 * if there is one, PRESHARED_KEY; keys of other handshakes may stand among them. Out: the keys, or none, and every
 * problem: 411–413 about the messages, 414–417 about keys that are missing, 421 and 422 about the log. Any bytes and
 * any text are answered, never with an error. WireGuard paper §5.4; the log is that of Wireshark’s `wg.keylog_file`.
 */
export function transportKeysOf(messages: HandshakeMessages, keylog: string): FoundKeys {
  const log = readKeylog(keylog);
  const shape = misshapen(messages);
  if (shape.length > 0) return { problems: [...shape, ...log.problems] };
  const captured = takenApart(messages);
  const ephemerals = log.localEphemeral.map(pairOf);
  const statics = log.localStatic.map(pairOf);
  const withKey = (key: Uint8Array): Pair | undefined =>
    ephemerals.find((pair) => equalBytes(pair.publicKey, key));
  const initiator = withKey(captured.initiatorEphemeral);
  const responder = withKey(captured.responderEphemeral);
  const views = [
    ...(initiator ? [asInitiator(captured, initiator, statics, log)] : []),
    ...(responder ? [asResponder(captured, responder, statics)] : []),
  ];
  const results = views.map((view) => finished(captured, view, log));
  const keys = results.find((result) => typeof result !== 'number');
  if (keys) return { keys, problems: log.problems };
  const missing =
    results.length > 0 ? results.filter((result) => typeof result === 'number') : [414 as const];
  return { problems: [...missing.map((code) => sealProblem(code, 0)), ...log.problems] };
}
