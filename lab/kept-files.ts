import type { Observation } from '#evidence/observation.ts';
import type { Situation } from '#scenarios/situations.ts';
import type { Capture, CapturedSecrets } from '#wire/capture.ts';
import { nameWithKeys, withKeys } from '#wire/with-keys.ts';
import { writeClaims } from './claims-text.ts';
import type { Observed } from './observe/observe-recording.ts';

type Files = Map<string, Uint8Array | string>;

/** One frame a line: a person can read it, and a change shows where it is. */
function writeObservation({ flows, ...rest }: Observation): string {
  const written = flows.map(({ frames, ...flow }) => {
    const lines = frames.map((frame) => `      ${JSON.stringify(frame)}`).join(',\n');
    return `    ${JSON.stringify(flow).slice(0, -1)},"frames":[\n${lines}\n    ]}`;
  });
  return `${JSON.stringify(rest).slice(0, -1)},"flows":[\n${written.join(',\n')}\n]}\n`;
}

/** What is recorded for good of a situation, by file name: captures, observation, and the keys that open them. */
export function filesToRecord({ observation, captures }: Observed, keys: readonly CapturedSecrets[]): Files {
  const files: Files = new Map<string, Uint8Array | string>(captures);
  files.set('observation.json', writeObservation(observation));
  for (const { kind, text } of keys) files.set(`${kind}.keys`, text);
  return files;
}

/**
 * What a reader finds in `lab/out/`, by file name: what would be recorded, each capture that a key opens once more with
 * the keys in it, under the names that the pages about captures have for them, and the claims as text. In: the situation,
 * what was observed, its captures by place, and its keys.
 */
export function filesToKeep(
  situation: Situation,
  observed: Observed,
  byPlace: ReadonlyMap<string, Capture>,
  keys: readonly CapturedSecrets[],
): Files {
  const files = filesToRecord(observed, keys);
  for (const { place, file } of observed.observation.captures) {
    const capture = byPlace.get(place);
    const opened = capture && withKeys(capture, keys);
    if (opened) files.set(nameWithKeys(file), opened);
  }
  files.set('claims.txt', writeClaims(situation, observed.observation));
  return files;
}
