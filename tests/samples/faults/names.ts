import type { Fault } from './fault.ts';

/** What a scenario is refused for: names, ids and templates. */
export const NAMES: readonly Fault[] = [
  {
    code: 'S020',
    when: 'two qubes have one name',
    change: [['qubes.4.name', 'anon']],
    at: 'qubes[4].name “anon”',
  },
  {
    code: 'S020',
    when: 'two parties have one name',
    change: [['parties.6.name', 'site']],
    at: 'parties[6].name “site”',
  },
  {
    code: 'S020',
    when: 'a qube and a party have one name',
    change: [['parties.6.name', 'vault']],
    at: 'parties[6].name “vault”',
  },
  {
    code: 'S021',
    when: 'a qube is called dom0',
    change: [['qubes.4.name', 'dom0']],
    at: 'qubes[4].name “dom0”',
  },
  ...['none', 'default', 'Domain-0', 'sys-usb-dm'].map((name): Fault => ({
    code: 'S021',
    when: `a qube is called ${name}`,
    change: [['qubes.4.name', name]],
    at: `qubes[4].name “${name}”`,
  })),
  {
    code: 'S021',
    when: 'a template is called default',
    change: [['qubes.0.template', 'default']],
    at: 'qubes[0].template “work”',
  },
  {
    code: 'S022',
    when: 'two app qubes have one id',
    change: [['qubes.4.id', 11]],
    at: 'qubes[4].id “vault”',
  },
  {
    code: 'S023',
    when: 'the template of an app qube is an app qube',
    change: [['qubes.0.template', 'vault']],
    at: 'qubes[0].template “work”',
  },
  {
    code: 'S023',
    when: 'the template of a disposable is a TemplateVM',
    change: [['qubes.2.template', 'debian-13-xfce']],
    at: 'qubes[2].template “disp7”',
  },
  {
    code: 'S024',
    when: 'a StandaloneVM names a template',
    change: [['qubes.0.class', 'StandaloneVM']],
    at: 'qubes[0].template “work”',
  },
  {
    code: 'S025',
    when: 'two sites have one domain',
    change: [['parties.6.domain', 'bank.example']],
    at: 'parties[6].domain “shop”',
  },
  {
    code: 'S026',
    when: 'a relay has a domain',
    change: [['parties.1.domain', 'guard.example']],
    at: 'parties[1].domain “guard”',
  },
];
