import { describe, expect, test } from 'vitest';
import { DISPOSABLE_SERVICES, type DisposableService, type PolicyLine } from '../qrexec/policy.ts';
import { disposablesOf, mayStart } from './road.ts';
import type { QubeSettings, SystemSettings } from './settings.ts';
import { QUBE, SYS_NET, SYS_FIREWALL, SYS_VPN, SYS_WHONIX } from '../../../tests/samples/road.ts';
const VAULT = { ...QUBE, name: 'vault', netvm: null };
const PERSONAL = { ...QUBE, name: 'personal', netvm: 'sys-whonix', template: 'debian-13-xfce' };
const ANON = { ...QUBE, name: 'anon-whonix', netvm: 'sys-whonix', template: 'whonix-workstation-18' };

/** What the installer of 4.3 leaves, with a VPN qube. */
const INSTALLED: SystemSettings = {
  qubes: [SYS_NET, SYS_FIREWALL, SYS_VPN, SYS_WHONIX, VAULT, PERSONAL, ANON],
};
const having = (...more: readonly QubeSettings[]): SystemSettings => ({
  ...INSTALLED,
  qubes: [...INSTALLED.qubes.filter(({ name }) => !more.some((each) => each.name === name)), ...more],
});
const ways = (system: SystemSettings, name: string): (readonly (string | null)[])[] =>
  disposablesOf(system, name).map((each) => [each.name, each.netvm]);

const PLAIN = [['default-dvm', 'sys-firewall']];
const TOR = [['whonix-workstation-18-dvm', 'sys-whonix']];

/** The table of disposables, from qubesvm.py, dispvm.py, adminvm.py, remotevm.py, the Salt states and Whonix' add-on. */
describe('which disposables a qube can start unasked, and by which net qube they leave', () => {
  test.each<[string, QubeSettings, (string | null)[][]]>([
    ['an app qube: the system’s, by the net qube of ITS template', { ...QUBE, name: 'q' }, PLAIN],
    ['an offline qube: the same', VAULT, PLAIN],
    ['an app qube behind a VPN: the same, past the VPN', { ...QUBE, name: 'q', netvm: 'sys-vpn' }, PLAIN],
    ['a Debian qube behind Tor: the same, past Tor', PERSONAL, PLAIN],
    [
      'a Debian qube behind Tor with the tag anon-vm: the same, for the tag sets no default_dispvm',
      { ...PERSONAL, tags: ['anon-vm'] },
      PLAIN,
    ],
    [
      'a standalone with the tag anon-vm: the same',
      { ...QUBE, name: 'q', klass: 'StandaloneVM', tags: ['anon-vm'] },
      PLAIN,
    ],
    ['a template', { ...QUBE, name: 'debian-13-xfce', klass: 'TemplateVM', netvm: null }, PLAIN],
    ['a standalone', { ...QUBE, name: 'q', klass: 'StandaloneVM' }, PLAIN],
    ['sys-net', SYS_NET, PLAIN],
    ['a VPN qube', SYS_VPN, PLAIN],
    ['dom0', { ...QUBE, name: 'dom0', klass: 'AdminVM', netvm: null }, PLAIN],
    ['a named disposable: more of its own template', SYS_FIREWALL, PLAIN],
    ['a Whonix workstation: Whonix’ disposables, by sys-whonix', ANON, TOR],
    [
      'a Whonix workstation’s template',
      { ...QUBE, name: 'whonix-workstation-18', klass: 'TemplateVM', netvm: null },
      TOR,
    ],
    ['a Whonix gateway: none', SYS_WHONIX, []],
    [
      'a Whonix gateway’s template: none',
      { ...QUBE, name: 'whonix-gateway-18', klass: 'TemplateVM', netvm: null },
      [],
    ],
    ['a qube of another computer: none', { ...QUBE, name: 'far', klass: 'RemoteVM', netvm: null }, []],
    ['a desktop: none', { ...QUBE, name: 'laptop', klass: 'Desktop', netvm: null }, []],
  ])('%s', (_, qube, expected) => {
    expect(ways(having(qube), qube.name)).toEqual(expected);
  });

  test('What a qube’s own setting names counts, not the system’s.', () => {
    const dvm = { ...QUBE, name: 'vpn-dvm', netvm: 'sys-vpn', template_for_dispvms: true };
    expect(ways(having(dvm, { ...VAULT, default_dispvm: 'vpn-dvm' }), 'vault')).toEqual([
      ['vpn-dvm', 'sys-vpn'],
    ]);
  });

  test('A qube from a copy of Whonix’ template under another name is a Whonix workstation, if the template has the tag.', () => {
    const copy: QubeSettings = {
      ...QUBE,
      name: 'my-ws',
      klass: 'TemplateVM',
      netvm: null,
      tags: ['anon-vm'],
    };
    expect(ways(having(copy, { ...ANON, template: 'my-ws' }), 'anon-whonix')).toEqual(TOR);
  });

  test('A template behind the same tunnel keeps the disposables of its qube behind it, however deep.', () => {
    const dvm = { ...QUBE, name: 'vpn-dvm', netvm: 'sys-vpn', template_for_dispvms: true };
    const system = having(dvm, { ...QUBE, name: 'q', netvm: 'sys-vpn', default_dispvm: 'vpn-dvm' });
    expect(ways(system, 'q')).toEqual([['vpn-dvm', 'sys-vpn']]);
  });

  test('A template that names another itself opens that one’s way in its disposables (dispvm.py copies the setting).', () => {
    const dvm = {
      ...QUBE,
      name: 'vpn-dvm',
      netvm: 'sys-vpn',
      template_for_dispvms: true,
      default_dispvm: 'default-dvm',
    };
    const system = having(dvm, { ...QUBE, name: 'q', default_dispvm: 'vpn-dvm' });
    expect(ways(system, 'q')).toEqual([['vpn-dvm', 'sys-vpn'], ...PLAIN]);
  });

  test('Without a gateway Whonix’ disposables are offline; with its template gone there are none.', () => {
    const alone: SystemSettings = { qubes: [SYS_NET, SYS_FIREWALL, { ...ANON, netvm: null }] };
    expect(ways(alone, 'anon-whonix')).toEqual([['whonix-workstation-18-dvm', null]]);
  });

  test('Without sys-firewall the default is behind the qube with the card.', () => {
    expect(ways({ qubes: [SYS_NET, VAULT] }, 'vault')).toEqual([['default-dvm', 'sys-net']]);
  });
});

