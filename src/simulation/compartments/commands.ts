import { planProblems } from '#model/compartments/check-plan.ts';
import type { Endpoint, Plan } from '#model/compartments/plan.ts';
import { dom0 } from '#words/dom0.ts';
import { commentsOn, opening } from './comment.ts';
import { joinsLast, provisionsOf, type Provision } from './provision.ts';

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

/**
 * A new qube (source `qvm-create`). It is made without a net qube and without disposables where the plan has others
 * than the system: what is refused later leaves it so.
 */
function create(provision: Provision): Line[] {
  const { name, template, label, netvm, providesNetwork, servesDisposables, disposables } = provision;
  const properties = [
    ...(providesNetwork ? ['provides_network=True'] : []),
    ...(servesDisposables ? ['template_for_dispvms=True'] : []),
    `netvm=${joinsLast(provision) ? '' : (netvm ?? '')}`,
    ...(disposables === undefined ? [] : ['default_dispvm=']),
  ];
  const set = properties.flatMap((property) => ['--property', property]);
  return [command('qvm-create', '--class', 'AppVM', '--template', template, '--label', label, ...set, name)];
}

/**
 * A qube that is there already. Its ways out are closed first, so that one which cannot be changed is left without.
 * Only then is it shut down: the template can be set only while it is halted (source `app-vm`).
 */
function adjust({ name, template, label, disposables }: Provision): Line[] {
  return [
    command('qvm-prefs', name, 'netvm', ''),
    ...(disposables === undefined ? [] : [command('qvm-prefs', name, 'default_dispvm', '')]),
    command('qvm-shutdown', '--wait', name),
    command('qvm-prefs', name, 'template', template),
    command('qvm-prefs', name, 'label', label),
  ];
}

/** Opens the ways out that the plan has, when all else is set: disposables first, since they are the lesser one. */
function join(provision: Provision): Line[] {
  const { name, netvm, disposables } = provision;
  return [
    ...(disposables === undefined || disposables === ''
      ? []
      : [command('qvm-prefs', name, 'default_dispvm', disposables)]),
    ...(netvm !== undefined && joinsLast(provision) ? [command('qvm-prefs', name, 'netvm', netvm)] : []),
  ];
}

/** In: an address and a port. A rule added behind the one that accepts all would not be reached. */
function bind(name: string, { address, port }: Endpoint): Line[] {
  return [
    command('qvm-firewall', name, 'del', '--rule-no', '0'),
    command('qvm-firewall', name, 'add', 'accept', `dsthost=${address}`, 'proto=udp', `dstports=${port}`),
  ];
}

function linesOf(plan: Plan, provision: Provision): Line[] {
  const { name, exists, services, tags, only } = provision;
  return [
    ...commentsOn(plan, provision).map((comment) => ({ comment })),
    ...(exists ? adjust(provision) : create(provision)),
    ...tags.map((tag) => command('qvm-tags', name, 'add', tag)),
    ...services.map((service) => command('qvm-service', name, service, 'on')),
    ...(only ? bind(name, only) : []),
    ...join(provision),
  ];
}

/** The commands that carry out a plan, for dom0. A plan with problems has none. */
function commandsOf(plan: Plan): readonly Line[] {
  if (planProblems(plan).length > 0) return [];
  return [
    ...opening(plan, dom0.oneByOne).map((comment) => ({ comment })),
    ...provisionsOf(plan).flatMap((provision) => linesOf(plan, provision)),
  ];
}

/**
 * A plan as commands for dom0, with the state that each needs said above it. Wherever they are broken off, no qube has
 * a way out that it had not before and that the plan has not either (sources `qvm-prefs`, `qubes-net`).
 */
export function commandText(plan: Plan): string {
  return commandsOf(plan)
    .map((line) => `${lineText(line)}\n`)
    .join('');
}
