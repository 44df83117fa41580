import type { QubeSettings } from './settings.ts';

/** What of Whonix a qube is made from, if anything. */
type Whonix = 'workstation' | 'gateway';

/** A template tells Qubes itself which it is; all that we have is its name, its tags, or what runs in the qube. */
function byName(name: string | undefined): Whonix | undefined {
  if (name?.startsWith('whonix-workstation-')) return 'workstation';
  return name?.startsWith('whonix-gateway-') ? 'gateway' : undefined;
}

/**
 * Which part of Whonix a qube is: by the template under it, or by the Tor client in it. The tag `anon-vm` on a qube does
 * not make it one: you can give that tag to any qube, and Qubes then sets none of what Whonix' own get
 * (qubes-core-admin-addon-whonix qubeswhonix/__init__.py goes by the template's feature `whonix-ws`).
 */
export function whonixOf(
  { name, klass, template, tor, tags = [] }: QubeSettings,
  qubes: readonly QubeSettings[],
): Whonix | undefined {
  if (tor || tags.includes('anon-gateway')) return 'gateway';
  if (klass === 'TemplateVM') return tags.includes('anon-vm') ? 'workstation' : byName(name);
  const under = qubes.find((each) => each.name === template && each.name !== name);
  if (under?.klass === 'TemplateVM') return whonixOf(under, qubes);
  // A disposable is copied from an app qube, which is copied from a template: two levels, no more.
  if (klass === 'DispVM' && under?.klass === 'AppVM') return whonixOf(under, qubes);
  return byName(template);
}

/** The tags of a qube with those that Qubes gives to Whonix' own (qubes-core-admin-addon-whonix). */
export function tagsOf(qube: QubeSettings, qubes: readonly QubeSettings[]): readonly string[] {
  const whonix = whonixOf(qube, qubes);
  const own = whonix === 'workstation' ? ['anon-vm'] : whonix === 'gateway' ? ['anon-gateway'] : [];
  const updates = whonix !== undefined && qube.klass === 'TemplateVM' ? ['whonix-updatevm'] : [];
  return [...(qube.tags ?? []), ...own, ...updates];
}
