import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run/shell.ts';

/** Builds the WireGuard that tells what it draws (`lab/keylog/main.go`). Out: the program, and the folder that it is in. */
export async function buildKeylog(): Promise<{ readonly program: string; readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'isolation-keylog-'));
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
  return { program, folder };
}
