import { ALONE, DESKTOP } from '../../../src/model/check/sample.ts';
import type { Fault } from './fault.ts';

/** What a scenario is refused for: disposables and policy. */
export const DISPOSABLES: readonly Fault[] = [
  {
    code: 'S089',
    when: 'a line of policy lets a qube run commands in any other',
    change: [['policy', [{ service: 'qubes.VMShell', source: 'vault', dest: '@anyvm', action: 'allow' }]]],
    at: 'policy[0].dest',
  },
  {
    code: 'S089',
    when: 'a line of policy allows every call to everybody',
    change: [['policy', [{ service: '*', source: '*', dest: '*', action: 'allow' }]]],
    at: 'policy[0].dest',
  },
  {
    code: 'S090',
    when: 'a default_dispvm is on nobody’s list',
    change: [['qubes.4.default_dispvm', 'nobody-dvm']],
    at: 'qubes[4].default_dispvm “vault”',
  },
  {
    code: 'S090',
    when: 'the system’s default_dispvm is on nobody’s list',
    change: [['default_dispvm', 'nobody-dvm']],
    at: 'default_dispvm',
  },
  {
    code: 'S090',
    when: 'a line of policy is about a qube that is not there',
    change: [['policy', [{ service: '*', source: 'nobody', dest: '@dispvm', action: 'deny' }]]],
    at: 'policy[0].source',
  },
  {
    code: 'S091',
    when: 'a default_dispvm is a TemplateVM',
    change: [['qubes.4.default_dispvm', 'debian-13-xfce']],
    at: 'qubes[4].default_dispvm “vault”',
  },
  {
    code: 'S091',
    when: 'a default_dispvm is an AppVM that nothing is copied from',
    change: [['qubes.4.default_dispvm', 'work']],
    at: 'qubes[4].default_dispvm “vault”',
  },
  {
    code: 'S091',
    when: 'a disposable is copied from an AppVM that says no to it',
    change: [['qubes.3.template_for_dispvms', false]],
    at: 'qubes[2].template “disp7”',
  },
  {
    code: 'S091',
    when: 'a line of policy names a qube as a disposable template',
    change: [['policy', [{ service: '*', source: 'vault', dest: '@dispvm:work', action: 'deny' }]]],
    at: 'policy[0].dest',
  },
  {
    code: 'S092',
    when: 'a TemplateVM is to be a disposable template',
    change: [['qubes.9.template_for_dispvms', true]],
    at: 'qubes[9].template_for_dispvms “debian-13-xfce”',
  },
  {
    code: 'S093',
    when: 'a Desktop names a disposable template',
    change: [...ALONE, ['qubes.0', { ...DESKTOP, default_dispvm: null }]],
    at: 'qubes[0].default_dispvm “laptop”',
  },
  {
    code: 'S093',
    when: 'there is a policy beside a Desktop',
    change: [
      ...ALONE,
      ['qubes.0', DESKTOP],
      ['policy', [{ service: '*', source: '*', dest: '@dispvm', action: 'deny' }]],
    ],
    at: 'policy',
  },
  {
    code: 'S093',
    when: 'a Desktop has firewall rules',
    change: [...ALONE, ['qubes.0', { ...DESKTOP, firewall: [{ action: 'drop' }] }]],
    at: 'qubes[0].firewall “laptop”',
  },
  ...['@tag:work', '@type:Desktop', '@type:AdminVM'].map((source): Fault => ({
    code: 'S095',
    when: `a line of policy is for ${source}`,
    change: [['policy', [{ service: '*', source, dest: '@dispvm', action: 'deny' }]]],
    at: 'policy[0].source',
  })),
  {
    code: 'S094',
    when: 'two disposables of a template that is not listed have different net qubes',
    change: [
      ['qubes.0.class', 'DispVM'],
      ['qubes.0.template', 'my-dvm'],
      ['qubes.2.template', 'my-dvm'],
    ],
    at: 'qubes[2].netvm “disp7”',
  },
];
