import type { planProblems } from '#words/plan-problems.ts';
import type { ClaimsOf } from './claim.ts';

export const planProblemsClaims: ClaimsOf<typeof planProblems> = {
  P001: { means: ['qube:+hold', 'none:-so'], todo: ['it:+write'] },
  P002: { means: ['it:+more'], todo: ['it:+mend', 'qubes:+pass', 'qubes:+more'] },
  P003: { means: ['it:+hold', 'qubes:-pass'], todo: ['it:+use', 'it:+with', 'it:+with', 'it:-so'] },
  P004: { means: [], todo: ['it:+use', 'it:-same', 'none:-so', 'it:+know'] },
  P005: { means: ['some:+hold'], todo: ['it:+use', 'it:-same'] },
  P006: { means: ['qubes:+hold'], todo: ['it:+give', 'all:+same'] },
  P007: { means: ['it:+read', 'it:+same'], todo: ['it:+use', 'it:-same'] },
  P010: { means: ['it:+hold', 'none:-able', 'none:-see'], todo: ['it:+write', 'some:+so'] },
  P011: { todo: ['it:+give', 'it:+same'], means: ['it:+with', 'it:+exist'] },
  P012: { means: ['it:+more'], todo: ['it:+exist'] },
  P013: { means: ['it:+more'], todo: ['it:+exist'] },
  P014: { means: ['qube:+hold', 'qube:-so', 'it:-same'] },
  P015: { means: ['it:+hold', 'it:+more'], todo: ['it:+see', 'it:-so'] },
  P020: { means: ['none:-so'], todo: ['it:+use'] },
  P021: { means: ['none:-so'] },
  P022: { means: ['none:-so'], todo: ['qube:-possible'] },
  P024: { means: ['it:-so'], todo: ['it:+write', 'it:+with', 'it:+able', 'all:+so'] },
  P025: { means: ['it:-so'], todo: ['it:+write'] },
  P030: { means: ['it:-read'], todo: ['it:+see', 'it:+write'] },
  P031: { means: ['it:+hold', 'it:-true'] },
  P032: { means: ['it:+more'], todo: ['it:+see'] },
};
