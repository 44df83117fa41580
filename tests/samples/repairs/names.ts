import { repair, type Repair } from './repair.ts';

/** What to do about problems of names, ids and templates. */
export const NAMES: readonly Repair[] = [
  repair(
    'S020',
    'Give each qube and each party its own name.',
    [['parties.6.name', 'vault']],
    [['parties.6.name', 'shop']],
  ),
  ...['dom0', 'none', 'default', 'Domain-0', 'sys-usb-dm'].map((name) =>
    repair(
      'S021',
      'Choose another name. Here, wifi, router, isp and dom0 are taken. In Qubes, no qube can be called Domain-0, none or default, and no name can end in -dm.',
      [['qubes.4.name', name]],
      [['qubes.4.name', 'dom1']],
    ),
  ),
  repair(
    'S021',
    'Choose another name. Here, wifi, router, isp and dom0 are taken. In Qubes, no qube can be called Domain-0, none or default, and no name can end in -dm.',
    [['qubes.0.template', 'none']],
    [['qubes.0.template', 'debian-13-xfce']],
  ),
  repair(
    'S022',
    'Give each its own id. A disposable may have the same id as a qube that is not one.',
    [['qubes.4.id', 11]],
    [['qubes.4.id', 15]],
    [
      ['qubes.4.id', 15],
      ['qubes.2.id', 11],
    ],
  ),
  repair(
    'S023',
    'Name a TemplateVM as the template of an AppVM, and an AppVM as that of a DispVM.',
    [
      ['qubes.0.template', 'vault'],
      ['qubes.2.template', 'debian-13-xfce'],
    ],
    [
      ['qubes.0.template', 'debian-13-xfce'],
      ['qubes.2.template', 'vault'],
    ],
  ),
  repair(
    'S024',
    'Remove the template, or set the class to AppVM or DispVM.',
    [['qubes.0.class', 'StandaloneVM']],
    [
      ['qubes.0.class', 'StandaloneVM'],
      ['qubes.0.template', undefined],
    ],
    [['qubes.0.class', 'AppVM']],
  ),
  repair(
    'S024',
    'Remove the template, or set the class to AppVM or DispVM.',
    [
      ['qubes.0.class', 'StandaloneVM'],
      ['qubes.0.template', 'default-dvm'],
    ],
    [['qubes.0.class', 'DispVM']],
  ),
  repair(
    'S025',
    'Give each site its own domain.',
    [['parties.6.domain', 'bank.example']],
    [['parties.6.domain', 'other.example']],
  ),
  repair(
    'S026',
    'Remove domain, or set kind to site.',
    [['parties.4.domain', 'dns.example']],
    [['parties.4.domain', undefined]],
    [
      ['parties.4.kind', 'site'],
      ['flows', [{ from: 'anon', to: 'site', protocol: 'http' }]],
    ],
  ),
];
