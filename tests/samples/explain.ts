/** The command `explain`, run as a shell would. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const script = fileURLToPath(new URL('../../tools/explain.ts', import.meta.url));

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command in a folder of its own, which is gone after the tests of the file that asks for it. */
export function useExplain(): {
  readonly folder: string;
  /** Runs it with `input` on its standard input. */
  readonly explain: (
    words: readonly string[],
    input?: string | Uint8Array,
    conditions?: readonly string[],
  ) => Promise<Ended>;
} {
  const folder = mkdtempSync(join(tmpdir(), 'explain-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return {
    folder,
    explain: async (words, input = '', conditions = []) => {
      // Without the environment of the test runner, which asks its children for colour.
      const child = spawn(process.execPath, [...conditions, script, ...words], { cwd: folder, env: {} });
      child.stdin.end(input);
      const ended = once(child, 'close') as Promise<[number]>;
      const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
      return { code, out, err };
    },
  };
}
