import type { keepingFates } from '#words/keeping-fates.ts';
import type { ClaimsOf } from './claim.ts';

export const keepingFatesClaims: ClaimsOf<typeof keepingFates> = {
  fates: {
    'saved-rw': {
      long: ['it:+exist', 'qube:-pass'],
      short: ['it:+exist', 'it:-pass'],
      phone: ['it:+exist', 'it:-pass'],
    },
    'saved-root': {},
    'own-disk': { long: ['it:+hold', 'it:+same'], short: ['it:+same'], phone: ['it:+same'] },
    bound: { long: ['it:+exist'], short: ['it:+exist'], phone: ['it:+exist'] },
    listed: {},
    inherited: {
      long: [{ facts: ['default-dvm'], says: ['1:+from', 'all:+give'] }],
      short: [{ facts: ['default-dvm'], says: ['1:+from', 'all:+give'] }],
      phone: [{ facts: ['default-dvm'], says: ['1:+from', 'all:+give'] }],
    },
    'snapshot-root': {
      long: ['it:-pass', 'it:-exist'],
      short: ['it:-exist', 'it:-pass'],
      phone: ['it:-exist', 'it:-pass'],
    },
    'snapshot-rw': {
      long: ['it:-pass', 'it:-exist'],
      short: ['it:-exist', 'it:-pass'],
      phone: ['it:-exist', 'it:-pass'],
    },
    unlisted: {
      long: ['it:+with', 'it:+exist'],
      short: ['it:-so', 'it:-exist'],
      phone: ['it:-so', 'it:-exist'],
    },
    swap: {
      long: ['it:+empty', 'all:+give'],
      short: ['it:+empty', 'all:+give'],
      phone: ['it:+empty', 'all:+give'],
    },
  },
  refusals: {
    halted: { long: ['it:-on', 'it:-able'], short: ['it:-on'], phone: ['it:-on'] },
    running: { long: ['it:+on'], short: ['it:+on'], phone: ['it:+on'] },
    'no-rw': {
      long: ['it:+hold', 'none:-so'],
      short: ['it:+hold', 'none:-so'],
      phone: ['it:+hold', 'none:-so'],
    },
    absent: { long: ['qube:-so'], short: ['qube:-so'], phone: ['it:-so'] },
  },
};
