import { cutOff } from '#widgets/parts/ask-file.ts';
import type { FoundPage, Pagefind } from './pagefind.d.ts';

const most = 20;

/** A copy of the site that stands in a folder says in its pages where its root is (tools/bundle.ts). */
function pagefindAddress(): string {
  const root = document.documentElement.dataset['root'] ?? '';
  return new URL(`${root}/pagefind/pagefind.js`, document.baseURI).href;
}

let loading: Promise<Pagefind> | undefined;

/** Fetched at the first word only: a reader who just looks at the page loads nothing. */
async function loadPagefind(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ pagefindAddress())) as Pagefind;
  await pagefind.init();
  return pagefind;
}

/** The excerpt as nodes: its text and its marks, and no other element that it may hold. */
function excerptOf(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

function itemOf(page: FoundPage): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = page.url;
  link.textContent = page.meta.title ?? page.url;
  const excerpt = document.createElement('p');
  excerpt.append(...excerptOf(page.excerpt));
  item.append(link, excerpt);
  return item;
}

function statusOf(words: string, count: number): string {
  if (count === 0) return `Nothing found for “${words}”. Try a shorter word, or the A–Z index.`;
  const results = count === 1 ? '1 result' : `${String(count)} results`;
  return `${results} for “${words}”${count > most ? `; the first ${String(most)} are shown` : ''}.`;
}

function whyNot(): string {
  if (cutOff())
    return 'The search cannot run in a page that was opened from a file: it may fetch nothing there. The A–Z index works.';
  return 'The search cannot run here: it needs WebAssembly, which this browser has switched off, or its index did not load. The A–Z index works without.';
}

function showInAddress(words: string): void {
  const here = new URL(location.href);
  if (words === '') here.searchParams.delete('q');
  else here.searchParams.set('q', words);
  history.replaceState(null, '', here);
}

/** Makes the search page's form search. The list and the status keep showing the latest words only. */
export function startSearch(form: HTMLFormElement, status: HTMLElement, list: HTMLOListElement): void {
  const input = form.elements.namedItem('q') as HTMLInputElement;

  async function search(): Promise<void> {
    const words = input.value.trim();
    showInAddress(words);
    if (words === '') {
      status.textContent = '';
      list.replaceChildren();
      return;
    }
    try {
      const pagefind = await (loading ??= loadPagefind());
      const found = await pagefind.debouncedSearch(words);
      if (!found || words !== input.value.trim()) return;
      const pages = await Promise.all(found.results.slice(0, most).map((result) => result.data()));
      if (words !== input.value.trim()) return;
      list.replaceChildren(...pages.map(itemOf));
      status.textContent = statusOf(words, found.results.length);
    } catch {
      loading = undefined;
      list.replaceChildren();
      status.textContent = whyNot();
    }
  }

  if (cutOff()) status.textContent = whyNot();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  input.addEventListener('input', () => void search());
  input.value = new URL(location.href).searchParams.get('q') ?? '';
  if (input.value !== '') void search();
}
