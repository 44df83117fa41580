/** What moves in the gallery: a diagram live, the options that rewrite its texts, and the buttons that copy them. */
import { define } from '#embed/isolation-diagram.ts';
import type { WidgetName } from '../diagrams/diagrams.ts';
import { copy } from './copy.ts';
import { snippetsOf, type Choice, type Form, type Origin, type Subject } from './snippet-forms.ts';

/** The site as this reader has it: who reads a mirror takes the diagrams from there. From a file, as it was built for. */
function originOf({ up = '', base = '', integrity = '' }: DOMStringMap): Origin {
  const here = new URL(up, document.baseURI);
  return { base: here.protocol === 'file:' ? base : here.href, integrity };
}

function choiceOf(form: HTMLFormElement | null): Choice {
  const fields = new FormData(form ?? undefined);
  const text = (name: string): string => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : '';
  };
  const theme = text('theme');
  return {
    ...(text('step') !== '' && { step: Number(text('step')) }),
    ...(text('lens') !== '' && { lens: text('lens') }),
    ...((theme === 'light' || theme === 'dark') && { theme }),
    ...(text('motion') === 'off' && { motion: 'off' }),
    ...(fields.has('plain') && { plain: true }),
  };
}

/** The room that the site has measured, as it stands in the text for the element. */
function roomOf(exhibit: HTMLElement): readonly number[] {
  const { textContent = '' } = exhibit.querySelector('[data-form="element"]') ?? {};
  const [, room = ''] = / reserve="([\d ]+)"/.exec(textContent) ?? [];
  return room.split(' ').map(Number);
}

function subjectOf(exhibit: HTMLElement, { step = 1 }: Choice): Subject {
  const { exhibit: widget, scenario = '', title = '' } = exhibit.dataset;
  const alt = exhibit.querySelector(`[data-alt="${step}"]`)?.textContent ?? title;
  return { widget: widget as WidgetName, scenario, title, alt, room: roomOf(exhibit) };
}

const OPTIONS = ['step', 'lens', 'theme', 'motion', 'plain'] as const;

/** The live diagram, as the element that authors get shows it. */
function preview(exhibit: HTMLElement, choice: Choice, home: string): void {
  const place = exhibit.querySelector('.preview');
  const { widget, scenario, title } = subjectOf(exhibit, choice);
  let diagram = place?.querySelector('isolation-diagram');
  if (!diagram) {
    diagram = document.createElement('isolation-diagram');
    for (const [name, value] of Object.entries({ widget, scenario, name: title, base: home }))
      diagram.setAttribute(name, value);
    place?.append(diagram);
  }
  for (const name of OPTIONS) {
    const value = choice[name];
    if (value === undefined) diagram.removeAttribute(name);
    else diagram.setAttribute(name, value === true ? '' : String(value));
  }
}

function rewrite(exhibit: HTMLElement, choice: Choice, origin: Origin): void {
  const texts = snippetsOf(subjectOf(exhibit, choice), choice, origin);
  for (const code of exhibit.querySelectorAll<HTMLElement>('code[data-form]')) {
    code.textContent = texts[code.dataset['form'] as Form];
  }
  for (const status of exhibit.querySelectorAll('.copied')) status.textContent = '';
}

async function copyBeside(button: Element): Promise<void> {
  const snippet = button.closest('.snippet');
  const code = snippet?.querySelector('code');
  const status = snippet?.querySelector('.copied');
  if (!code || !status) return;
  for (const other of document.querySelectorAll('.copied')) other.textContent = '';
  status.textContent = await copy(code);
}

function arrange(exhibit: HTMLElement, origin: Origin, home: string): void {
  const bench = exhibit.querySelector('.workbench');
  const form = exhibit.querySelector('form');
  if (!(bench instanceof HTMLDetailsElement)) return;
  const show = (): void => {
    const choice = choiceOf(form);
    rewrite(exhibit, choice, origin);
    if (bench.open) preview(exhibit, choice, home);
    else exhibit.querySelector('.preview')?.replaceChildren();
  };
  bench.addEventListener('toggle', show);
  form?.addEventListener('input', show);
  exhibit.querySelector('.widths')?.addEventListener('change', ({ target }) => {
    const place = exhibit.querySelector<HTMLElement>('.preview');
    if (place && target instanceof HTMLInputElement) place.dataset['width'] = target.value;
  });
}

const gallery = document.querySelector<HTMLElement>('[data-gallery]');
if (gallery) {
  const origin = originOf(gallery.dataset);
  define();
  for (const exhibit of gallery.querySelectorAll<HTMLElement>('[data-exhibit]')) {
    arrange(exhibit, origin, gallery.dataset['up'] ?? '');
  }
  gallery.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-copy]') : null;
    if (button) void copyBeside(button);
  });
}
