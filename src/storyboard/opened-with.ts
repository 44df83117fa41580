import type { KeyId } from '#model/key.ts';
import type { Layered } from './layers.ts';

/** One layer of a packet as a list shows it to somebody; what it wraps stands inside it. */
export interface LayerView extends Pick<Layered, 'name' | 'detail' | 'seal'> {
  /** Whether it stays closed to whoever looks. */
  readonly closed: boolean;
  readonly inside: readonly LayerView[];
}

/**
 * A packet as nested layers, opened as far as `keys` go. In: its layers, outermost first, and keys. Out: the outermost layer, in
 * a list of one; each layer holds the next, and a closed one nothing.
 */
export function openedWith(
  [layer, ...rest]: readonly Layered[],
  keys: ReadonlySet<KeyId>,
): readonly LayerView[] {
  if (!layer) return [];
  const { key, inside = rest, ...shown } = layer;
  const closed = key !== undefined && !keys.has(key);
  return [{ ...shown, closed, inside: closed ? [] : openedWith(inside, keys) }];
}
