import { describe, expect, test } from 'vitest';
import { type Act, type DeedName } from '#model/persistence/deed.ts';
import type { KindName } from '#model/persistence/kind.ts';
import { USUAL, type Keeping } from '#model/persistence/mount.ts';
import type { QubeState } from '#model/persistence/system.ts';
import { after, qubeIn, found } from '../../../tests/samples/keeps.ts';

const EVERYWHERE: readonly DeedName[] = [
  'save',
  'install',
  'configure',
  'local',
  'cron',
  'swap',
  'infect-home',
  'infect-usr',
  'infect-boot',
];

/** What is found after something was put in every place, and the qube was restarted. */
function survivors(kind: KindName, keeping: Keeping = USUAL): string[] {
  const acts = [...EVERYWHERE, 'restart' as const].map((deed): Act => ({ deed, in: [kind] }));
  return found(after([kind], acts, keeping), kind);
}

const HOME = ['/home/user/.bashrc', '/home/user/notes.txt'];
const RW = [...HOME, '/rw/config/rc.local', '/usr/local/bin/tool', '/var/spool/cron/user'];
const ROOT = ['/etc/locale.conf', '/usr/bin/gimp', '/usr/bin/ls'];
const EVERYTHING = [...RW, ...ROOT].sort();

describe('over its own restart', () => {
  test('a template keeps everything but swap', () => {
    expect(survivors('template')).toEqual(EVERYTHING);
  });

  test('a standalone keeps everything but swap', () => {
    expect(survivors('standalone')).toEqual(EVERYTHING);
  });

  test.each(['app', 'service', 'disposable-template'] as const)(
    'an app qube (%s) keeps /home, /usr/local, /rw/config and the bound /var/spool/cron, and nothing else',
    (kind) => {
      expect(survivors(kind)).toEqual(RW);
    },
  );

  test.each(['disposable', 'named-disposable'] as const)('a disposable (%s) keeps nothing', (kind) => {
    expect(survivors(kind)).toEqual([]);
  });

  test('dom0 keeps what is on its own disk', () => {
    const acts = (['save', 'install', 'configure', 'restart'] as const).map((deed): Act => ({
      deed,
      in: ['dom0'],
    }));
    expect(found(after(['dom0'], acts), 'dom0')).toEqual([
      '/etc/locale.conf',
      '/home/user/notes.txt',
      '/usr/bin/gimp',
    ]);
  });

  test('with custom-persist an app qube keeps the listed path, not the rest of /home and not /usr/local', () => {
    const kept = survivors('app', { binds: [], only: ['/home/user/notes.txt'] });
    expect(kept).toContain('/home/user/notes.txt');
    expect(kept).not.toContain('/home/user/.bashrc');
    expect(kept).not.toContain('/usr/local/bin/tool');
    expect(kept).not.toContain('/etc/locale.conf');
  });

  test('with custom-persist rc.local is not run, without it malware in rc.local runs at start', () => {
    const acts: Act[] = [
      { deed: 'infect-boot', in: ['app'] },
      { deed: 'restart', in: ['app'] },
    ];
    expect(qubeIn(after(['app'], acts), 'app').infected).toBe(true);
    expect(qubeIn(after(['app'], acts, { binds: [], only: [] }), 'app').infected).toBe(false);
  });

  test('a path that is bound is kept by an app qube, and its neighbours on the root are not', () => {
    const kept = survivors('service', { binds: ['/etc/locale.conf'] });
    expect(kept).toContain('/etc/locale.conf');
    expect(kept).not.toContain('/usr/bin/gimp');
  });

  test('an unnamed disposable comes back under another name, a named one under its own', () => {
    const restart: Act = { deed: 'restart', in: ['disposable', 'named-disposable'] };
    const system = after(['disposable', 'named-disposable'], [restart]);
    expect(qubeIn(system, 'disposable').name).toMatch(/^disp\d{1,4}$/);
    expect(qubeIn(system, 'disposable').name).not.toBe('disp4821');
    expect(qubeIn(system, 'named-disposable').name).toBe('sys-firewall');
  });
});

describe('malware', () => {
  const infectAndUse = (deed: DeedName, kind: KindName): QubeState =>
    qubeIn(
      after(
        [kind],
        [
          { deed, in: [kind] },
          { deed: 'restart', in: [kind] },
          { deed: 'use', in: [kind] },
        ],
      ),
      kind,
    );

  test('in ~/.bashrc of an app qube runs again when a terminal is opened after a restart', () => {
    expect(infectAndUse('infect-home', 'app').infected).toBe(true);
  });

  test('in ~/.bashrc of an unnamed disposable is gone after a restart', () => {
    expect(infectAndUse('infect-home', 'disposable').infected).toBe(false);
  });

  test('in /usr of an app qube is gone after a restart', () => {
    expect(infectAndUse('infect-usr', 'app').infected).toBe(false);
  });

  test('in /usr of a standalone is still there after a restart', () => {
    expect(infectAndUse('infect-usr', 'standalone').infected).toBe(true);
  });

  test('in ~/.bashrc of the disposable template is in every disposable started after it stopped', () => {
    const acts: Act[] = [
      { deed: 'start', in: ['disposable-template'] },
      { deed: 'infect-home', in: ['disposable-template'] },
      { deed: 'stop', in: ['disposable-template'] },
      { deed: 'restart', in: ['disposable', 'named-disposable'] },
      { deed: 'use', in: ['disposable', 'named-disposable'] },
    ];
    const system = after(['disposable', 'named-disposable'], acts);
    expect(qubeIn(system, 'disposable').infected).toBe(true);
    expect(qubeIn(system, 'named-disposable').infected).toBe(true);
  });

  test('in /usr of a template is in all its qubes at their next start', () => {
    const kinds: KindName[] = ['app', 'service', 'named-disposable'];
    const acts: Act[] = [
      { deed: 'start', in: ['template'] },
      { deed: 'infect-usr', in: ['template'] },
      { deed: 'stop', in: ['template'] },
      { deed: 'restart', in: kinds },
      { deed: 'use', in: kinds },
    ];
    const system = after(kinds, acts);
    for (const kind of kinds) expect(qubeIn(system, kind).infected).toBe(true);
  });

  test('in /home of a template reaches none of its app qubes: its /home is never inherited', () => {
    const acts: Act[] = [
      { deed: 'start', in: ['template'] },
      { deed: 'infect-home', in: ['template'] },
      { deed: 'stop', in: ['template'] },
      { deed: 'restart', in: ['app'] },
    ];
    expect(found(after(['app'], acts), 'app')).toEqual([]);
  });

  test('in an app qube does not reach its template or a sibling', () => {
    const acts: Act[] = [
      { deed: 'infect-usr', in: ['app'] },
      { deed: 'infect-home', in: ['app'] },
      { deed: 'restart', in: ['app', 'service'] },
      { deed: 'start', in: ['template'] },
    ];
    const system = after(['app', 'service'], acts);
    expect(found(system, 'template')).toEqual([]);
    expect(found(system, 'service')).toEqual([]);
  });
});
