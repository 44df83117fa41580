import type { legend } from '#words/legend.ts';
import type { ClaimsOf } from './claim.ts';

export const legendClaims: ClaimsOf<typeof legend> = {
  marks: {
    window: { means: ['it:+hold'] },
    card: { means: ['some:-inside'] },
    frame: {},
    line: { means: ['packets:+pass'] },
    pipe: { means: ['it:+same', 'it:+inside', 'it:+begin', 'it:-begin'] },
    envelope: { means: ['it:-inside', 'it:+inside', 'all:+give'] },
    bar: { means: ['some:-see', 'it:-more'] },
    gap: { name: ['it:+with'], means: ['packet:-begin'] },
    hatching: { means: ['it:-safe', 'it:-so'] },
  },
  sample: {},
  one: {
    name: ['all:+so'],
    labelled: [{ facts: ['Y', 'yellow'], says: ['1:+named', '2:+named'] }],
    label: ['it:-know'],
    purpose: ['it:+inside', 'none:-so'],
    xen: ['all:+so', 'it:+exist'],
    caption: ['it:+inside', 'it:-pass', 'it:+exist'],
  },
};
