/** Finds a program that tests read with, such as xmllint; gets it on Debian, as root. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

function runs(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 10_000 }).error === undefined;
}

/**
 * Whether a program can be run, once what could be done for it has been. In: its name, the package of Debian that brings
 * it, and whom to tell what is done, or how to get it.
 */
export function getDebianProgram(program: string, from: string, say: (line: string) => void): boolean {
  if (runs(program)) return true;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    say(`Installing ${from} with apt-get.`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...words: string[]): unknown =>
      execFileSync('apt-get', ['-qq', ...words], { env, stdio: 'ignore', timeout: 300_000 });
    try {
      apt('update');
      apt('install', '-y', '--no-install-recommends', from);
    } catch {
      // What comes of it is seen below.
    }
    if (runs(program)) return true;
  }
  say(`${program} is not installed: on Debian, apt-get install ${from} brings it.`);
  return false;
}
