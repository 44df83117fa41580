import { readdirSync } from 'node:fs';

/** The numbers of the processes that stand now. */
export function processes(): string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
}

/** What stands in `/proc/PID/stat` from its third field on: the name before, in brackets, may hold spaces. `proc_pid_stat(5)`. */
export function fieldsFromThird(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
