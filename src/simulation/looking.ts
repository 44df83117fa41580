import type { Network, Node } from '#model/network.ts';
import type { KeyId } from '#model/key.ts';
import type { Layer, Sealed } from '#model/layer.ts';
import { everyLayer, type Packet } from '#model/packet.ts';
import { gives, type FactId, type Truth } from './fact.ts';
import type { RoadOut } from './disposable/road-out.ts';
import type { Observation } from './observed-in.ts';
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

/**
 * The seal that keeps a fact from `keys`. Of several around it, the innermost that stays closed: those who hold its key can
 * read the value, and whoever holds only the keys of the seals around it cannot.
 */
export function sealOver(
  { network, keys, seen }: Looking,
  fact: FactId,
  values: readonly string[],
): Sealed | undefined {
  const given = (layer: Layer): boolean => values.some((value) => gives(layer, fact, network, value));
  const over = (packet: Packet, last: Sealed | undefined): Sealed | undefined => {
    for (const layer of packet) {
      if (given(layer)) return last;
      if (layer.kind !== 'sealed' || !everyLayer(layer.inner).some(given)) continue;
      return over(layer.inner, keys.has(layer.key) ? last : layer);
    }
    return undefined;
  };
  for (const { packet } of seen) {
    const seal = over(packet, undefined);
    if (seal) return seal;
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
