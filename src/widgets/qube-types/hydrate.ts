import { wakeAs } from '../parts/hydrate.ts';
import QubeTypes from './QubeTypes.svelte';

export const wake = (root: HTMLElement): void => wakeAs(QubeTypes, root);
