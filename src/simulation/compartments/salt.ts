import { planProblems } from '#model/compartments/check-plan.ts';
import type { Plan } from '#model/compartments/plan.ts';
import { heldText } from './comment.ts';
import { provisionsOf, type Provision } from './provision.ts';

/** A text as YAML reads it back, whatever it looks like: `yes` stays a text. In: a text on one line. */
export function yamlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function stateOf(provision: Provision): string[] {
  const { name, exists, label, template, netvm, providesNetwork, disposables, only } = provision;
  const { holds, services, tags } = provision;
  const held = heldText(holds);
  const look = [`      - template: ${yamlText(template)}`, `      - label: ${yamlText(label)}`];
  return [
    ...(held === '' ? [] : [`# for ${held}`]),
    `${yamlText(name)}:`,
    '  qvm.vm:',
    ...(exists ? [] : ['    - present:', ...look]),
    '    - prefs:',
    ...(exists ? look : []),
    ...(providesNetwork ? ['      - provides-network: true'] : []),
    `      - netvm: ${netvm === undefined ? '""' : yamlText(netvm)}`,
    ...(disposables === undefined ? [] : [`      - default-dispvm: ${yamlText(disposables)}`]),
    ...(services.length > 0
      ? [
          '    - features:',
          `      - enable: [ ${services.map((service) => yamlText(`service.${service}`)).join(', ')} ]`,
        ]
      : []),
    ...(tags.length > 0 ? ['    - tags:', `      - add: [ ${tags.map(yamlText).join(', ')} ]`] : []),
    ...(only
      ? [
          '    - firewall:',
          '      - set:',
          `        - ${yamlText(`action=accept dsthost=${only.address} proto=udp dstports=${only.port}`)}`,
          `        - ${yamlText('action=drop')}`,
        ]
      : []),
  ];
}

/** A plan as Salt's states, top to bottom in an order that works. A plan with problems has none. */
export function saltText(plan: Plan): string {
  if (planProblems(plan).length > 0) return '';
  return provisionsOf(plan)
    .flatMap((provision) => [...stateOf(provision), ''])
    .slice(0, -1)
    .map((line) => `${line}\n`)
    .join('');
}

/** The file beside it, which says that the states are dom0's. */
export const TOP_TEXT = 'base:\n  dom0:\n    - compartments\n';

/** The files in `/srv/salt`, and the commands that put them to work (source `salt-doc`). */
export const SALT_FILES = {
  states: '/srv/salt/compartments.sls',
  top: '/srv/salt/compartments.top',
} as const;
export const SALT_COMMANDS = ['qubesctl top.enable compartments', 'qubesctl state.apply'] as const;
