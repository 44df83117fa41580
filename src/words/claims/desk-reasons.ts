import type { deskReasons } from '#words/desk-reasons.ts';
import type { ClaimsOf } from './claim.ts';

export const deskReasonsClaims: ClaimsOf<typeof deskReasons> = {
  readers: {
    'draws-windows': { long: ['all:+so', 'you:+with', 'all:+so'], short: ['all:+so'], phone: ['all:+so'] },
    'holds-copy': {},
    keeps: {
      long: ['it:+exist', 'any:+able', 'any:+read'],
      short: ['it:+exist', 'any:+able', 'any:+read'],
      phone: ['it:+exist', 'any:+able', 'any:+read'],
    },
    'in-field': {},
    'in-clipboard': {
      long: ['any:+able', 'any:+read', 'it:-so'],
      short: ['any:+able', 'any:+read'],
      phone: ['any:+read'],
    },
    'had-it': {
      long: [{ facts: ['work'], says: ['it:-exist', '1:+hold', '1:+hold', 'it:-so'] }],
      short: [{ facts: ['work'], says: ['it:-exist', '1:+hold', '1:+hold'] }],
      phone: ['it:-exist', 'qube:+hold'],
    },
    'out-of-reach': { long: ['none:-able'], short: ['none:-able'], phone: ['none:-able'] },
    'never-here': { long: ['it:-so'], short: ['it:-so'], phone: ['it:-so'] },
  },
  exposures: {
    none: { long: ['none:+same'], short: ['none:+same'], phone: ['none:+same'] },
    arrived: {
      long: ['it:+hold', 'it:-hold', 'it:-read'],
      short: ['it:+hold', 'it:-hold', 'it:-read'],
      phone: ['it:-hold', 'it:-read'],
    },
    opened: {
      long: ['it:+hold', 'it:+read', 'it:-same'],
      short: ['it:+hold', 'it:+read', 'it:-same'],
      phone: ['it:+hold', 'it:+read'],
    },
  },
};
