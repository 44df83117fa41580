import { inject } from 'vitest';
import { builtPages } from '../../tools/built-pages.ts';
import { builtSite } from '../../tools/fresh-build.ts';
import { DIAGRAMS, embedPath } from '#shell/diagrams/diagrams.ts';

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

/** Whether every page is looked at in every way: it takes longer. */
export const everyPage = process.env['EVERY_PAGE'] === '1';

/** The pages that a check looks at in a second browser, once every page has passed in the first: one of each kind. */
export const telling = everyPage ? pages : pages.filter(isFirstOfKind);

/** Of each widget, the embed of its first scenario. */
export const firstEmbeds = DIAGRAMS.filter(
  ({ widget }, i) => DIAGRAMS.findIndex((diagram) => diagram.widget === widget) === i,
).map((diagram) => ({ ...diagram, path: embedPath(diagram) }));
