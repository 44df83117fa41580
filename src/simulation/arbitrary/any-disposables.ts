/** What random scenarios say about disposables: from which templates, who may start them, and what Qubes' own are called. */
import fc from 'fast-check';
import type { PolicySpec, QubeSpec, Scenario } from '#model/scenario.ts';
import { rarely } from './rarely.ts';

const line: fc.Arbitrary<PolicySpec> = fc.record({
  service: fc.constantFrom<PolicySpec['service']>('*', 'qubes.VMShell', 'qubes.OpenURL', 'qubes.StartApp'),
  source: fc.constantFrom('*', '@anyvm', '@tag:anon-vm', '@type:AppVM', '@type:TemplateVM'),
  dest: fc.constantFrom('@dispvm', '@dispvm:default-dvm', '@anyvm'),
  action: fc.constantFrom<PolicySpec['action']>('allow', 'ask', 'deny'),
});

export const disposables = fc.record({
  /** For each app qube: whether it is a template of disposables, and what it starts itself. */
  apps: fc.array(
    fc.record({
      isTemplate: fc.constantFrom(false, false, true),
      starts: fc.constantFrom('default', 'default', 'none', 'first', 'last'),
      isTagged: fc.constantFrom(...Array<boolean>(7).fill(false), true),
      whonix: fc.constantFrom(...Array<boolean>(7).fill(false), true),
    }),
    { minLength: 4, maxLength: 4 },
  ),
  /** Whether the first two net qubes and the first app qube have the names that the installer gives. */
  installed: fc.boolean(),
  system: fc.constantFrom('default', 'default', 'default', 'none', 'first'),
  policy: rarely(4, fc.array(line, { minLength: 1, maxLength: 2 })),
});
type Drawn = typeof disposables extends fc.Arbitrary<infer T> ? T : never;

/** The template that was drawn, by name; null is none; nothing is the default. */
function chosen(which: string, templates: readonly QubeSpec[]): string | null | undefined {
  if (which === 'none') return null;
  return (which === 'first' ? templates[0] : which === 'last' ? templates.at(-1) : undefined)?.name;
}

/** A scenario with what was drawn about disposables. A computer without Qubes has none of it. */
export function withDisposables(scenario: Scenario, { apps, system, policy }: Drawn): Scenario {
  if (scenario.qubes.some(({ class: kind }) => kind === 'Desktop')) return scenario;
  const drawnFor = (qube: QubeSpec): Drawn['apps'][number] | undefined =>
    qube.provides_network ? undefined : apps[scenario.qubes.indexOf(qube)];
  const templates = scenario.qubes.filter(
    (qube) => qube.class === 'AppVM' && drawnFor(qube)?.isTemplate === true,
  );
  const start = chosen(system, templates);
  return {
    ...scenario,
    qubes: scenario.qubes.map((qube) => {
      const drawn = drawnFor(qube);
      if (!drawn) return qube;
      const starts = chosen(drawn.starts, templates);
      return {
        ...qube,
        ...(templates.includes(qube) && { template_for_dispvms: true }),
        ...(starts !== undefined && { default_dispvm: starts }),
        ...(drawn.isTagged && { tags: ['anon-vm'] }),
        ...(drawn.whonix && qube.class === 'AppVM' && { template: 'whonix-workstation-18' }),
      };
    }),
    ...(start !== undefined && { default_dispvm: start }),
    ...(policy && { policy }),
  };
}

/** What the installer calls them. */
const INSTALLED: Readonly<Record<string, string>> = {
  'net-0': 'sys-net',
  'net-1': 'sys-firewall',
  'app-0': 'default-dvm',
};

/** The name that a qube has where the first ones have those of the installer. */
export function installedName(name: string): string {
  return INSTALLED[name] ?? name;
}
