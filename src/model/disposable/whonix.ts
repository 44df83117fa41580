import type { QubeSettings } from './settings.ts';

/** What of Whonix a qube is made from, if anything. */
type Whonix = 'workstation' | 'gateway';

/** A template tells Qubes itself which it is; all that we have is its name, or what runs in the qube. */
function byName(name: string | undefined): Whonix | undefined {
  if (name?.startsWith('whonix-workstation-')) return 'workstation';
  return name?.startsWith('whonix-gateway-') ? 'gateway' : undefined;
}

/** Which part of Whonix a qube is: by its tag, by the Tor client in it, or by the template under it. */
export function whonixOf(
  { name, klass, template, tor, tags = [] }: QubeSettings,
  qubes: readonly QubeSettings[],
): Whonix | undefined {
  if (tags.includes('anon-vm')) return 'workstation';
  if (tor || tags.includes('anon-gateway')) return 'gateway';
  if (klass === 'TemplateVM') return byName(name);
  const under = qubes.find((each) => each.name === template && each.name !== name);
  // A disposable is copied from an app qube, which is copied from a template: two levels, no more.
  return byName(template) ?? (klass === 'DispVM' ? byName(under?.template) : undefined);
}

/** The tags of a qube with those that Qubes gives to Whonix' own (qubes-core-admin-addon-whonix). */
export function tagsOf(qube: QubeSettings, qubes: readonly QubeSettings[]): readonly string[] {
  const whonix = whonixOf(qube, qubes);
  const own = whonix === 'workstation' ? ['anon-vm'] : whonix === 'gateway' ? ['anon-gateway'] : [];
  const updates = whonix !== undefined && qube.klass === 'TemplateVM' ? ['whonix-updatevm'] : [];
  return [...(qube.tags ?? []), ...own, ...updates];
}
