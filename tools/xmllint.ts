/** Finds xmllint, which reads XML as the standard has it; gets it on Debian, as root. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

type Say = (line: string) => void;

function runs(): boolean {
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore', timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}

function isDebian(): boolean {
  try {
    return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Whether xmllint can be run, once what could be done for it has been. Says what it does, or how to get it. */
export function getXmllint(say: Say): boolean {
  if (runs()) return true;
  if (isDebian() && process.getuid?.() === 0) {
    say('Installing libxml2-utils with apt-get.');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...words: string[]): unknown =>
      execFileSync('apt-get', ['-qq', ...words], { env, stdio: 'ignore', timeout: 300_000 });
    try {
      apt('update');
      apt('install', '-y', '--no-install-recommends', 'libxml2-utils');
    } catch {
      // What comes of it is seen below.
    }
    if (runs()) return true;
  }
  say('xmllint is not installed: on Debian, apt-get install libxml2-utils brings it.');
  return false;
}
