import { siteProblems } from '#words/site-problems.ts';

/** The name of nobody's host, which leads nowhere (RFC 2606, § 2). */
const UNNAMED = 'https://isolation-illustrated.example';

/**
 * Where the site will stand, for whole addresses: canonical links, Open Graph, oEmbed, snippets. In: SITE as it is set. Out: the
 * address of a host; one that leads nowhere if none is given. Refuses what is no such address (N007), and a folder of a
 * host (N008): the site's own addresses begin at the root.
 */
export function siteFrom(given: string | undefined): string {
  if (given === undefined || given === '') return UNNAMED;
  const url = URL.parse(given);
  const isHost = url !== null && ['http:', 'https:'].includes(url.protocol);
  if (!isHost || url.username + url.password + url.search + url.hash !== '')
    throw new Error(siteProblems.notAnAddress(given));
  if (url.pathname !== '/') throw new Error(siteProblems.folder(given));
  return given;
}

/** The address of the site’s first page. In: what Astro knows of it. Throws where the configuration names none. */
export function siteAddress(site: URL | undefined): URL {
  if (!site) throw new Error('astro.config.mjs says no `site`; whole addresses cannot be written.');
  return site;
}
