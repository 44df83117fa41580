/** What the A–Z index needs to know of an article. */
export interface IndexedPage {
  title: string;
  href: string;
  headings: readonly { text: string; slug: string }[];
  keywords: readonly string[];
}

interface IndexTerm {
  term: string;
  /** Where it is told: more than one page may tell it. */
  places: readonly { href: string; title: string }[];
}

interface IndexLetter {
  letter: string;
  terms: readonly IndexTerm[];
}

const order = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** A term is filed under its first word that says something, as in a printed index. */
function filedAs(term: string): string {
  return term.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:an?|the)\s+/i, '');
}

function letterOf(term: string): string {
  const first = filedAs(term).normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '0–9';
}

/** The A–Z index of the whole site: each title, heading and keyword once, with every place that has it. */
export function indexTerms(pages: readonly IndexedPage[]): IndexLetter[] {
  const terms = new Map<string, { term: string; places: { href: string; title: string }[] }>();
  const add = (term: string, href: string, title: string): void => {
    const key = term.toLowerCase();
    const known = terms.get(key) ?? { term, places: [] };
    if (!known.places.some((place) => place.title === title)) known.places.push({ href, title });
    terms.set(key, known);
  };
  for (const { title, href, headings, keywords } of pages) {
    add(title, href, title);
    for (const { text, slug } of headings) add(text, `${href}#${slug}`, title);
    for (const keyword of keywords) add(keyword, href, title);
  }
  const sorted = [...terms.values()].sort((a, b) => order.compare(filedAs(a.term), filedAs(b.term)));
  const letters = new Map<string, IndexTerm[]>();
  for (const term of sorted) {
    const letter = letterOf(term.term);
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters].map(([letter, filed]) => ({ letter, terms: filed }));
}
