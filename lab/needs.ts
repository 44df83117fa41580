import { constants } from 'node:fs';
import { access, open, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { attempt } from './run/run-command.ts';
import { hasSystemd, howToInstall, removeLeftPolicy, servicesOf, withoutServices } from './services.ts';

/** A program that the lab runs, and the Debian package that brings it. */
const PROGRAMS: Readonly<Record<string, string>> = {
  ip: 'iproute2',
  unshare: 'util-linux',
  nsenter: 'util-linux',
  setpriv: 'util-linux',
  nft: 'nftables',
  ethtool: 'ethtool',
  ping: 'iputils-ping',
  openssl: 'openssl',
  dnsmasq: 'dnsmasq-base',
  dumpcap: 'wireshark-common',
  tshark: 'tshark',
  'wireguard-go': 'wireguard-go',
  wg: 'wireguard-tools',
  openvpn: 'openvpn',
};
const TOR_PROGRAMS: Readonly<Record<string, string>> = { tor: 'tor', 'tor-gencert': 'tor' };
/** What builds the WireGuard that tells what it draws. */
const KEYLOG_FILES: Readonly<Record<string, string>> = {
  '/usr/lib/go-1.19/bin/go': 'golang-1.19-go',
  '/usr/share/gocode/src/golang.zx2c4.com/wireguard/device/device.go': 'golang-golang.zx2c4-wireguard-dev',
};

/** What a run needs beyond the network’s own programs. */
export interface Wanted {
  readonly tor: boolean;
  readonly keylog: boolean;
}

async function isThere(path: string, mode: number): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}

async function onPath(program: string): Promise<boolean> {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  const found = await Promise.all(folders.map((folder) => isThere(join(folder, program), constants.X_OK)));
  return found.includes(true);
}

/** The Debian packages that are missing. */
async function missingPackages({ tor, keylog }: Wanted): Promise<string[]> {
  const programs = Object.entries({ ...PROGRAMS, ...(tor && TOR_PROGRAMS) });
  const files = Object.entries(keylog ? KEYLOG_FILES : {});
  const missing = [
    ...(await Promise.all(programs.map(async ([program, name]) => ((await onPath(program)) ? [] : [name])))),
    ...(await Promise.all(
      files.map(async ([path, name]) => ((await isThere(path, constants.R_OK)) ? [] : [name])),
    )),
  ];
  return [...new Set(missing.flat())];
}

/** Installs Debian’s packages; their services do not start, nor at a boot where systemd runs. Out: what stood against it, if it did not work. */
export async function install(
  packages: readonly string[],
  say: (line: string) => void,
): Promise<string | undefined> {
  say(`installing ${packages.join(', ')} …`);
  const services = hasSystemd() ? servicesOf(packages) : [];
  if (services.length > 0) {
    const masked = await attempt({ words: ['systemctl', 'mask', ...services] });
    if (masked.code !== 0) return `systemctl mask ${services.join(' ')}: ${masked.stderr.trim()}`;
    say(`masked ${services.join(', ')}: none of them starts until systemctl unmask`);
  }
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const update = await attempt({ words: [...apt, 'update'] }, 300);
  const got = await withoutServices(() =>
    attempt({ words: [...apt, 'install', '-y', '--no-install-recommends', ...packages] }, 600),
  ).catch((error: unknown) => ({ code: 1, stderr: error instanceof Error ? error.message : String(error) }));
  return got.code === 0 ? undefined : (got.stderr || update.stderr).trim().split('\n').slice(-3).join(' ');
}

/** Whether a tunnel’s device can be made: the file is there and this user may open it. */
async function tunnelDevice(): Promise<boolean> {
  return open('/dev/net/tun', 'r+').then(
    async (file) => {
      await file.close();
      return true;
    },
    () => false,
  );
}

async function mayUnshare(root: boolean): Promise<string | undefined> {
  const words = [
    'unshare',
    ...(root ? [] : ['--user', '--map-root-user']),
    '--net',
    '--mount',
    '--pid',
    '--fork',
    'true',
  ];
  const { code, stderr } = await attempt({ words }, 10).catch((error: unknown) => ({
    code: 1,
    stderr: String(error),
  }));
  return code === 0 ? undefined : stderr.trim();
}

/**
 * Sees to it that everything is there, and installs what is missing where that is possible: Debian, as root. Out: every
 * reason why the lab cannot run here, numbered, with what to do; none where it can.
 */
export async function lacking(wanted: Wanted, say: (line: string) => void): Promise<string[]> {
  if (process.platform !== 'linux')
    return [
      'N10 The lab needs Linux: it is made of network namespaces. Run it in a virtual machine with Debian 12.',
    ];
  const root = process.getuid?.() === 0;
  const debian = /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)/m.test(
    await readFile('/etc/os-release', 'utf8').catch(() => ''),
  );
  const lacks: string[] = [];
  if (root && (await removeLeftPolicy()))
    say('removed /usr/sbin/policy-rc.d, which a lab that was killed had left: services start again');
  let missing = await missingPackages(wanted);
  let complaint = '';
  if (missing.length > 0 && root && debian) {
    complaint = (await install(missing, say)) ?? '';
    missing = await missingPackages(wanted);
  }
  if (missing.length > 0) {
    const how = debian
      ? howToInstall(missing, hasSystemd())
      : `Install what Debian calls ${missing.join(', ')}, and start none of their services: a Tor that is started contacts the public network.`;
    lacks.push(
      `N11 Programs are missing.${complaint === '' ? '' : ` They could not be installed: ${complaint}.`} ${how}`,
    );
  }
  if (!(await tunnelDevice()))
    lacks.push(
      'N12 /dev/net/tun cannot be opened, and a tunnel needs it. Run: sudo chmod 666 /dev/net/tun, or run the lab as root.',
    );
  const refusal = await mayUnshare(root);
  if (refusal !== undefined)
    lacks.push(
      `N13 This system makes no namespaces for this user (${refusal}). Run the lab as root, or allow user namespaces.`,
    );
  return lacks;
}
