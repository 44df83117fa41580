import { inject } from 'vitest';
import { builtPages } from '../../tools/built-pages.ts';
import { builtSite } from '../../tools/fresh-build.ts';

export const siteUrl = inject('siteUrl');
export const pages = builtPages(builtSite);

/** An embed stands alone in someone else's page: it has no navigation of ours. */
export const isEmbed = (page: string): boolean => page.startsWith('/embed/');

/** A journey on a page of its own. */
export const isJourney = (page: string): boolean => page.startsWith('/embed/v1/packet-journey/');

const FAMILY = /^\/(?:embed\/v1\/[^/]+|captures|handouts|diagrams)\/(?=[^/]+\/$)/;

/** Whether a page is the first of those that the same file makes from other data, or the only one of its kind. */
export function isFirstOfKind(page: string): boolean {
  const [family] = FAMILY.exec(page) ?? [];
  return family === undefined || pages.find((each) => FAMILY.exec(each)?.[0] === family) === page;
}

/**
 * The pages that a check looks at in a second browser, once every page has passed in the first: one of each kind.
 * With EVERY_PAGE=1 it is every page.
 */
export const telling = process.env['EVERY_PAGE'] === '1' ? pages : pages.filter(isFirstOfKind);
