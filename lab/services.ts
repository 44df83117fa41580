import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { fieldsFromThird } from './run/processes.ts';

/** What Debian starts when a package is installed, and again at each boot. Tor would then speak with the public network. */
const SERVICES: Readonly<Record<string, readonly string[]>> = {
  tor: ['tor.service', 'tor@default.service'],
  openvpn: ['openvpn.service'],
};

/** The services that come with some packages. */
export function servicesOf(packages: readonly string[]): string[] {
  return packages.flatMap((name) => SERVICES[name] ?? []);
}

/** Whether this machine’s services are systemd’s: `sd_booted(3)`. */
export function hasSystemd(): boolean {
  return existsSync('/run/systemd/system');
}

/**
 * What to type to have packages of Debian without their services. A masked service is started neither now nor at a boot,
 * and a package does not take back a mask that it did not set: `deb-systemd-helper(1p)`, `invoke-rc.d(8)`. In: the
 * packages, and whether the machine has systemd; without it there is no such command, and the advice is to run as root.
 */
export function howToInstall(packages: readonly string[], systemd: boolean): string {
  const services = servicesOf(packages);
  const install = `sudo apt-get install --no-install-recommends ${packages.join(' ')}`;
  if (services.length === 0) return `Run: ${install}`;
  const brings = packages.filter((name) => name in SERVICES).join(' and ');
  const starts = `Debian starts the services of ${brings} when it installs them${
    packages.includes('tor') ? ', and Tor then contacts the public network' : ''
  }; the lab needs the programs alone.`;
  if (!systemd) return `${starts} Run the lab as root once: it installs the programs and starts no service.`;
  const units = services.join(' ');
  return `${starts} So mask them first. Run: sudo systemctl mask ${units} && ${install} (To have the services one day: sudo systemctl unmask ${units})`;
}

/** Where Debian asks whether a service may be started while packages are installed: `invoke-rc.d(8)`. */
const POLICY = '/usr/sbin/policy-rc.d';
const OURS = '# Written by the lab of Isolation, Illustrated, while it installs packages, in process ';

/** When a process began, in ticks since the machine did: with its number it names one process. `proc_pid_stat(5)`. */
async function beginningOf(pid: string): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
  return fieldsFromThird(stat)[19];
}

/** Who wrote a policy: a lab that is still running, one that was killed, or somebody else; nobody where there is none. */
async function writerOf(policy: string): Promise<'running' | 'gone' | 'other' | undefined> {
  const text = await readFile(policy, 'utf8').catch((error: unknown) =>
    (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : '',
  );
  if (text === undefined) return undefined;
  const line = text.split('\n').find((each) => each.startsWith(OURS));
  if (line === undefined) return 'other';
  const [pid = '', beginning] = line.slice(OURS.length).split(' since ');
  return /^\d+$/.test(pid) && (await beginningOf(pid)) === beginning ? 'running' : 'gone';
}

/** Removes the policy that a killed lab left, which would keep this machine from starting services. Out: whether there was one. */
export async function removeLeftPolicy(policy = POLICY): Promise<boolean> {
  if ((await writerOf(policy)) !== 'gone') return false;
  await rm(policy, { force: true });
  return true;
}

/**
 * Tells Debian to start no service while something is done. A policy of the machine’s owner is left alone. Throws where
 * another lab is at it: the first to end would take the policy from the other.
 */
export async function withoutServices<Out>(work: () => Promise<Out>, policy = POLICY): Promise<Out> {
  await removeLeftPolicy(policy);
  const writer = await writerOf(policy);
  if (writer === 'running')
    throw new Error('another run of the lab is installing packages; wait until it has');
  if (writer === 'other') return work();
  const own = `${process.pid} since ${(await beginningOf(String(process.pid))) ?? ''}`;
  await writeFile(policy, `#!/bin/sh\n${OURS}${own}\nexit 101\n`, { mode: 0o755, flag: 'wx' });
  try {
    return await work();
  } finally {
    await rm(policy, { force: true });
  }
}
