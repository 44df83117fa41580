import { searchStatus } from '#words/search-status.ts';
import { askFile } from '#player/ask-file.ts';
import { excerptOf } from './excerpt.ts';
import { find, type Answers } from './find-answers.ts';
import { questionIn, withQuestion } from './question-in.ts';
import { indexed, type SearchIndex } from './search-index.ts';
import type { Section } from './section.ts';

const most = 20;

/** How long a reader may pause between two letters of one word. */
const PAUSE = 200;

let loading: Promise<SearchIndex> | undefined;

/** Fetched at the first word only: a reader who just looks at the page loads nothing. */
async function loadIndex(file: string): Promise<SearchIndex> {
  const answer = await askFile(file);
  if (!answer.ok) throw new Error(`${file}: ${String(answer.status)}`);
  return indexed((await answer.json()) as readonly Section[]);
}

/** A copy of the site that stands in a folder, or was opened from a file, says in its pages where its root is (tools/bundle.ts). */
function addressOf({ page, anchor }: Section): string {
  const { root } = document.documentElement.dataset;
  const file = root === undefined ? '' : 'index.html';
  return `${root ?? ''}/${page}${file}${anchor && `#${anchor}`}`;
}

function itemOf(section: Section, question: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = addressOf(section);
  link.textContent = section.heading || section.title;
  item.append(link);
  if (section.heading !== '') {
    const page = document.createElement('span');
    page.textContent = section.title;
    item.append(' ', page);
  }
  const excerpt = document.createElement('p');
  for (const { text, asked } of excerptOf(section, question)) {
    const piece = asked ? document.createElement('mark') : document.createTextNode('');
    piece.textContent = text;
    excerpt.append(piece);
  }
  item.append(excerpt);
  return item;
}

function statusOf(question: string, { found, unknown }: Answers): string {
  if (found.length === 0) return searchStatus.nothing(question);
  const said = searchStatus.found(question, found.length, most);
  return unknown.length === 0 ? said : `${said} ${searchStatus.unknown(unknown)}`;
}

function showInAddress(question: string): void {
  history.replaceState(null, '', withQuestion(new URL(location.href), question));
}

/** Makes the search page’s form search: its `data-sections` says where the sections are. The list and the status keep showing the latest question only. */
export function startSearch(form: HTMLFormElement, status: HTMLElement, list: HTMLOListElement): void {
  const input = form.elements.namedItem('q') as HTMLInputElement;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  async function search(): Promise<void> {
    clearTimeout(waiting);
    const question = input.value.trim();
    showInAddress(question);
    if (question === '') {
      status.textContent = '';
      list.replaceChildren();
      return;
    }
    if (!loading) status.textContent = searchStatus.loading;
    try {
      const index = await (loading ??= loadIndex(form.dataset['sections'] ?? ''));
      if (question !== input.value.trim()) return;
      const answers = find(index, input.value.trimStart());
      list.replaceChildren(...answers.found.slice(0, most).map(({ section }) => itemOf(section, question)));
      status.textContent = statusOf(question, answers);
    } catch {
      loading = undefined;
      list.replaceChildren();
      status.textContent = searchStatus.failed;
    }
  }

  function ask(): void {
    const question = questionIn(new URL(location.href));
    if (question === undefined) return;
    input.value = question;
    void search();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void search(), PAUSE);
  });
  addEventListener('popstate', ask);
  ask();
}
