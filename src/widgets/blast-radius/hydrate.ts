import { wakeAs } from '#player/hydrate.ts';
import BlastRadius from './BlastRadius.svelte';

export const wake = (root: HTMLElement): void => wakeAs(BlastRadius, root);
