/** What the contents list, in reading order. */
import { getCollection } from 'astro:content';
import { captures } from '#words/captures.ts';
import { embeddingPage } from '#words/embedding-page.ts';
import { gallery } from '#words/gallery.ts';
import { handoutPage } from '#words/handout-page.ts';

/** A page that the contents lead to. */
export interface Entry {
  readonly href: string;
  readonly label: string;
}

/** Articles by their file's name under content/; other pages by their address, with what they are called. */
const ORDER: readonly (string | Entry)[] = [
  'start-here',
  'everything-is-a-vm',
  'kinds-of-qube',
  'templates',
  'disposables',
  'trust-colours',
  'moving-data',
  'organising',
  'network-chain',
  'tunnel',
  'tor-gateway',
  'packet',
  'who-sees-what',
  'leaks',
  'outside-in',
  'inside-out',
  'not-stopped',
  'setting-it-up',
  'how-we-know',
  { href: '/captures/', label: captures.title },
  { href: '/handouts/', label: handoutPage.title },
  { href: '/diagrams/', label: gallery.title },
  { href: '/embedding/', label: embeddingPage.title },
  'glossary',
  'references',
];

/**
 * Every page of the contents. Throws if an article is listed that is not there, or one is there (but for the front page)
 * that is not listed: nobody would find it.
 */
export async function contents(): Promise<readonly Entry[]> {
  const titles = new Map((await getCollection('articles')).map(({ id, data }) => [id, data.title]));
  titles.delete('index');
  const entries = ORDER.map((entry) => {
    if (typeof entry !== 'string') return entry;
    const label = titles.get(entry);
    if (label === undefined)
      throw new Error(`The contents list “${entry}”, but there is no content/${entry}.mdx.`);
    titles.delete(entry);
    return { href: `/${entry}/`, label };
  });
  const [unlisted] = titles.keys();
  if (unlisted !== undefined)
    throw new Error(
      `The contents do not list content/${unlisted}.mdx: add it to ORDER in src/shell/page/contents.ts.`,
    );
  return entries;
}

/** The pages before and after one of the contents; neither for a page that they do not list. */
export function neighboursOf(
  entries: readonly Entry[],
  path: string,
): { readonly prev: Entry | undefined; readonly next: Entry | undefined } {
  const at = entries.findIndex(({ href }) => href === path);
  return at < 0 ? { prev: undefined, next: undefined } : { prev: entries[at - 1], next: entries[at + 1] };
}
