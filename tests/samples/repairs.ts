import { SHAPE } from './repairs/shape.ts';
import { NAMES } from './repairs/names.ts';
import { CHAIN } from './repairs/chain.ts';
import { TUNNELS } from './repairs/tunnels.ts';
import { ADDRESSES } from './repairs/addresses.ts';
import { FLOWS } from './repairs/flows.ts';
import { FIREWALL } from './repairs/firewall.ts';
import { KNOWN } from './repairs/known.ts';
import { DISPOSABLES } from './repairs/disposables.ts';
import type { Repair } from './repairs/repair.ts';

/** At least one repair for every number of a scenario’s problems. */
export const REPAIRS: readonly Repair[] = [
  ...SHAPE,
  ...NAMES,
  ...CHAIN,
  ...TUNNELS,
  ...ADDRESSES,
  ...FLOWS,
  ...FIREWALL,
  ...KNOWN,
  ...DISPOSABLES,
];
