import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { damaged, damagedText, type Next } from '../../../tools/damage.ts';
import type { WireProblem } from '../envelope.ts';
import { fuzz, shownBytes, type Case } from '../../../tools/fuzz.ts';
import { keyFromText, readKeylog, writeKeylog } from './keylog.ts';
import { KNOWN_TUNNEL } from './known-tunnel.ts';
import { bodyOf, recognise } from './onion.ts';
import { openData, sealData } from './openvpn.ts';
import { sealProblems } from '#words/seal-problem.ts';
import { type Opened } from './seal-problem.ts';
import { relayKeysOf } from './cipher-sealer.ts';
import { protect, unprotect } from './tls.ts';
import { transportKeysOf } from './transport-keys.ts';
import { openBody, openTransport } from './wireguard.ts';
import { publicKey } from './x25519.ts';

const CASES = 100_000;
const SEED = 5;
/** One in so many is not damaged, so that what opens is read as well. */
const WHOLE = 64;

const KEYLOG = readFileSync(
  new URL('../../../lab/recordings/desktop/wireguard.keys', import.meta.url),
  'utf8',
);

const counts: Record<string, Record<string, number>> = {};
afterAll(() => {
  console.table(counts);
});

/** Throws unless a problem has a number of a seal’s and a place within what was read. */
function checkProblem({ code, at }: WireProblem, length: number): void {
  if (!Object.hasOwn(sealProblems, code)) throw new Error(`${code} is no number of a problem`);
  if (!(at >= 0 && at <= length)) throw new Error(`problem ${code} is at ${at} of ${length}`);
}

type Outcome = 'opened' | 'refused';

/** Runs all cases of one reader and counts how they end. */
function run(
  name: string,
  make: (n: number, next: Next) => { shown: Case['shown']; end: () => Outcome },
): Record<Outcome, number> {
  const ends = { opened: 0, refused: 0 };
  const before = process.cpuUsage();
  fuzz({ name, seed: SEED, cases: CASES }, (n, next) => {
    const { shown, end } = make(n, next);
    return {
      shown,
      read: () => {
        ends[end()]++;
      },
    };
  });
  counts[name] = { ...ends, 'CPU s': process.cpuUsage(before).user / 1e6 };
  expect(ends.opened + ends.refused).toBe(CASES);
  return ends;
}

/** A problem, or as many bytes as stood under the seal. */
function checkOpened(result: Opened, length: number, around: number): Outcome {
  if ('problem' in result) {
    checkProblem(result.problem, length);
    return 'refused';
  }
  if (result.plain.length !== length - around)
    throw new Error(`${result.plain.length} bytes come out of ${length}, around them ${around}`);
  return 'opened';
}

const claim = `${CASES.toLocaleString('en')} damaged ones each give their bytes or a numbered problem`;

const tunnel = transportKeysOf(
  KNOWN_TUNNEL,
  [
    `LOCAL_STATIC_PRIVATE_KEY = ${KNOWN_TUNNEL.initiator.staticPrivate}`,
    `REMOTE_STATIC_PUBLIC_KEY = ${KNOWN_TUNNEL.responder.staticPublic}`,
    `LOCAL_EPHEMERAL_PRIVATE_KEY = ${KNOWN_TUNNEL.initiator.draws[0]}`,
  ].join('\n'),
);
const key = tunnel.keys?.initiatorToResponder ?? new Uint8Array(32);

const header = new Uint8Array(8).fill(7);
const plain = new Uint8Array(20).fill(0x45);
const dataKey = { key: new Uint8Array(32).fill(1), implicitIv: new Uint8Array(8).fill(2) };
const trafficKey = { key: new Uint8Array(16).fill(3), iv: new Uint8Array(12).fill(4) };

/** Three in four are too short, which is soon seen: trying a tag takes longer. */
function sealedCase(sealed: Uint8Array, n: number, next: Next): Uint8Array {
  if (n % WHOLE === 0) return sealed;
  const bytes = damaged(sealed, next);
  return n % 4 === 0 ? bytes : bytes.subarray(0, next(16));
}

/** What is sealed, what opens it, and how many bytes stand around the plaintext. */
const SEALS: readonly (readonly [string, Uint8Array, (bytes: Uint8Array) => Opened, number])[] = [
  ['openTransport', KNOWN_TUNNEL.request, (bytes) => openTransport(key, bytes), 32],
  ['openBody', KNOWN_TUNNEL.request.subarray(16), (bytes) => openBody(key, 4, bytes), 16],
  ['openData', sealData(dataKey, 0, header, plain), (bytes) => openData(dataKey, 0, header, bytes), 16],
  [
    'unprotect',
    protect(trafficKey, 0, header.subarray(0, 5), plain),
    (bytes) => unprotect(trafficKey, 0, header.subarray(0, 5), bytes),
    16,
  ],
];

