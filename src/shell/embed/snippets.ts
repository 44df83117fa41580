/** What an author copies to put a diagram on a page of their own. Runs in the gallery too, so it reads no file. */

import { roomRules } from '#embed/reserve.ts';
import { SANDBOX } from '#embed/sandbox.ts';
import { site as words } from '#words/site.ts';
import { tag } from './html-tag.ts';

/** A diagram that can be embedded, with what the site knows of it. */
export interface Embeddable {
  /** The address of the site’s first page, with its slash. */
  readonly site: string;
  readonly widget: string;
  readonly scenario: string;
  readonly title: string;
  /** The room that its frame takes, from embed-heights.ts. */
  readonly room: readonly number[];
  /** Of the step that the picture shows. */
  readonly alt: string;
}

/** What the author asks of it: the query of an embed’s address (shell/embed/options.ts). */
export interface Asked {
  readonly step?: string;
  readonly lens?: string;
  readonly theme?: string;
  readonly motion?: string;
  readonly plain?: boolean;
  readonly lang?: string;
}

/** Where the embed page stands that shows what was asked for. */
export function embedAddress({ site, widget, scenario }: Embeddable, asked: Asked): string {
  const address = new URL(`embed/v1/${widget}/${scenario}/`, site);
  for (const [key, value] of Object.entries(asked) as [string, string | boolean][]) {
    if (value !== '' && value !== false) address.searchParams.set(key, value === true ? '1' : value);
  }
  return address.href;
}

/** The picture of the step that was asked for, or of the first, in the theme that was asked for. */
export function pictureAddress({ site, widget, scenario }: Embeddable, { step, theme }: Asked): string {
  const name = `${step ?? '1'}${theme === 'dark' ? '-dark' : ''}.png`;
  return new URL(`pictures/${widget}/${scenario}/${name}`, site).href;
}

/**
 * On everything that a browser asks us for: the site is not told which page asks (Referrer Policy § 3.1). Without it a page’s own
 * policy says, and without one the browser’s, which names the page’s origin.
 */
const UNTOLD = { referrerpolicy: 'no-referrer' };

/** The picture of what was asked for, never wider than its column, and where to see the diagram itself. */
function pictureLink(embeddable: Embeddable, asked: Asked, hidden = false): string {
  const src = pictureAddress(embeddable, asked);
  const image = tag('img', { src, alt: embeddable.alt, width: '100%', loading: 'lazy', ...UNTOLD });
  return `${tag('a', { href: embedAddress(embeddable, asked), hidden, ...UNTOLD })}${image}</a>`;
}

/**
 * For a page that may load a script. The script stands before the element and is not put off, so the room is there when the
 * page is first drawn. With a digest the page runs exactly this script and no later one: when the site has another, what
 * stands inside the element is shown.
 * In: `integrity` of embed-script.ts, or undefined for none. Out: HTML of several lines.
 */
export function elementSnippet(embeddable: Embeddable, asked: Asked, integrity: string | undefined): string {
  const { site, widget, scenario, title, room } = embeddable;
  const src = new URL('embed/v1/embed.js', site).href;
  const script = tag('script', { src, integrity, crossorigin: integrity && 'anonymous', ...UNTOLD });
  const attributes = { widget, scenario, ...asked, name: title, reserve: room.join(' ') };
  return `${script}</script>
${tag('isolation-diagram', attributes)}
  ${pictureLink(embeddable, asked)}
</isolation-diagram>
`;
}

/**
 * For a page that may load no script: a frame that is as high as its diagram at every width of its column. An aspect ratio
 * would make it higher as the column gets wider; the diagrams get lower, so the height follows the width along a line
 * between two measured ones. On paper a frame is as high as on the screen and would be cut, so the picture is printed; where
 * a host drops the style sheet, it stays hidden. Out: HTML of several lines, the style sheet first.
 */
export function iframeSnippet(embeddable: Embeddable, asked: Asked): string {
  const { widget, scenario, title, room } = embeddable;
  const name = `isolation-diagram-${widget}-${scenario}`;
  const frame = tag('iframe', {
    title,
    src: embedAddress(embeddable, asked),
    sandbox: SANDBOX,
    ...UNTOLD,
    loading: 'lazy',
    width: '100%',
    height: String(Math.max(...room)),
    // Where the style sheet is refused.
    frameborder: '0',
  });
  return `<style>
.${name}{container-type:inline-size}
.${name} iframe{display:block;width:100%;border:0}
@supports (width:1cqi){.${name} iframe{height:auto}}
${roomRules(room, `.${name} iframe`)}
.${name} a{display:none}
@media print{.${name} iframe{display:none}.${name} a{display:block}}
</style>
${tag('div', { class: name })}
  ${frame}</iframe>
  ${pictureLink(embeddable, asked, true)}
</div>
`;
}

/** A text as Markdown has it between brackets. */
function bracketed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[[\]\\]/g, (mark) => `\\${mark}`);
}

/** For Markdown that takes no HTML: the picture, which leads to the diagram, and its credit. */
export function markdownSnippet(embeddable: Embeddable, asked: Asked): string {
  const { alt, title, site } = embeddable;
  const picture = `[![${bracketed(alt)}](${pictureAddress(embeddable, asked)})](${embedAddress(embeddable, asked)})`;
  return `${picture}\n\n${words.creditMarkdown(bracketed(title), site)}\n`;
}
