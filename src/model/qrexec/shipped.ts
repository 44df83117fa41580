import { DISPOSABLE_SERVICES, type DisposableService, type PolicyLine } from './policy.ts';

/** Opening something elsewhere is asked about; running a command elsewhere is denied. */
const ASKED: readonly DisposableService[] = [
  'qubes.GetImageRGBA',
  'qubes.OpenInVM',
  'qubes.OpenURL',
  'qubes.StartApp',
];

/** What Whonix puts before the shipped lines (qubes-core-admin-addon-whonix qubes-rpc-policy/80-whonix.policy). */
const WHONIX: readonly PolicyLine[] = (
  ['qubes.OpenInVM', 'qubes.OpenURL', 'qubes.StartApp'] as const
).flatMap((service): PolicyLine[] => [
  { service, source: '@tag:anon-vm', dest: '@dispvm', action: 'ask' },
  { service, source: '@tag:anon-vm', dest: '@tag:anon-vm', action: 'ask' },
  { service, source: '@tag:anon-vm', dest: '@default', action: 'ask' },
  { service, source: '@tag:anon-vm', dest: '@anyvm', action: 'deny' },
]);

/** Who may start a disposable (release 4.3, qubes-core-admin qubes-rpc-policy/90-default.policy). */
const DISPOSABLES: readonly PolicyLine[] = DISPOSABLE_SERVICES.flatMap((service): PolicyLine[] => [
  { service, source: '@anyvm', dest: '@dispvm', action: 'allow' },
  { service, source: '@anyvm', dest: '@anyvm', action: ASKED.includes(service) ? 'ask' : 'deny' },
]);

/** Who may use which updates proxy (the same file). */
const UPDATES: readonly PolicyLine[] = [
  {
    service: 'qubes.UpdatesProxy',
    source: '@tag:whonix-updatevm',
    dest: '@default',
    action: 'allow',
    target: 'sys-whonix',
  },
  { service: 'qubes.UpdatesProxy', source: '@tag:whonix-updatevm', dest: '@anyvm', action: 'deny' },
  {
    service: 'qubes.UpdatesProxy',
    source: '@type:TemplateVM',
    dest: '@default',
    action: 'allow',
    target: 'sys-net',
  },
  { service: 'qubes.UpdatesProxy', source: '@anyvm', dest: '@anyvm', action: 'deny' },
];

/** The lines of a system as it comes, in the order in which dom0 reads them. An owner's own lines stand before them. */
export const SHIPPED_LINES: readonly PolicyLine[] = [...WHONIX, ...DISPOSABLES, ...UPDATES];

/**
 * What the choice “updates over Tor” puts before them (qubes-mgmt-salt-dom0-virtual-machines
 * qvm/updates-via-whonix.sls).
 */
export const UPDATES_OVER_TOR: PolicyLine = {
  service: 'qubes.UpdatesProxy',
  source: '@type:TemplateVM',
  dest: '@default',
  action: 'allow',
  target: 'sys-whonix',
};
