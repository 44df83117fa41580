import { speak } from '#voice';
import { numbered } from './count.ts';

const STANDINGS = {
  taken: 'compromised',
  follows: 'lost with it',
  reachable: 'next in reach',
  holds: 'holds',
} as const;

/** What a break-in costs, on Qubes and on an ordinary computer. */
export const blastRadius = speak({
  title: 'What is lost after a break-in',
  storyTitle: (breakIn: string) => `What is lost: ${breakIn}`,
  /** Which break-in of the story is shown, and what is compromised in it. */
  at: (step: number, steps: number, breakIn: string) => `Step ${step} of ${steps}. Compromised: ${breakIn}`,
  beside: (breakIn: string) => `Outside the story. Compromised: ${breakIn}`,
  spokenAt: (step: number, steps: number, breakIn: string) =>
    `Step ${step} of ${steps}. Compromised: ${breakIn}.`,
  spokenBeside: (breakIn: string) => `Outside the story. Compromised: ${breakIn}.`,
  standings: STANDINGS,
  qubes: 'Qubes OS',
  desktop: 'One ordinary desktop',
  everything: 'everything',
  kernel: 'One kernel under all of it',
  kernelSaid: 'There is one kernel under all of it.',
  /** What keeps the compartments apart, and what is left of that without dom0. */
  floor: 'Xen, the processor and the IOMMU keep them apart',
  noFloor: 'With dom0 gone, nothing keeps them apart',
  rows: {
    activities: 'what you do',
    services: 'what serves it',
    copied: 'what their disks are copied from; normally off',
    admin: 'apart, and without a network',
  },
  box: (purpose: string, netQube: string) => `${purpose}, behind ${netQube}`,
  lists: {
    lost: { title: 'Lost', none: 'Nothing.' },
    reach: { title: 'Next in reach, with one more bug', none: 'Nothing.' },
    holds: { title: 'Holds', none: 'Nothing: there is no wall below this one.' },
  },
  allOthers: (count: number) => `all ${numbered(count, 'other')}`,
  sourceOf: (cited: string) => `source: ${cited}`,
  broken: 'What has broken these walls before',
  from: {
    inside: 'From inside: one of your programs is turned against you',
    outside: 'From outside: something gets in',
    beneath: 'From beneath: what the others rest on',
  },
  link: 'Link to this break-in',
  /** How a compartment stands in the end. */
  after: {
    taken: (name: string) => `${name} is compromised.`,
    follows: (name: string) => `${name} is lost with it.`,
    reachable: (name: string) => `${name} is next in reach.`,
    holds: (name: string) => `${name} holds.`,
  },
  /** What a picture shows. */
  says: (standing: keyof typeof STANDINGS, names: readonly string[]) =>
    `The picture says “${STANDINGS[standing]}” on ${names.join(', ')}.`,
  desktopSays: 'On one ordinary desktop, everything is compromised.',
  caption:
    'A compromise stays in its qube unless something else rests on that qube. Lost: what the attacker has by design. Next in reach: what takes one more bug. Holds: what no rule leads to. All of it assumes that Xen, the processor and the IOMMU do their part.',
});
