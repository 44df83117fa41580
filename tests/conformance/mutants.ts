import type { DropReason } from '#simulation/drop.ts';
import type { Mutant } from './mutant.ts';
import { NET_QUBES } from './mutants/net-qubes.ts';
import { OUTSIDE } from './mutants/outside.ts';
import { SIGHT } from './mutants/sight.ts';
import { TOR } from './mutants/tor.ts';

/** Every rule that is switched off, one at a time. */
export const MUTANTS: readonly Mutant[] = [...NET_QUBES, ...OUTSIDE, ...TOR, ...SIGHT];

/** The reasons for which no packet of a scenario can end, and why not. */
export const UNMET: Readonly<Partial<Record<DropReason, string>>> = {
  unsolicited: 'Every flow of a scenario begins inside, so all that comes in was asked for.',
  'no-such-host': 'A flow goes to somebody whom its scenario has; `check` refuses any other.',
  'tor-reentry':
    'The Tor program of a gateway behind another never gets a circuit, and so sends nothing that could be captured.',
  'same-server': '`check` refuses such a scenario (S080).',
  'hop-limit': 'No way that a scenario can have is so long.',
};