test.each(SEALS)(`${claim}: %s`, (name, sealed, open, around) => {
  const ends = run(name, (n, next) => {
    const bytes = sealedCase(sealed, n, next);
    return {
      shown: () => shownBytes(bytes),
      end: () => checkOpened(open(bytes), bytes.length, around),
    };
  });
  expect(ends.opened).toBeGreaterThanOrEqual(CASES / WHOLE);
  expect(ends.refused).toBeGreaterThan(CASES / 2);
});

test(`${claim}: recognise`, () => {
  const keys = relayKeysOf('circuit');
  const data = new TextEncoder().encode('GET / HTTP/1.1\r\n\r\n');
  const body = bodyOf(keys, 'forward', [], { command: 2, stream: 1, data });
  const ends = run('recognise', (n, next) => {
    const bytes = n % WHOLE === 0 ? body : damaged(body, next);
    return {
      shown: () => shownBytes(bytes),
      end: () => {
        const result = recognise(keys, 'forward', [], bytes);
        if ('problem' in result) {
          checkProblem(result.problem, bytes.length);
          return 'refused';
        }
        if (result.message.data.length > bytes.length - 11) throw new Error('more data than body');
        return 'opened';
      },
    };
  });
  expect(ends.opened).toBeGreaterThanOrEqual(CASES / WHOLE);
});

/** Throws unless every line gives a key of 32 bytes, or a problem, or nothing. */
function checkKeylog(text: string): Outcome {
  const { localStatic, remoteStatic, localEphemeral, psk, problems } = readKeylog(text);
  const keys = [...localStatic, ...remoteStatic, ...localEphemeral, ...psk];
  for (const one of keys) if (one.length !== 32) throw new Error(`a key has ${one.length} bytes`);
  for (const problem of problems) checkProblem(problem, text.length);
  if (keys.length + problems.length > text.split('\n').length) throw new Error('more answers than lines');
  return problems.length > 0 ? 'refused' : 'opened';
}

test(`${claim}: readKeylog`, () => {
  const ends = run('readKeylog', (_, next) => {
    const text = damagedText(KEYLOG, next);
    return { shown: () => JSON.stringify(text), end: () => checkKeylog(text) };
  });
  expect(Math.min(ends.opened, ends.refused)).toBeGreaterThan(0);
});

test(`${claim}: keyFromText`, () => {
  const ends = run('keyFromText', (n, next) => {
    const good = KNOWN_TUNNEL.initiator.staticPublic;
    const text = n % WHOLE === 0 ? good : damagedText(good, next);
    return {
      shown: () => JSON.stringify(text),
      end: () => {
        const one = keyFromText(text);
        if (one && one.length !== 32) throw new Error(`a key has ${one.length} bytes`);
        return one ? 'opened' : 'refused';
      },
    };
  });
  expect(ends.opened).toBeGreaterThanOrEqual(CASES / WHOLE);
});

/** A private key in the log costs a multiplication on the curve, so that most logs here have lost theirs. */
const FEW = 400;

test(`${claim}: transportKeysOf`, () => {
  const local = Uint8Array.from(keyFromText(KNOWN_TUNNEL.initiator.staticPrivate) ?? []);
  const whole = writeKeylog({
    localStatic: local,
    remoteStatic: keyFromText(KNOWN_TUNNEL.responder.staticPublic) ?? publicKey(local),
    handshakes: [{ localEphemeral: keyFromText(KNOWN_TUNNEL.initiator.draws[0]) ?? local }],
  });
  const [, remote = ''] = whole.split('\n');
  const ends = run('transportKeysOf', (n, next) => {
    const isDear = n % (CASES / FEW) === 0;
    const [hurtsFirst, hurtsSecond, hurtsLog] = [next(2) === 0, next(2) === 0, next(4) === 0];
    const initiation = hurtsFirst ? damaged(KNOWN_TUNNEL.initiation, next) : KNOWN_TUNNEL.initiation;
    const response = hurtsSecond ? damaged(KNOWN_TUNNEL.response, next) : KNOWN_TUNNEL.response;
    const log = isDear ? whole : `${remote}\n`;
    const keylog = hurtsLog ? damagedText(log, next) : log;
    return {
      shown: () => `${shownBytes(initiation)} ${shownBytes(response)} ${JSON.stringify(keylog)}`,
      end: () => {
        const { keys, problems } = transportKeysOf({ initiation, response }, keylog);
        const longest = Math.max(initiation.length, response.length, keylog.length, 8);
        for (const problem of problems) checkProblem(problem, longest);
        if (!keys && problems.length === 0) throw new Error('neither keys nor a problem');
        for (const one of keys ? Object.values(keys) : [])
          if ((one as Uint8Array).length !== 32) throw new Error('a key has not 32 bytes');
        return keys ? 'opened' : 'refused';
      },
    };
  });
  expect(ends.opened).toBeGreaterThan(FEW / 10);
});
