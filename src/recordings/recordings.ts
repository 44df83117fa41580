/** What the lab recorded, as files. Used while the site is built, and nowhere else. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation } from '#evidence/observation.ts';
import { SITUATIONS } from '#scenarios/situations.ts';
import type { Capture, CapturedSecrets } from '#wire/capture.ts';
import { readPcapng } from '#wire/pcapng.ts';
import { keysOpen, nameWithKeys, withKeys } from '#wire/with-keys.ts';

// The build runs in the project’s folder, and its code somewhere else.
const root = join(process.cwd(), 'lab/recordings');

/** A file that readers can take away. */
export interface Offered {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What was recorded of one situation. */
export interface Recording {
  readonly situation: string;
  readonly observation: Observation;
  /** The kinds of keys that were kept, those with anything in them. */
  readonly keys: readonly CapturedSecrets['kind'][];
}

const KINDS = ['wireguard', 'tls'] as const;

function read(situation: string, file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(root, situation, file)));
}

function recordingIn(situation: string): Recording {
  const files = readdirSync(join(root, situation));
  const observation = JSON.parse(
    readFileSync(join(root, situation, 'observation.json'), 'utf8'),
  ) as Observation;
  const keys = KINDS.filter(
    (kind) => files.includes(`${kind}.keys`) && read(situation, `${kind}.keys`).length > 0,
  );
  return { situation, observation, keys };
}

/** Every situation that was recorded, in the order in which the scenarios stand. */
export const RECORDINGS: readonly Recording[] = SITUATIONS.map(({ scenario }) => scenario.name)
  .filter((name) => readdirSync(root).includes(name))
  .map(recordingIn);

const captures = new Map<string, Capture>();

/** A capture of a situation. */
export function captureOf(situation: string, file: string): Capture {
  const path = `${situation}/${file}`;
  const capture = captures.get(path) ?? readPcapng(read(situation, file)).capture;
  captures.set(path, capture);
  return capture;
}

/** The kinds of keys that open something in a capture. */
export function keysFor({ situation, keys }: Recording, file: string): CapturedSecrets['kind'][] {
  return keys.filter((kind) => keysOpen(kind, captureOf(situation, file)));
}

/** The bytes of every file that is offered of a situation, by name. */
export function filesOf(recording: Recording): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
  const { situation, observation, keys } = recording;
  const secrets = keys.map((kind) => ({
    kind,
    text: new TextDecoder().decode(read(situation, `${kind}.keys`)),
  }));
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { file } of observation.captures) {
    files.set(file, read(situation, file));
    const whole = withKeys(captureOf(situation, file), secrets);
    if (whole) files.set(nameWithKeys(file), whole);
  }
  for (const kind of keys) files.set(`${kind}.keys`, read(situation, `${kind}.keys`));
  return files;
}

/** What there is to take away of a situation. */
export function offeredOf(recording: Recording): Offered[] {
  return [...filesOf(recording)].map(([file, bytes]) => ({
    file,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
}

/** The key log of a situation’s tunnel; nothing if none was kept. */
export function keylogOf(situation: string): string | undefined {
  const kept = RECORDINGS.find((each) => each.situation === situation)?.keys.includes('wireguard');
  return kept ? new TextDecoder().decode(read(situation, 'wireguard.keys')) : undefined;
}
