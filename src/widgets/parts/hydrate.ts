import { hydrate, type Component } from 'svelte';

/** Hands the server's drawing in `root`, and the props that stand there as JSON, over to a component. */
export function wakeAs<Props extends Record<string, unknown>>(
  component: Component<Props>,
  root: HTMLElement,
): void {
  hydrate(component, { target: root, props: JSON.parse(root.dataset['asleep'] ?? '{}') as Props });
  delete root.dataset['asleep'];
}
