import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fieldsFromThird, processes } from './run/processes.ts';

/** What stands on a machine, each thing in words: network namespaces that a process is in, the lab’s kinds of programs, routes, files. */
export type Traces = ReadonlySet<string>;

const PROGRAMS = /^(?:tor|dnsmasq|dumpcap|tshark|wireguard-go|keylog|openvpn|unshare|nsenter)$/;

/** Something about a process; nothing where it has ended meanwhile, or belongs to somebody else. */
function ofProcess<Out>(read: () => Out): Out[] {
  try {
    return [read()];
  } catch {
    return [];
  }
}

/** Every entry of a folder, and with `deep` what is in its folders, by path; one that may not be read is passed over. */
export function listing(folder: string, deep: boolean): string[] {
  const entries = ofProcess(() => readdirSync(folder, { withFileTypes: true })).flat();
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return [path, ...(deep && entry.isDirectory() ? listing(path, true) : [])];
  });
}

/** Looks at the machine. In: folders to list, and whether with all that is in them. */
export function traces(folders: readonly { readonly path: string; readonly deep: boolean }[]): Traces {
  const ip = (...words: string[]): string[] => execFileSync('ip', words, { encoding: 'utf8' }).split('\n');
  return new Set([
    ...processes().flatMap((pid) =>
      ofProcess(() => `network namespace ${readlinkSync(`/proc/${pid}/ns/net`)}`),
    ),
    ...processes().flatMap((pid) =>
      ofProcess(() => readFileSync(`/proc/${pid}/comm`, 'utf8').trim()).flatMap((name) =>
        PROGRAMS.test(name) ? [`process ${pid}, ${name}`] : [],
      ),
    ),
    ...[...ip('route'), ...ip('rule'), ...ip('-brief', 'link')].map((line) => `network ${line.trim()}`),
    ...folders.flatMap(({ path, deep }) => listing(path, deep).map((file) => `file ${file}`)),
  ]);
}

/** What stands now and did not stand before; and routes and devices that are gone. */
export function left(before: Traces, now: Traces): string[] {
  const gone = [...before].filter(
    (each) => each.startsWith('network ') && !each.startsWith('network namespace'),
  );
  return [
    ...[...now].filter((each) => !before.has(each)),
    ...gone.filter((each) => !now.has(each)).map((each) => `gone: ${each}`),
  ];
}

/** Every process that a process started, and those that they started, by number. */
export function startedBy(pid: number): number[] {
  const parents = processes().flatMap((each) =>
    ofProcess(() => {
      const [, parent] = fieldsFromThird(readFileSync(`/proc/${each}/stat`, 'latin1'));
      return [Number(each), Number(parent)] as const;
    }),
  );
  const below = (parent: number): number[] =>
    parents.flatMap(([child, of]) => (of === parent ? [child, ...below(child)] : []));
  return below(pid);
}
