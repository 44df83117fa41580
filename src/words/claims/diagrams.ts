import type { diagrams } from '#words/diagrams.ts';
import type { ClaimsOf } from './claim.ts';

export const diagramsClaims: ClaimsOf<typeof diagrams> = {
  questions: {
    'who-sees-what': ['it:+able', 'it:+know'],
    'qube-types': ['all:-exist', 'all:-pass'],
    'trust-labels': ['it:+know', 'it:-so'],
    'blast-radius': ['qube:-safe', 'it:-pass'],
    'leak-lab': ['tunnel:-on', 'it:-exist', 'it:+pass', 'it:+see'],
  },
  names: {
    'qube-types': ['all:+exist'],
  },
  whoSeesWhat: {
    title: ['it:+see'],
    about: ['all:+able', 'all:+know', 'all:+with', 'it:+with', 'it:+with', 'all:+so'],
  },
  packet: {
    title: [{ facts: ['Two seeds'], says: ['1:+named'] }],
    about: ['all:+so', 'it:+able', 'it:+open'],
  },
  lost: {
    title: [{ facts: ['The browser'], says: ['it:-pass', '1:+named'] }],
    about: [{ facts: ['A page breaks out.'], says: ['1:-pass', 'it:+able', 'it:+before', 'it:+hold'] }],
  },
  leaks: {
    title: ['it:-pass'],
    about: ['it:+before', 'it:-pass', 'it:+pass', 'it:+see', 'it:-pass'],
  },
  plan: {
    title: [{ facts: ['A journalist'], says: ['1:+named'] }],
    about: [{ facts: ['Four activities.'], says: ['1:+named'] }],
  },
  theDiagram: [{ facts: ['Two seeds'], says: ['1:+named', 'it:+open'] }],
  pictured: [{ facts: ['Two seeds', 'One packet.'], says: ['1:+named', '2:+named'] }],
  count: [
    { facts: ['Leak lab', 1], says: ['1:+named', 'n1:+counted'] },
    { facts: ['Packet peeler', 5], says: ['1:+named', 'n1:+counted'] },
  ],
};
