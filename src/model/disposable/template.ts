import type { QubeSettings, SystemSettings } from './settings.ts';
import { tagsOf, whonixOf } from './whonix-of.ts';

/** The disposable templates that the installer makes, with the names that it gives them. */
export const DEFAULT_DVM = 'default-dvm';
export const WHONIX_DVM = 'whonix-workstation-18-dvm';

/** What a disposable takes from its template: Qubes copies settings, tags and rules (qubes/vm/dispvm.py). */
export interface DisposableTemplate {
  readonly name: string;
  readonly netvm: string | null;
  /** Other net qubes that may be its own, where the settings do not tell which of several is. */
  readonly orElse?: readonly string[];
  readonly tags: readonly string[];
  /** What is set here counts in its disposables too; left out, they start more of the same. */
  readonly default_dispvm?: string | null | undefined;
}

/** One net qube of several, by its name if one has that: else each may be the one. */
function called(name: string, found: readonly QubeSettings[]): Pick<DisposableTemplate, 'netvm' | 'orElse'> {
  const names = found.map((each) => each.name);
  const [netvm = null, ...orElse] = names.includes(name) ? [name] : names;
  return { netvm, orElse };
}

/** The net qube that qubes get unless they are given another: `sys-firewall`, or a qube with a card. */
function defaultNetvm(qubes: readonly QubeSettings[]): Pick<DisposableTemplate, 'netvm' | 'orElse'> {
  const providers = qubes.filter(({ provides_network }) => provides_network === true);
  return called(
    'sys-firewall',
    providers.filter(({ name, card }) => card || name === 'sys-firewall'),
  );
}

/** Whonix' disposable template is behind `sys-whonix`, whatever stands before that; without a gateway it is offline. */
function torGateway(qubes: readonly QubeSettings[]): Pick<DisposableTemplate, 'netvm' | 'orElse'> {
  return called(
    'sys-whonix',
    qubes.filter((qube) => qube.provides_network === true && whonixOf(qube, qubes) === 'gateway'),
  );
}

/** Whether a qube may be copied: an app qube with that setting, or one from which a disposable of the list is copied. */
export function isDisposableTemplate(
  { name, klass, template_for_dispvms }: QubeSettings,
  qubes: readonly QubeSettings[],
): boolean {
  if (klass !== 'AppVM' || template_for_dispvms === false) return false;
  return (
    template_for_dispvms === true ||
    name === DEFAULT_DVM ||
    qubes.some((each) => each.klass === 'DispVM' && each.template === name)
  );
}

/** A disposable whose template is not listed: what is known of the template is what was copied from it. */
function copied(qubes: readonly QubeSettings[]): DisposableTemplate[] {
  return qubes.flatMap((qube) =>
    qube.klass === 'DispVM' && qube.template !== undefined
      ? [{ name: qube.template, netvm: qube.netvm, tags: tagsOf(qube, qubes) }]
      : [],
  );
}

/**
 * The disposable templates of a computer: those that are listed, and the two that the installer makes where a list does
 * not name them. Their net qubes: qubes-mgmt-salt-dom0-virtual-machines qvm/default-dispvm.sls, whonix-workstation-dvm.sls.
 */
export function disposableTemplates({ qubes }: SystemSettings): ReadonlyMap<string, DisposableTemplate> {
  const made: DisposableTemplate[] = [
    { name: DEFAULT_DVM, ...defaultNetvm(qubes), tags: [] },
    { name: WHONIX_DVM, ...torGateway(qubes), tags: ['anon-vm'], default_dispvm: WHONIX_DVM },
  ];
  const listed = qubes
    .filter((qube) => isDisposableTemplate(qube, qubes))
    .map((qube): DisposableTemplate => ({
      name: qube.name,
      netvm: qube.netvm,
      tags: tagsOf(qube, qubes),
      default_dispvm: qube.default_dispvm,
    }));
  const names = new Set(qubes.map(({ name }) => name));
  const unlisted = [...copied(qubes), ...made].filter(({ name }) => !names.has(name));
  return new Map([...unlisted, ...listed].map((each) => [each.name, each]));
}
