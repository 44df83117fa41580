import { speak } from '#voice';
import { nameOf, type Named } from './name.ts';

/** What places of captures are called. */
export const evidencePlace = speak({
  node: (node: Named) => nameOf(node, 'label'),
  link: (one: Named, other: Named) => `${nameOf(one, 'label')} ↔ ${nameOf(other, 'label')}`,
  inside: (end: Named) => `inside the tunnel, at ${nameOf(end, 'text')}`,
});
