import { ALONE, DESKTOP, SAMPLE } from '../../../src/model/check/sample.ts';
import { repair, type Repair } from './repair.ts';

const DENY = { service: '*', source: 'vault', dest: '@dispvm:default-dvm', action: 'deny' };

/** What to do about problems of disposables and policy. */
export const DISPOSABLES: readonly Repair[] = [
  repair(
    'S090',
    'Add that qube, or name one that exists. For no disposables at all, set default_dispvm to null.',
    [['qubes.4.default_dispvm', 'other-dvm']],
    [['qubes.10', { ...SAMPLE.qubes[3], name: 'other-dvm', id: 31, template_for_dispvms: true }]],
    [['qubes.4.default_dispvm', 'default-dvm']],
    [['qubes.4.default_dispvm', null]],
  ),
  repair(
    'S090',
    'Add that qube, or name one that exists. For no disposables at all, set default_dispvm to null.',
    [['policy', [{ ...DENY, source: 'nobody' }]]],
    [['policy.0.source', 'vault']],
  ),
  repair(
    'S091',
    'Name an AppVM, and set template_for_dispvms to true there.',
    [['qubes.4.default_dispvm', 'debian-13-xfce']],
    [
      ['qubes.4.default_dispvm', 'work'],
      ['qubes.0.template_for_dispvms', true],
    ],
  ),
  repair(
    'S091',
    'Name an AppVM, and set template_for_dispvms to true there.',
    [['qubes.4.default_dispvm', 'work']],
    [['qubes.0.template_for_dispvms', true]],
  ),
  repair(
    'S092',
    'Remove template_for_dispvms, or set class to AppVM.',
    [
      ['qubes.4.class', 'StandaloneVM'],
      ['qubes.4.template_for_dispvms', true],
    ],
    [['qubes.4.template_for_dispvms', undefined]],
    [['qubes.4.class', 'AppVM']],
  ),
  repair(
    'S094',
    'Add the template as an AppVM with template_for_dispvms, and give it its netvm.',
    [
      ['qubes.2.template', 'my-dvm'],
      ['qubes.0.class', 'DispVM'],
      ['qubes.0.template', 'my-dvm'],
    ],
    [
      [
        'qubes.10',
        {
          name: 'my-dvm',
          class: 'AppVM',
          label: 'red',
          id: 99,
          netvm: 'sys-firewall',
          template_for_dispvms: true,
        },
      ],
    ],
  ),
  repair(
    'S089',
    'Set dest to @dispvm or @dispvm:NAME, or action to ask or deny.',
    [['policy', [{ service: '*', source: '*', dest: '@anyvm', action: 'allow' }]]],
    [['policy.0.dest', '@dispvm']],
    [['policy.0.dest', '@dispvm:default-dvm']],
    [['policy.0.action', 'ask']],
    [['policy.0.action', 'deny']],
  ),
  repair(
    'S093',
    'Remove default_dispvm, tags, template_for_dispvms, firewall and policy.',
    [
      ...ALONE,
      [
        'qubes.0',
        {
          ...DESKTOP,
          default_dispvm: null,
          tags: ['anon-vm'],
          template_for_dispvms: true,
          firewall: [{ action: 'drop' }],
        },
      ],
      ['policy', [{ ...DENY, source: '*', dest: '@dispvm' }]],
    ],
    [
      ['qubes.0.default_dispvm', undefined],
      ['qubes.0.tags', undefined],
      ['qubes.0.template_for_dispvms', undefined],
      ['qubes.0.firewall', undefined],
      ['policy', undefined],
    ],
  ),
  ...['@tag:work', '@type:RemoteVM'].map((source) =>
    repair(
      'S095',
      'Write a line for each qube that it is for, by its name, or remove it.',
      [['policy', [{ ...DENY, source }]]],
      [
        [
          'policy',
          [
            { ...DENY, source: 'vault' },
            { ...DENY, source: 'anon' },
          ],
        ],
      ],
      [['policy', undefined]],
    ),
  ),
];
