import { planProblems } from '#model/compartments/check-plan.ts';
import type { Plan } from '#model/compartments/plan.ts';
import { heldText } from './comment.ts';
import { provisionsOf, type Provision } from './provision.ts';

/** One line to type in dom0: a command as words, or a comment. */
export type Line = { readonly comment: string } | { readonly words: readonly string[] };

/** A word as a shell reads it back: as it is, or between quotes where a character could act. */
export function shellWord(word: string): string {
  if (word === '') return '""';
  return /^[a-zA-Z0-9_.,:/=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

function lineText(line: Line): string {
  return 'comment' in line ? `# ${line.comment}` : line.words.map(shellWord).join(' ');
}

const command = (...words: string[]): Line => ({ words });

/** A new qube (source `qvm-create`). Nothing starts it before its net qube is set. */
function create(provision: Provision): Line[] {
  const { name, template, label, netvm, providesNetwork, disposables } = provision;
  const properties = [
    ...(providesNetwork ? ['provides_network=True'] : []),
    ...(netvm === undefined ? [] : [`netvm=${netvm}`]),
    ...(disposables === undefined ? [] : [`default_dispvm=${disposables}`]),
  ];
  const set = properties.flatMap((property) => ['--property', property]);
  return [
    command('qvm-create', '--class', 'AppVM', '--template', template, '--label', label, ...set, name),
    ...(netvm === undefined ? [command('qvm-prefs', name, 'netvm', '')] : []),
  ];
}

/** A qube that is there already, property by property. The template can be set only while it is halted. */
function adjust({ name, template, label, netvm, disposables }: Provision): Line[] {
  return [
    command('qvm-prefs', name, 'netvm', netvm ?? ''),
    command('qvm-prefs', name, 'template', template),
    command('qvm-prefs', name, 'label', label),
    ...(disposables === undefined ? [] : [command('qvm-prefs', name, 'default_dispvm', disposables)]),
  ];
}

function linesOf(provision: Provision): Line[] {
  const { name, exists, holds, services, tags, only } = provision;
  const held = heldText(holds);
  const comments = [
    exists ? `${name}: made by the installer; shut it down first` : name,
    ...(held === '' ? [] : [`for ${held}`]),
  ];
  return [
    ...comments.map((comment) => ({ comment })),
    ...(exists ? adjust(provision) : create(provision)),
    ...tags.map((tag) => command('qvm-tags', name, 'add', tag)),
    ...services.map((service) => command('qvm-service', name, service, 'on')),
    ...(only
      ? [
          { comment: 'only its endpoint, by your VPN company’s address and port' },
          command('qvm-firewall', name, 'del', '--rule-no', '0'),
          command(
            ...['qvm-firewall', name, 'add', 'accept', `dsthost=${only.address}`, 'proto=udp'],
            `dstports=${only.port}`,
          ),
        ]
      : []),
  ];
}

/** The commands that carry out a plan, for dom0. A plan with problems has none. */
function commandsOf(plan: Plan): readonly Line[] {
  return planProblems(plan).length > 0 ? [] : provisionsOf(plan).flatMap(linesOf);
}

export function commandText(plan: Plan): string {
  return commandsOf(plan)
    .map((line) => `${lineText(line)}\n`)
    .join('');
}