describe('what closes it', () => {
  test('An empty default_dispvm of the qube.', () => {
    expect(ways(having({ ...VAULT, default_dispvm: null }), 'vault')).toEqual([]);
    expect(mayStart(having({ ...VAULT, default_dispvm: null }), 'vault', 'qubes.VMShell')).toBe('deny');
  });

  test('An empty default_dispvm of the system, for all that have none of their own.', () => {
    expect(ways({ ...INSTALLED, default_dispvm: null }, 'vault')).toEqual([]);
    expect(ways({ ...INSTALLED, default_dispvm: null }, 'anon-whonix')).toEqual(TOR);
  });

  test('An offline disposable template: the disposables have no network either.', () => {
    const dvm = { ...QUBE, name: 'default-dvm', netvm: null, template_for_dispvms: true };
    expect(ways(having(dvm), 'vault')).toEqual([['default-dvm', null]]);
  });

  const line = (service: PolicyLine['service'], action: PolicyLine['action']): PolicyLine => ({
    service,
    source: 'vault',
    dest: '@dispvm',
    action,
  });

  test('A line of one’s own for every call; one for VMShell alone leaves the others open.', () => {
    expect(ways({ ...INSTALLED, policy: [line('*', 'deny')] }, 'vault')).toEqual([]);
    expect(ways({ ...INSTALLED, policy: [line('*', 'ask')] }, 'vault')).toEqual([]);
    expect(ways({ ...INSTALLED, policy: [line('qubes.VMShell', 'deny')] }, 'vault')).toEqual(PLAIN);
  });

  test('A line that comes after one that fits is not read.', () => {
    expect(ways({ ...INSTALLED, policy: [line('*', 'allow'), line('*', 'deny')] }, 'vault')).toEqual(PLAIN);
  });

  test('A line of one’s own can open another template’s way, with no template of the qube’s own.', () => {
    const open: PolicyLine = {
      service: 'qubes.VMShell',
      source: 'vault',
      dest: '@dispvm:default-dvm',
      action: 'allow',
    };
    const closed = having({ ...VAULT, default_dispvm: null });
    expect(ways({ ...closed, policy: [open] }, 'vault')).toEqual(PLAIN);
  });
});

/** The lines of 90-default.policy of release 4.3, and those of 80-whonix.policy before them. */
describe('what dom0 answers', () => {
  const OPENING: readonly DisposableService[] = ['qubes.OpenInVM', 'qubes.OpenURL', 'qubes.StartApp'];
  const COMMANDS: readonly DisposableService[] = ['qubes.VMShell', 'qubes.VMExec', 'qubes.VMExecGUI'];

  test.each(DISPOSABLE_SERVICES)(
    '%s to a disposable of one’s own template: allowed, not asked',
    (service) => {
      expect(mayStart(INSTALLED, 'vault', service)).toBe('allow');
    },
  );
  test.each(COMMANDS)('%s to a disposable of a named template: denied', (service) => {
    expect(mayStart(INSTALLED, 'vault', service, '@dispvm:default-dvm')).toBe('deny');
  });
  test.each([...OPENING, 'qubes.GetImageRGBA' as const])(
    '%s to a disposable of a named template: asked',
    (service) => {
      expect(mayStart(INSTALLED, 'vault', service, '@dispvm:default-dvm')).toBe('ask');
    },
  );
  test.each(OPENING)('%s from a Whonix workstation: asked, and to any other template denied', (service) => {
    expect(mayStart(INSTALLED, 'anon-whonix', service)).toBe('ask');
    expect(mayStart(INSTALLED, 'anon-whonix', service, '@dispvm:default-dvm')).toBe('deny');
  });
  test.each(COMMANDS)('%s from a Whonix workstation: allowed, not asked', (service) => {
    expect(mayStart(INSTALLED, 'anon-whonix', service)).toBe('allow');
  });
  test.each(DISPOSABLE_SERVICES)('%s from a Whonix gateway: denied', (service) => {
    expect(mayStart(INSTALLED, 'sys-whonix', service)).toBe('deny');
  });
});
