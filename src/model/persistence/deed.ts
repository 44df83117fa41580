import type { KindName } from './kind.ts';
import { SWAP } from './mount.ts';
import type { Entry, Thing } from './volume.ts';

const put = (path: string, what: Thing): Entry => ({ path, what, malware: false });
const infect = (path: string): Entry => ({ path, what: 'malware', malware: true });

/** What can be put into a running qube, and where it goes. */
export const WRITES = {
  save: put('/home/user/notes.txt', 'note'),
  install: put('/usr/bin/gimp', 'program'),
  configure: put('/etc/locale.conf', 'setting'),
  local: put('/usr/local/bin/tool', 'tool'),
  cron: put('/var/spool/cron/user', 'job'),
  swap: put(SWAP, 'page'),
  update: put('/usr/lib/libssl.so', 'update'),
  'infect-home': infect('/home/user/.bashrc'),
  'infect-usr': infect('/usr/bin/ls'),
  'infect-boot': infect('/rw/config/rc.local'),
} as const satisfies Record<string, Entry>;

export type WriteName = keyof typeof WRITES;

/** Everything that can be done with a qube. `use` is to open a terminal in it and list some files. */
export type DeedName = WriteName | 'start' | 'stop' | 'restart' | 'use';

export const isWrite = (deed: DeedName): deed is WriteName => deed in WRITES;

/** What is done, and in which qubes. */
export interface Act {
  readonly deed: DeedName;
  readonly in: readonly KindName[];
}
