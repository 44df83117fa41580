import { wakeAs } from '#player/hydrate.ts';
import WhoSeesWhat from './WhoSeesWhat.svelte';

export const wake = (root: HTMLElement): void => wakeAs(WhoSeesWhat, root);
