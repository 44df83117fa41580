import type { embedElement } from '#words/embed-element.ts';
import type { ClaimsOf } from './claim.ts';

export const embedElementClaims: ClaimsOf<typeof embedElement> = {
  problem: [
    { facts: [1, 'widget', 'x', ['leak-lab']], says: ['1:+named', '2:-true', 'it:+use', '3:+of'] },
    { facts: [1, 'widget', undefined, ['leak-lab']], says: ['1:-exist', 'it:+use', '2:+of'] },
    { facts: [2, 'scenario', '../x', []], says: ['1:+named', '2:-true', 'it:+write'] },
    { facts: [3, 'base', 'mailto:me', []], says: ['1:+named', '2:-true', 'it:+give'] },
    { facts: [9, 'reserve', '900 820', []], says: ['1:+named', '2:-true', 'it:+give'] },
    { facts: [6, 'theme', 'blue', []], says: ['1:+named', '2:-true', 'it:+look'] },
  ],
  frame: [{ facts: ['leak lab, two days'], says: ['1:+named'] }],
};
