import { wakeAs } from '#player/hydrate.ts';
import PacketJourney from './PacketJourney.svelte';

export const wake = (root: HTMLElement): void => wakeAs(PacketJourney, root);
