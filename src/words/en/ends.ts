import { speak } from '#voice';
import { nameOf, type Named } from './name.ts';

/** How the packet of a case ends, before and after why it does. */
export const ends = speak({
  at: (who: Named) => `Computed: the packet ends at ${nameOf(who, 'text')}.`,
  refused: 'The sender is told at once.',
  silent: 'The sender is not told.',
});
