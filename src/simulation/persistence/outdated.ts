import { kindOf } from '#model/persistence/kind.ts';
import type { QubeState, System } from '#model/persistence/system.ts';
import type { Disk } from '#model/persistence/volume.ts';
import { rootAtStart } from './power.ts';

const differs = (a: Disk, b: Disk): boolean => Object.keys(b).some((path) => !(path in a));

/**
 * What Qube Manager marks: `outdated` if a restart would bring a newer root, `to-be-outdated` if the
 * template has changed and has not stopped yet.
 */
export function outdatedOf(system: System, qube: QubeState): 'outdated' | 'to-be-outdated' | undefined {
  if (!qube.live || !kindOf(qube.kind).root.snapOnStart) return undefined;
  const { template } = system;
  if (differs(qube.live.root, rootAtStart(system, qube))) return 'outdated';
  return template?.live && differs(template.saved.root, template.live.root) ? 'to-be-outdated' : undefined;
}
