import type { deskLimits } from '#words/desk-limits.ts';
import type { ClaimsOf } from './claim.ts';

export const deskLimitsClaims: ClaimsOf<typeof deskLimits> = {
  colour: {
    title: ['it:-so'],
    rights: { title: ['none:-so', 'none:-so'], why: ['it:+know', 'it:+hold', 'none:-so'] },
    network: { title: ['it:-so'], why: ['qube:+able', 'qube:+possible', 'it:-possible'] },
    walls: { title: ['none:-so'], why: ['it:-safe', 'it:+same', 'it:+inside'] },
    hands: { title: ['it:+pass'], why: ['you:+pass'] },
  },
  copy: {
    title: ['it:-so'],
    target: { title: ['it:-know'], why: ['none:-able', 'none:-same', 'it:+get'] },
    unchecked: { title: ['it:-so'] },
    attack: { title: ['it:+able'], why: ['it:+read', 'none:-so', 'none:+same'] },
    offline: { title: ['it:-possible', 'it:-possible'], why: ['qube:-able', 'only:-pass'] },
  },
};
