import type { KeyId } from '#model/key.ts';
import type { Layered } from './layers.ts';

/** One layer of a packet as a list shows it to somebody; what it wraps stands inside it. */
export interface LayerView extends Pick<Layered, 'name' | 'detail' | 'seal'> {
  /** Whether it stays closed to whoever looks. */
  readonly closed: boolean;
  readonly inside: readonly LayerView[];
}

/** Layers, opened as far as `keys` go. In: the layers of a packet, and keys. Out: the same; a closed one holds nothing. */
export function openedWith(layers: readonly Layered[], keys: ReadonlySet<KeyId>): readonly LayerView[] {
  return layers.map(({ key, inside, ...shown }) => {
    const closed = key !== undefined && !keys.has(key);
    return { ...shown, closed, inside: closed ? [] : openedWith(inside, keys) };
  });
}
