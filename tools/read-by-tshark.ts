/** What tshark says of captures that tests have made. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Capture } from '#wire/capture.ts';
import { writePcapng } from '#wire/pcapng.ts';

const preferences = (all: readonly string[]): string[] => all.flatMap((each) => ['-o', each]);

/** Options by which it judges checksums. */
export const CHECKSUMS = preferences(['ip', 'tcp', 'udp'].map((name) => `${name}.check_checksum:TRUE`));

/** Options for many captures in one file, which repeat addresses and numbers: each frame is to be read by itself. */
export const EACH_ALONE = preferences([
  'tcp.analyze_sequence_numbers:FALSE',
  'tcp.desegment_tcp_streams:FALSE',
]);

/** In: a capture, the fields wanted, further options. Out: a line of fields for each frame; nothing if there is no tshark. */
export function readByTshark(
  capture: Capture,
  fields: readonly string[],
  options: readonly string[],
): string[][] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'capture-'));
  try {
    const file = join(folder, 'capture.pcapng');
    writeFileSync(file, writePcapng(capture));
    const wanted = fields.flatMap((field) => ['-e', field]);
    const words = ['-n', '-r', file, ...options, '-T', 'fields', ...wanted];
    const { error, stdout } = spawnSync('tshark', words, { encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (error) return undefined;
    return stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => line.split('\t'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
