import type { Network, Node } from '#model/network.ts';
import type { KeyId } from '#model/key.ts';
import type { Layer, Sealed } from '#model/layer.ts';
import { everyLayer } from '#model/packet.ts';
import { gives, type FactId, type Truth } from './fact.ts';
import type { Observation } from './observe.ts';
import type { Probed } from './probe.ts';
import type { Journey } from './trace.ts';

/** A packet that came by, with the layers of it that can be read here. */
export interface Seen extends Observation {
  readonly layers: readonly Layer[];
}

/** Somebody who looks at a journey: from which place, with which keys, and what has come by so far. */
export interface Looking {
  readonly network: Network;
  readonly journey: Journey;
  readonly truth: Truth;
  /** The node looked from; a link is none. */
  readonly node: Node | undefined;
  /** That node, or the two ends of the link. */
  readonly ends: readonly Node[];
  readonly keys: ReadonlySet<KeyId>;
  readonly seen: readonly Seen[];
  /** What a program here finds out by sending past its own tunnel; nothing if there is no qube here. */
  readonly probed: () => Probed | undefined;
}

/** The outermost seal that stays closed to `keys` and has the fact inside. */
export function sealOver({ network, keys, seen }: Looking, fact: FactId, value: string): Sealed | undefined {
  for (const { layers } of seen) {
    for (const layer of layers) {
      if (layer.kind !== 'sealed' || keys.has(layer.key)) continue;
      if (everyLayer(layer.inner).some((inner) => gives(inner, fact, network, value))) return layer;
    }
  }
  return undefined;
}

/** The layer that gives a fact away to this observer, and whether a seal had to be opened for it. */
export function reveals(
  { network, seen }: Looking,
  fact: FactId,
  value: string,
): { layer: Layer; unsealed: boolean } | undefined {
  for (const { packet, layers } of seen) {
    const layer = layers.find((each) => gives(each, fact, network, value));
    if (layer) return { layer, unsealed: !packet.includes(layer) };
  }
  return undefined;
}
