import { wakeAs } from '#player/hydrate.ts';
import PacketPeeler from './PacketPeeler.svelte';

export const wake = (root: HTMLElement): void => wakeAs(PacketPeeler, root);
