import { wakeAs } from '#player/hydrate.ts';
import TrustLabels from './TrustLabels.svelte';

export const wake = (root: HTMLElement): void => wakeAs(TrustLabels, root);
