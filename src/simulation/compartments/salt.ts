import { planProblems } from '#model/compartments/check-plan.ts';
import type { Plan } from '#model/compartments/plan.ts';
import { dom0 } from '#words/dom0.ts';
import { commentsOn, opening } from './comment.ts';
import { joinsLast, provisionsOf, type Provision } from './provision.ts';

/** A text as YAML reads it back, whatever it looks like: `yes` stays a text. In: a text on one line. */
export function yamlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** One state: an id that no other has, a function of the module, and what it is given. */
interface State {
  readonly id: string;
  readonly does: string;
  /** The qube, where the id is not its name. */
  readonly qube?: string;
  readonly lines: readonly string[];
}

function textOf({ id, does, qube, lines }: State): string[] {
  return [
    `${yamlText(id)}:`,
    `  ${does}:`,
    ...(qube === undefined ? [] : [`    - name: ${yamlText(qube)}`]),
    ...lines.map((line) => `    ${line}`),
    // Without it, Salt would go on with what rests on this one (Salt, ref/states/failhard).
    '    - failhard: true',
  ];
}

/** An empty text is no qube. */
const value = (name: string): string => (name === '' ? '""' : yamlText(name));

/** A step of its own: of what stands under one `prefs`, the module sets the template last (source `salt-qvm`). */
function closed({ name, disposables }: Provision): State[] {
  return [
    {
      id: `${name} leaves its network`,
      does: 'qvm.prefs',
      qube: name,
      lines: ['- netvm: ""', ...(disposables === undefined ? [] : ['- default-dispvm: ""'])],
    },
    { id: `${name} is shut down`, does: 'qvm.shutdown', qube: name, lines: [] },
  ];
}

/**
 * The flag `net` is the module’s only way to make a qube that has no net qube from the start; that it would provide
 * network is taken back.
 */
function present(provision: Provision): string[] {
  const { template, label, netvm, providesNetwork, servesDisposables, disposables } = provision;
  const apart = joinsLast(provision) || netvm === undefined;
  return [
    '- present:',
    `  - template: ${yamlText(template)}`,
    `  - label: ${yamlText(label)}`,
    ...(apart ? ["  - flags: [ 'net' ]"] : []),
    '- prefs:',
    ...(disposables === undefined ? [] : ['  - default-dispvm: ""']),
    ...(servesDisposables ? ['  - template-for-dispvms: true'] : []),
    `  - netvm: ${value(apart ? '' : netvm)}`,
    ...(apart ? [`  - provides-network: ${String(providesNetwork)}`] : []),
  ];
}

function settled(provision: Provision): State {
  const { name, exists, template, label, services, tags, only } = provision;
  return {
    id: name,
    does: 'qvm.vm',
    lines: [
      ...(exists
        ? ['- prefs:', `  - label: ${yamlText(label)}`, `  - template: ${yamlText(template)}`]
        : present(provision)),
      ...(services.length > 0
        ? [
            '- features:',
            `  - enable: [ ${services.map((service) => yamlText(`service.${service}`)).join(', ')} ]`,
          ]
        : []),
      ...(only
        ? [
            '- firewall:',
            '  - set:',
            `    - ${yamlText(`action=accept dsthost=${only.address} proto=udp dstports=${only.port}`)}`,
            `    - ${yamlText('action=drop')}`,
          ]
        : []),
      ...(tags.length > 0 ? ['- tags:', `  - add: [ ${tags.map(yamlText).join(', ')} ]`] : []),
    ],
  };
}

function joined(provision: Provision): State[] {
  const { name, netvm, disposables } = provision;
  const lines = [
    ...(disposables === undefined || disposables === ''
      ? []
      : [`- default-dispvm: ${yamlText(disposables)}`]),
    ...(netvm !== undefined && joinsLast(provision) ? [`- netvm: ${yamlText(netvm)}`] : []),
  ];
  return lines.length === 0
    ? []
    : [{ id: `${name} joins its network`, does: 'qvm.prefs', qube: name, lines }];
}

function statesOf(plan: Plan, provision: Provision): string[] {
  const states = [...(provision.exists ? closed(provision) : []), settled(provision), ...joined(provision)];
  return [
    ...commentsOn(plan, provision).map((comment) => `# ${comment}`),
    ...states.flatMap((state, i) => [...(i === 0 ? [] : ['']), ...textOf(state)]),
  ];
}

/**
 * A plan as Salt’s states, in the order in which they are carried out. A plan with problems has none. Wherever they are
 * broken off, no qube has a way out that it had not before and that the plan has not either.
 */
export function saltText(plan: Plan): string {
  if (planProblems(plan).length > 0) return '';
  const provisions = provisionsOf(plan);
  const head = opening(plan, dom0.saltStops).map((comment) => `# ${comment}`);
  return [head, ...provisions.map((provision) => statesOf(plan, provision))]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line}\n`).join(''))
    .join('\n');
}

/** The file beside it, which says that the states are dom0's. */
export const TOP_TEXT = 'base:\n  dom0:\n    - compartments\n';

/** The files in `/srv/salt`, and the commands that put them to work (source `salt-doc`). */
export const SALT_FILES = {
  states: '/srv/salt/compartments.sls',
  top: '/srv/salt/compartments.top',
} as const;
export const SALT_COMMANDS = ['sudo qubesctl top.enable compartments', 'sudo qubesctl state.apply'] as const;
