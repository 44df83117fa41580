// npm run transcripts: writes what a reader gets as text, to be read as a diff before it is committed.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { everyTranscript, TRANSCRIPTS } from './transcripts/every.ts';

const folder = join(import.meta.dirname, '..', TRANSCRIPTS);
rmSync(folder, { recursive: true, force: true });
const files = everyTranscript();
for (const [file, text] of files) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
const bytes = files.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
console.log(
  `${files.length} files, ${(bytes / 1e3).toFixed(0)} kB in ${TRANSCRIPTS}/. Read them: git diff ${TRANSCRIPTS}`,
);
