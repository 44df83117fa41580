import type { Network, Node } from '#model/network.ts';
import type { KeyId } from '#model/key.ts';
import type { Layer, Sealed } from '#model/layer.ts';
import { everyLayer } from '#model/packet.ts';
import { gives, type FactId, type Truth } from './fact.ts';
import type { RoadOut } from './disposable/road-out.ts';
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
  /** Where a disposable that a program here starts can send from. */
  readonly road: () => RoadOut | undefined;
  /** The updates proxy that a program here can have call any server, from the home's address. */
  readonly proxy: () => Node | undefined;
}

/** The outermost seal that stays closed to `keys` and has a value of the fact inside. */
export function sealOver(
  { network, keys, seen }: Looking,
  fact: FactId,
  values: readonly string[],
): Sealed | undefined {
  for (const { layers } of seen) {
    for (const layer of layers) {
      if (layer.kind !== 'sealed' || keys.has(layer.key)) continue;
      const inside = everyLayer(layer.inner);
      if (values.some((value) => inside.some((inner) => gives(inner, fact, network, value)))) return layer;
    }
  }
  return undefined;
}

/** A value of a fact that this observer can read, the layer that gives it away, and whether a seal had to be opened. */
interface Revealed {
  readonly value: string;
  readonly layer: Layer;
  readonly unsealed: boolean;
}

/** Every value of a fact that some layer gives away to this observer. */
export function reveals({ network, seen }: Looking, fact: FactId, values: readonly string[]): Revealed[] {
  return values.flatMap((value) => {
    for (const { packet, layers } of seen) {
      const layer = layers.find((each) => gives(each, fact, network, value));
      if (layer) return [{ value, layer, unsealed: !packet.includes(layer) }];
    }
    return [];
  });
}
