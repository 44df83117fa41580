import { hydrate, type ComponentProps } from 'svelte';
import PacketJourney from './PacketJourney.svelte';

/** Makes the widget that the server drew in `root` answer. In: an element with its props as JSON. */
export function wake(root: HTMLElement): void {
  const props = JSON.parse(root.dataset['asleep'] ?? '{}') as ComponentProps<typeof PacketJourney>;
  hydrate(PacketJourney, { target: root, props });
  delete root.dataset['asleep'];
}
