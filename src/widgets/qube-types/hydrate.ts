import { wakeAs } from '#player/hydrate.ts';
import QubeTypes from './QubeTypes.svelte';

export const wake = (root: HTMLElement): void => wakeAs(QubeTypes, root);
