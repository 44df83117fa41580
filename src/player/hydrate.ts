import { hydrate, type Component } from 'svelte';

/** Hands the server's drawing in `root`, and the props that stand there as JSON, over to a component. */
export function wakeAs(component: Component<never>, root: HTMLElement): void {
  hydrate(component, { target: root, props: JSON.parse(root.dataset['asleep'] ?? '{}') as never });
  delete root.dataset['asleep'];
}
