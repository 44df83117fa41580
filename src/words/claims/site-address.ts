import type { siteAddressWords } from '#words/site-address.ts';
import type { ClaimsOf } from './claim.ts';

export const siteAddressWordsClaims: ClaimsOf<typeof siteAddressWords> = {
  notAnAddress: [{ facts: ['ftp://a.example'], says: ['it:+must', 'it:+with', 'it:+before'] }],
  folder: [
    { facts: ['https://a.example/b/'], says: ['it:+know', 'it:+give', 'site:+same', 'it:+pass', 'any:+so'] },
  ],
};
