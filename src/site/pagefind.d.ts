/** The part of Pagefind's browser interface that the search page uses; the build writes the module itself. */
export interface Pagefind {
  init(): Promise<void>;
  /** Null when a later search has overtaken this one. */
  debouncedSearch(words: string): Promise<{ results: Found[] } | null>;
}

interface Found {
  data(): Promise<FoundPage>;
}

export interface FoundPage {
  url: string;
  /** HTML: the text around the words found, which stand in mark elements. */
  excerpt: string;
  meta: { title?: string };
}
