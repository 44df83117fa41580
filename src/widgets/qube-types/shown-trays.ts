import type { Part, ToldStep } from '#storyboard/persistence/tell-keeping.ts';
import { keeping } from '#words/keeping.ts';

/** What stands over the qubes that others start from. */
export function fromWords({ based }: ToldStep): string {
  return based.length > 1 ? keeping.bothStartFrom : keeping.startFrom(based[0] ?? '');
}

/** The disks of a qube that are shown. Swap is left out of what others start from while nothing is in it. */
export function traysOf({ trays }: Part, base: boolean): Part['trays'] {
  return trays.filter(({ volume, items }) => !base || volume !== 'volatile' || items.length > 0);
}
