import { describe, expect, test } from 'vitest';
import { KIND_NAMES, kindOf, type KindName } from './kind.ts';
import { USUAL, volumeOf } from './mount.ts';

const flags = (kind: KindName): unknown => [kindOf(kind).root, kindOf(kind).private];
const SAVED = { snapOnStart: false, saveOnStop: true };
const SNAPSHOT = { snapOnStart: true, saveOnStop: false };

describe('the disks of each class', () => {
  test('TemplateVM: root saved, private saved, based on nothing', () => {
    expect(flags('template')).toEqual([SAVED, SAVED]);
    expect(kindOf('template').basedOn).toBeUndefined();
  });

  test('AppVM: root a snapshot of the template’s, thrown away; private saved', () => {
    for (const kind of KIND_NAMES.filter((each) => kindOf(each).class === 'AppVM')) {
      expect(flags(kind)).toEqual([SNAPSHOT, SAVED]);
      expect(kindOf(kind).basedOn).toBe('template');
    }
  });

  test('StandaloneVM: root saved, private saved, based on nothing', () => {
    expect(flags('standalone')).toEqual([SAVED, SAVED]);
    expect(kindOf('standalone').basedOn).toBeUndefined();
  });

  test('DispVM: both snapshots, thrown away; based on an AppVM, its disposable template', () => {
    for (const kind of KIND_NAMES.filter((each) => kindOf(each).class === 'DispVM')) {
      expect(flags(kind)).toEqual([SNAPSHOT, SNAPSHOT]);
      expect(kindOf(kind).basedOn).toBe('disposable-template');
    }
    expect(kindOf('disposable-template').class).toBe('AppVM');
  });

  test('an unnamed disposable alone is removed from the system when it stops', () => {
    expect(KIND_NAMES.filter((kind) => kindOf(kind).removedAtStop)).toEqual(['disposable']);
  });

  test('examples have the labels that the installer gives: sys-net red, sys-firewall green, default-dvm red, personal yellow, dom0 and templates black', () => {
    const labels = new Map<string, string>(
      KIND_NAMES.map((kind) => [kindOf(kind).example.name, kindOf(kind).example.label]),
    );
    expect(Object.fromEntries(labels)).toMatchObject({
      'sys-net': 'red',
      'sys-firewall': 'green',
      'default-dvm': 'red',
      personal: 'yellow',
      dom0: 'black',
      'debian-13-xfce': 'black',
    });
  });
});

describe('the disk that holds a path', () => {
  test.each([
    ['/home/user/notes.txt', 'private'],
    ['/usr/local/bin/tool', 'private'],
    ['/rw/config/rc.local', 'private'],
    ['/var/spool/cron/user', 'private'],
    ['/usr/bin/gimp', 'root'],
    ['/etc/locale.conf', 'root'],
    ['/var/lib/tor/state', 'root'],
    ['/opt/program', 'root'],
    ['/root/.profile', 'root'],
    ['/homework', 'root'],
    ['/usr/localised', 'root'],
    ['swap', 'volatile'],
  ])('of an app qube: %s lies on %s', (path, volume) => {
    expect(volumeOf(path, 'app', USUAL)).toBe(volume);
  });

  test('of a fully persistent qube is not changed by binding: /var/spool/cron stays on the root', () => {
    expect(volumeOf('/var/spool/cron/user', 'template', USUAL)).toBe('root');
    expect(volumeOf('/var/spool/cron/user', 'standalone', USUAL)).toBe('root');
  });

  test('of dom0 is its own, also for /home', () => {
    expect(volumeOf('/home/user/notes.txt', 'dom0', USUAL)).toBe('root');
  });

  test('with /var/lib/tor bound, as in sys-whonix, is private', () => {
    expect(volumeOf('/var/lib/tor/state', 'service', { binds: ['/var/lib/tor'] })).toBe('private');
  });
});
