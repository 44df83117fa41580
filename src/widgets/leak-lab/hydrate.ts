import { wakeAs } from '#player/hydrate.ts';
import LeakLab from './LeakLab.svelte';

export const wake = (root: HTMLElement): void => wakeAs(LeakLab, root);
