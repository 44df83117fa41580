import type { KeyId } from '#model/key.ts';
import { observedIn } from '#simulation/observed-in.ts';
import { openedWith, type LayerView } from '#storyboard/opened-with.ts';
import type { Postcard } from '#storyboard/postcard-line.ts';
import type { Scene, JourneyScene } from './scene.ts';

/** The postcard that a place holds by a step. In: the scene, a journey of it, node or link, and a step; −1 is before the first. */
export function cardAt({ lines }: Scene, { cards }: JourneyScene, place: string, step: number): Postcard {
  const card = cards[place]?.findLast(({ from }) => from <= step);
  const known = (card?.lines ?? []).flatMap((index) => lines[index] ?? []);
  return { place, lines: known };
}

/** The keys that a place holds; a link holds none. */
function keysAt({ keys }: Scene, place: string): ReadonlySet<KeyId> {
  return new Set(keys.filter(({ holders }) => holders.includes(place)).map(({ id }) => id));
}

/** The last packet that came by a place, opened as far as it can; nothing before one came. */
export function openedAt(
  scene: Scene,
  journey: JourneyScene,
  place: string,
  step: number,
): readonly LayerView[] {
  const last = observedIn(journey, journey.steps, place).findLast((seen) => seen.step <= step);
  return last ? openedWith(last.packet.layers, keysAt(scene, place)) : [];
}
