import type { checkFields } from '#words/field-check.ts';
import type { ClaimsOf } from './claim.ts';

export const checkFieldsClaims: ClaimsOf<typeof checkFields> = {
  unchecked: [{ facts: ['sys-vpn'], says: ['it:-so'] }],
  correct: [{ facts: ['sys-vpn'], says: [] }],
  wrong: [{ facts: ['sys-vpn', 'sys-net'], says: ['it:-true'] }],
  isAndShouldBe: [{ facts: ['sys-vpn', 'sys-net'], says: [] }],
};
