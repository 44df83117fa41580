import { wakeAs } from '#player/hydrate.ts';
import Compartments from './Compartments.svelte';

export const wake = (root: HTMLElement): void => wakeAs(Compartments, root);
