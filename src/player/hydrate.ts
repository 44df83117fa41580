import { hydrate, type Component } from 'svelte';
import { propsOf } from './props.ts';

/** Hands the server's drawing in `root`, and the props that stand behind it as JSON, over to a component. */
export function wakeAs(component: Component<never>, root: HTMLElement): void {
  hydrate(component, { target: root, props: propsOf(root) as never });
  delete root.dataset['asleep'];
}
