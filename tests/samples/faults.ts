import { SHAPE } from './faults/shape.ts';
import { NAMES } from './faults/names.ts';
import { CHAIN } from './faults/chain.ts';
import { TUNNELS } from './faults/tunnels.ts';
import { ADDRESSES } from './faults/addresses.ts';
import { FLOWS } from './faults/flows.ts';
import { FIREWALL } from './faults/firewall.ts';
import { KNOWN } from './faults/known.ts';
import { DISPOSABLES } from './faults/disposables.ts';
import type { Fault } from './faults/fault.ts';

/** At least one fault for every number of a scenario’s problems. */
export const FAULTS: readonly Fault[] = [
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
