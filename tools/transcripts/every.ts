import { catalogue } from './catalogue.ts';
import { journeys } from './journeys.ts';
import { widgets } from './widget-transcripts.ts';

/** Where transcripts are kept, from the root of the project. */
export const TRANSCRIPTS = 'tests/transcripts';

/** Everything that a reader gets, as text: a file’s name, and what is in it. */
export function everyTranscript(): [file: string, text: string][] {
  return [...catalogue(), ...journeys(), ...widgets()].map(([file, text]) => [file, `${text.trimEnd()}\n`]);
}
