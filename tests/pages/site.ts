import { inject } from 'vitest';
import { builtPages } from '../../tools/built-pages.ts';
import { builtSite } from '../../tools/fresh-build.ts';

export const siteUrl = inject('siteUrl');
export const pages = builtPages(builtSite);

/** An embed stands alone in someone else's page: it has no navigation of ours. */
export const isEmbed = (page: string): boolean => page.startsWith('/embed/');

/** A journey on a page of its own. */
export const isJourney = (page: string): boolean => page.startsWith('/embed/v1/packet-journey/');
