import type { disposablesProblem } from '#words/problem-disposables.ts';
import type { ClaimsOf } from './claim.ts';

export const disposablesProblemClaims: ClaimsOf<typeof disposablesProblem> = {
  codes: {
    S090: {
      means: ['it:+know', 'qube:-exist'],
      todo: ['it:+give', 'it:+use', 'it:+exist', 'all:-so', 'it:+set'],
    },
    S091: {
      means: ['it:-so'],
      todo: ['it:+use', 'it:+set', 'it:+true'],
    },
    S092: {
      means: ['only:+able'],
      todo: ['it:-give', 'it:+set'],
    },
    S093: {
      means: ['it:+hold', 'only:+able', 'only:+hold'],
      todo: ['it:-give'],
    },
    S094: {
      means: ['it:-so', 'it:-same', 'it:+new', 'it:-know'],
      todo: ['it:+give', 'it:+with', 'it:+give'],
    },
    S095: {
      means: ['none:-able', 'none:-hold', 'it:+know', 'it:-so'],
      todo: ['it:+write', 'all:+so', 'it:-give'],
    },
  },
  found: {
    noCaller: ['it:+same', 'none:-ask'],
    noTag: [{ facts: ['work'], says: ['none:-able', 'none:-hold', '1:+named'] }],
    noClass: [{ facts: ['AdminVM'], says: ['none:-able', 'none:-hold', '1:+named'] }],
    elsewhere: [{ facts: ['@anyvm'], says: ['1:+named'] }],
    twoNetvms: [{ facts: ['my-dvm', 'disp1'], says: ['2:+named', '1:+from', 'it:+hold', 'it:-same'] }],
    noQube: [{ facts: ['work'], says: ['none:-hold', '1:+named'] }],
    kind: [{ facts: ['debian-13-xfce', 'TemplateVM'], says: ['1:+named', '2:+named', 'it:-so'] }],
    notTemplate: [{ facts: ['work'], says: ['1:+named', 'none:-able'] }],
    flagged: [{ facts: ['TemplateVM'], says: ['it:+true', '1:+named', 'it:-so'] }],
    ofDesktop: ['it:+hold', 'none:-so'],
    besideDesktop: ['it:+hold', 'none:-so'],
  },
};
