/** A piece of the site that a question can be led to: what stands under one heading, or before the first. */
export interface Section {
  /** From the root of the site, without its slash at the front: `leaks/`. */
  readonly page: string;
  /** The id of the heading; empty for what stands before the first. */
  readonly anchor: string;
  /** The page's title. */
  readonly title: string;
  /** The heading; empty for what stands before the first. */
  readonly heading: string;
  /** What the A–Z index lists with this very place. */
  readonly terms: readonly string[];
  /** Its blocks, one a line. */
  readonly text: string;
}

/** Where the build writes all of them, and the search page asks for them. */
export const SECTIONS = '/search/sections.json';
