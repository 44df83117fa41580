import type { embedElement } from '#words/embed-element.ts';
import type { ClaimsOf } from './claim.ts';

export const embedElementClaims: ClaimsOf<typeof embedElement> = {
  widget: [
    { facts: ['x', ['leak-lab']], says: ['1:-true'] },
    { facts: [null, ['leak-lab']], says: ['it:-exist'] },
  ],
  scenario: [
    { facts: ['../x'], says: ['1:-true'] },
    { facts: [null], says: ['it:-exist'] },
  ],
  base: [
    { facts: ['mailto:me'], says: ['1:-true', 'it:+give', 'it:+before'] },
    { facts: [null], says: ['it:-exist', 'it:+give', 'it:+before'] },
  ],
  option: [{ facts: [6, 'theme', 'blue'], says: ['2:-true'] }],
  reserve: [{ facts: ['900 820'], says: ['1:-true', 'it:+give'] }],
  frame: [{ facts: ['leak lab, two days'], says: [] }],
};
