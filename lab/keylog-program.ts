import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run/run-command.ts';

/** Builds the WireGuard that tells what it draws (`lab/keylog/main.go`). Out: the program, in a folder that git ignores. */
export async function buildKeylog(): Promise<string> {
  const folder = join(import.meta.dirname, 'out/keylog');
  await mkdir(folder, { recursive: true });
  const program = join(folder, 'keylog');
  await run(
    {
      words: [
        ...['env', '-C', join(import.meta.dirname, 'keylog'), 'GO111MODULE=off', 'GOPATH=/usr/share/gocode'],
        ...['CGO_ENABLED=0', `GOCACHE=${folder}/cache`],
        ...['/usr/lib/go-1.19/bin/go', 'build', '-trimpath', '-o', program, '.'],
      ],
    },
    180,
  );
  return program;
}
