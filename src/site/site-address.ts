/** The address of the site’s first page. In: what Astro knows of it. Throws where the configuration names none. */
export function siteAddress(site: URL | undefined): URL {
  if (!site) throw new Error('astro.config.ts says no `site`; whole addresses cannot be written.');
  return site;
}
