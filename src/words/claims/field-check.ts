import type { checkFields } from '#words/field-check.ts';
import type { ClaimsOf } from './claim.ts';

export const checkFieldsClaims: ClaimsOf<typeof checkFields> = {
  unchecked: [{ facts: ['sys-vpn'], says: ['1:+named', 'it:-so'] }],
  correct: [{ facts: ['sys-vpn'], says: ['1:+named'] }],
  wrong: [{ facts: ['sys-vpn', 'sys-net'], says: ['1:+named', 'it:-true', '2:+named'] }],
  isAndShouldBe: [{ facts: ['sys-vpn', 'sys-net'], says: ['1:+named', '2:+named'] }],
};
