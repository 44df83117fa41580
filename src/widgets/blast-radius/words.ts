import type { Standing } from '#simulation/compromise/rule.ts';

/** How a compartment stands after a break-in, in a word or three. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  taken: 'compromised',
  follows: 'lost with it',
  reachable: 'next in reach',
  holds: 'holds',
};

export const MACHINE_TITLE = 'Qubes OS';
export const DESKTOP_TITLE = 'One ordinary desktop';
export const DESKTOP_FLOOR = 'One kernel under all of it';
export const REACH_TITLE = 'Next in reach, with one more bug';

/** What the compartments stand on. In: how dom0 stands. */
export function floorWords(dom0: Standing): string {
  return dom0 === 'holds'
    ? 'Xen, the processor and the IOMMU keep them apart'
    : 'With dom0 gone, nothing keeps them apart';
}
