import { wakeAs } from '#player/hydrate.ts';
import ModelCapture from './ModelCapture.svelte';

export const wake = (root: HTMLElement): void => wakeAs(ModelCapture, root);
