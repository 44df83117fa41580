/** Every source that a statement on the site rests on. */
import { BREACHES, bulletinNumber } from '#model/bulletin.ts';
import type { SourceId } from '#model/source.ts';
import { CHAINS } from './references/chains.ts';
import { DISPOSABLES } from './references/disposables.ts';
import { MODELLED_NETWORK } from './references/modelled-network.ts';
import { MODELLED_SYSTEM } from './references/modelled-system.ts';
import { BULLETINS, type Reference } from './references/reference.ts';
import { UPKEEP } from './references/upkeep.ts';

/** What the simulator's rules and reasons name: one reference for each source of the model. */
const MODELLED = { ...MODELLED_NETWORK, ...MODELLED_SYSTEM } as const satisfies Record<SourceId, Reference>;

/** The bulletins that the model tells of, each by its number. */
const ISSUED = Object.fromEntries(
  Object.values(BREACHES).flatMap(({ bulletins }) =>
    bulletins.map(([number, year]): [`bulletin-${string}`, Reference] => [
      `bulletin-${bulletinNumber(number)}`,
      {
        title: `Qubes Security Bulletin ${bulletinNumber(number)} (${String(year)})`,
        where: `${BULLETINS}/qsb-${bulletinNumber(number)}-${String(year)}.txt`,
      },
    ]),
  ),
) as Record<`bulletin-${string}`, Reference>;

export const REFERENCES = { ...ISSUED, ...MODELLED, ...CHAINS, ...DISPOSABLES, ...UPKEEP };

export type ReferenceId = keyof typeof REFERENCES;

/** The references in the order of the list, each with the number it goes by. */
export const NUMBERED: readonly (Reference & { readonly id: ReferenceId; readonly number: number })[] = (
  Object.keys(REFERENCES) as ReferenceId[]
).map((id, index) => ({ ...REFERENCES[id], id, number: index + 1 }));
