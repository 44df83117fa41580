import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { howToInstall, removeLeftPolicy, withoutServices } from './services.ts';

describe('What an ordinary user is told to type', () => {
  test('masks the services of Tor and OpenVPN before it installs them.', () => {
    const told = howToInstall(['nftables', 'tor', 'openvpn'], true);
    const mask = told.indexOf('sudo systemctl mask tor.service tor@default.service openvpn.service && ');
    const install = told.indexOf('sudo apt-get install --no-install-recommends nftables tor openvpn');
    expect(mask).toBeGreaterThan(0);
    expect(install).toBeGreaterThan(mask);
  });

  test('says before any command that an installed Tor would contact the public network.', () => {
    const told = howToInstall(['tor'], true);
    const said = told.indexOf('Tor then contacts the public network');
    expect(said).toBeGreaterThanOrEqual(0);
    expect(said).toBeLessThan(told.indexOf('sudo'));
    expect(told).toContain('sudo systemctl unmask tor.service tor@default.service');
  });

  test('is one plain command where no service comes with the packages.', () => {
    expect(howToInstall(['dnsmasq-base', 'tshark'], true)).toBe(
      'Run: sudo apt-get install --no-install-recommends dnsmasq-base tshark',
    );
  });

  test('is no command that installs Tor where there is no systemd to mask it in.', () => {
    const told = howToInstall(['tor'], false);
    expect(told).not.toContain('apt-get');
    expect(told).toContain('as root');
  });
});

/** A place for a policy that is not this machine’s. */
function policyFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'policy-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return join(folder, 'policy-rc.d');
}

/** What a lab writes that is at work as this process. */
async function policyOfOurs(policy: string): Promise<string> {
  return withoutServices(() => Promise.resolve(readFileSync(policy, 'utf8')), policy);
}

describe('While packages are installed', () => {
  test('Debian is told to start no service, and afterwards no longer.', async () => {
    const policy = policyFile();
    const code = await withoutServices(() => Promise.resolve(spawnSync(policy).status), policy);
    expect(code).toBe(101);
    expect(existsSync(policy)).toBe(false);
  });

  test('a policy of the owner is left as it is.', async () => {
    const policy = policyFile();
    writeFileSync(policy, '#!/bin/sh\nexit 101\n');
    await withoutServices(() => Promise.resolve(), policy);
    expect(await removeLeftPolicy(policy)).toBe(false);
    expect(readFileSync(policy, 'utf8')).toBe('#!/bin/sh\nexit 101\n');
  });

  test('a policy that a killed lab left is removed by the next one.', async () => {
    const policy = policyFile();
    const written = await policyOfOurs(policy);
    const killed = spawn('true');
    await once(killed, 'close');
    writeFileSync(policy, written.replace(/process \d+/, `process ${String(killed.pid)}`));
    expect(await removeLeftPolicy(policy)).toBe(true);
    expect(existsSync(policy)).toBe(false);
  });

  test('a policy whose lab was killed is removed although its number belongs to another process by now.', async () => {
    const policy = policyFile();
    const written = await policyOfOurs(policy);
    writeFileSync(policy, written.replace(/since \d+/, 'since 1'));
    expect(await removeLeftPolicy(policy)).toBe(true);
  });

  test('a second lab waits for its turn, and leaves the policy of the first.', async () => {
    const policy = policyFile();
    await withoutServices(async () => {
      expect(await removeLeftPolicy(policy)).toBe(false);
      await expect(withoutServices(() => Promise.resolve(), policy)).rejects.toThrow(
        'another run of the lab',
      );
      expect(existsSync(policy)).toBe(true);
    }, policy);
  });
});
