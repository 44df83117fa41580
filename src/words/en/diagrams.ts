import { speak } from '#voice';
import { things } from './number.ts';

/** What the diagrams are called and described as, wherever one is listed, linked or shown. */
export const diagrams = speak({
  /** What each widget asks, as a reader would. */
  questions: {
    'packet-journey': 'What happens to a packet, hop by hop, on the way out and back?',
    'who-sees-what': 'I am this adversary. What can I learn?',
    'packet-peeler': 'What is in this packet, on this link?',
    'qube-types': 'What kinds of qube are there, and what does each forget when it stops?',
    'trust-labels': 'What does a colour tell me, and what does it not?',
    'blast-radius': 'This qube is compromised. What is lost?',
    'leak-lab': 'The tunnel is down, or a rule is missing. What leaves, and who sees it?',
    compartments: 'Where do my activities go?',
  },
  /** What each widget is called, over the list of its diagrams. */
  names: {
    'packet-journey': 'Packet journeys',
    'who-sees-what': 'Adversary by adversary',
    'packet-peeler': 'Packet peeler',
    'qube-types': 'What each qube keeps',
    'trust-labels': 'Trust labels',
    'blast-radius': 'Blast radius',
    'leak-lab': 'Leak lab',
    compartments: 'Compartments',
  },
  whoSeesWhat: {
    title: 'Who sees what, adversary by adversary',
    about: 'What each adversary can learn with a VPN, with Tor, with both in either order, and why.',
  },
  packet: {
    title: (situation: string) => `What is in the packet: ${situation}`,
    about: 'One packet on every link that it crosses: its envelopes, its bytes, and who can open them.',
  },
  lost: {
    title: (breakIn: string) => `What is lost: ${breakIn}`,
    about: (how: string) => `${how} What is lost, what can be attacked next, and what holds.`,
  },
  leaks: {
    title: 'What leaks, and what stops it',
    about:
      'Before a tunnel is up, while it is up and when it drops: what leaves, who sees it, and which rule stops it.',
  },
  plan: {
    title: (example: string) => `Compartments: ${example}`,
    about: (example: string) => `Sort what you do into qubes. ${example}`,
  },
  /** A link to one, where it cannot be shown. */
  theDiagram: (title: string) => `${title}: open the diagram`,
  /** Of the picture that a link is shown with. */
  pictured: (title: string, description: string) => `${title}. ${description}`,
  count: (kind: string, count: number) => `${kind} · ${things(count, 'diagram')}`,
});
