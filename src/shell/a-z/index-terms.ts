import { siteProblems } from '#words/site-problems.ts';

/** A term that a page tells, or terms by the section that tells them: `{ 'look-ups': ['DNS'] }`. */
type Keyword = string | Readonly<Record<string, readonly string[]>>;

/** What the A–Z index needs to know of an article. */
export interface IndexedPage {
  title: string;
  href: string;
  headings: readonly { text: string; slug: string }[];
  keywords: readonly Keyword[];
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

/** Each keyword of a page with the place that it leads to. Throws at a section that the page has not got. */
function keywordPlaces({ href, headings, keywords }: IndexedPage): readonly { term: string; href: string }[] {
  return keywords.flatMap((keyword) => {
    if (typeof keyword === 'string') return [{ term: keyword, href }];
    return Object.entries(keyword).flatMap(([section, terms]) => {
      if (!headings.some(({ slug }) => slug === section))
        throw new Error(
          siteProblems.noSection(
            href,
            section,
            headings.map(({ slug }) => slug),
          ),
        );
      return terms.map((term) => ({ term, href: `${href}#${section}` }));
    });
  });
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
  for (const page of pages) {
    const { title, href, headings } = page;
    add(title, href, title);
    for (const { text, slug } of headings) add(text, `${href}#${slug}`, title);
    for (const { term, href: place } of keywordPlaces(page)) add(term, place, title);
  }
  const sorted = [...terms.values()].sort((a, b) => order.compare(filedAs(a.term), filedAs(b.term)));
  const letters = new Map<string, IndexTerm[]>();
  for (const term of sorted) {
    const letter = letterOf(term.term);
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters].map(([letter, filed]) => ({ letter, terms: filed }));
}
