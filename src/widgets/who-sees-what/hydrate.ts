import { wakeAs } from '../parts/hydrate.ts';
import WhoSeesWhat from './WhoSeesWhat.svelte';

export const wake = (root: HTMLElement): void => wakeAs(WhoSeesWhat, root);
