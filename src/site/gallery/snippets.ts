/** What an author copies to show a diagram. Written when the site is built, and again in the browser for other options. */
import type { Diagram } from '../diagrams.ts';
import { escaped, frameHtml, roomAt } from '../frame.ts';

/** What an author may choose; what is not there is as the reader’s system has it, or as the diagram begins. */
export interface Choice {
  /** Counted from 1. */
  readonly step?: number;
  readonly lens?: string;
  readonly theme?: 'light' | 'dark';
  readonly motion?: 'off';
  readonly plain?: true;
}

/** What a snippet speaks of. */
export interface Subject extends Pick<Diagram, 'widget' | 'scenario' | 'title'> {
  /** The alternative text of the step’s picture. */
  readonly alt: string;
}

/** Where the snippets lead: the address of the site’s first page, and the digest of its embed.js. */
export interface Origin {
  readonly base: string;
  readonly integrity: string;
}

/** The forms whose text depends on what is chosen. */
export type Form = 'element' | 'frame' | 'markdown' | 'module';

function attributesOf({ widget, scenario }: Subject, choice: Choice): string {
  const { step, lens, theme, motion, plain } = choice;
  const all = { widget, scenario, step, lens, theme, motion };
  const pairs = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${escaped(String(value))}"`],
  );
  return [...pairs, ...(plain ? ['plain'] : [])].join(' ');
}

/** The whole address of an embed page with what is chosen. */
export function addressOf({ widget, scenario }: Subject, { plain, ...choice }: Choice, base: string): string {
  const url = new URL(`embed/v1/${widget}/${scenario}/`, base);
  for (const [name, value] of Object.entries(choice)) url.searchParams.set(name, String(value));
  if (plain) url.searchParams.set('plain', '1');
  return url.href;
}

/** The whole address of the PNG of the step that is chosen. */
function pictureOf({ widget, scenario }: Subject, { step = 1, theme }: Choice, base: string): string {
  const file = `${step}${theme === 'dark' ? '-dark' : ''}.png`;
  return new URL(`pictures/${widget}/${scenario}/${file}`, base).href;
}

function elementHtml(subject: Subject, choice: Choice, base: string): string {
  const picture = pictureOf(subject, choice, base);
  return `<isolation-diagram ${attributesOf(subject, choice)}>
  <a href="${escaped(addressOf(subject, choice, base))}">
    <img src="${picture}" alt="${escaped(subject.alt)}" loading="lazy">
  </a>
</isolation-diagram>`;
}

function scriptHtml({ base, integrity }: Origin): string {
  const src = new URL('embed/v1/embed.js', base).href;
  return `<script src="${src}" integrity="${integrity}" crossorigin="anonymous" async></script>`;
}

/** Widths of a column, each with the narrowest that it stands for; a journey lies down in the last. */
const COLUMNS = [
  [0, 360],
  [480, 720],
  [1060, 1060],
] as const;

/** Room by the width of the column, for a frame that has no script to ask how high it is. */
function roomCss(widget: Subject['widget']): string {
  const rules = COLUMNS.map(([from, width]) => {
    const ratio = `aspect-ratio: ${width} / ${roomAt(widget, width)};`;
    return from === 0
      ? `  .isolation-diagram iframe { display: block; width: 100%; height: auto; border: 0; ${ratio} }`
      : `  @container (min-width: ${from}px) { .isolation-diagram iframe { ${ratio} } }`;
  });
  return ['<style>', '  .isolation-diagram { container-type: inline-size; }', ...rules, '</style>'].join(
    '\n',
  );
}

/** A text as Markdown has it between brackets. */
function bracketed(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&').replace(/\s+/g, ' ');
}

/** Every form in which a diagram can be taken, with what is chosen. Refuses nothing: what cannot be, the embed page says. */
export function snippetsOf(subject: Subject, choice: Choice, origin: Origin): Readonly<Record<Form, string>> {
  const { base } = origin;
  const address = addressOf(subject, choice, base);
  const picture = pictureOf(subject, choice, base);
  return {
    element: `${elementHtml(subject, choice, base)}\n${scriptHtml(origin)}`,
    frame: `<div class="isolation-diagram">\n  ${frameHtml(subject, address)}\n</div>\n${roomCss(subject.widget)}`,
    markdown: `[![${bracketed(subject.alt)}](${picture})](${address})\n\n*${bracketed(subject.title)}*, [Isolation, Illustrated](${base}), CC BY 4.0`,
    module: `import { define } from 'isolation-diagram';\n\ndefine({ base: '${base}' });\n\n<isolation-diagram ${attributesOf(subject, choice)}></isolation-diagram>`,
  };
}
