import type { Network } from '#model/network.ts';
import type { Journey } from '#simulation/trace.ts';
import type { Layout } from './box.ts';
import { layOutTall } from './layout-tall.ts';
import { layOutWide } from './layout-wide.ts';
import type { Shape } from './shape.ts';
import { machineSlots, outsideSlots, rowOf } from './slots.ts';

/**
 * Gives every node its place. In: the network, its journeys and the shape. Out: the layout; it depends
 * on the network alone, but for a resolver that a look-up comes to past its tunnel.
 */
export function layOut(network: Network, journeys: readonly Journey[], shape: Shape): Layout {
  const machine = machineSlots(network);
  const outside = outsideSlots({ network, machine, journeys, shape });
  return (shape === 'wide' ? layOutWide : layOutTall)(rowOf(machine), rowOf(outside));
}
