/**
 * The question in the address of the search page. It stands in the fragment, which a browser keeps to itself (RFC 3986
 * § 3.5): reloading, coming back or opening a bookmark sends no word of it. Links of old have it in the query.
 */

/** In: the page’s address. Out: the question, '' where there is none, nothing where the fragment is something else. */
export function questionIn({ hash, searchParams }: URL): string | undefined {
  const fragment = hash.slice(1);
  if (fragment === '') return searchParams.get('q') ?? '';
  return new URLSearchParams(fragment).get('q') ?? undefined;
}

/** In: the page’s address, and a question or ''. Out: the address with that question. */
export function withQuestion(address: URL, question: string): URL {
  const asked = new URL(address);
  asked.searchParams.delete('q');
  asked.hash = question === '' ? '' : new URLSearchParams({ q: question }).toString();
  return asked;
}
