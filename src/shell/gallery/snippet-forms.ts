/** What an author copies to show a diagram. Written when the site is built, and again in the browser for other options. */
import type { Diagram } from '../diagrams/diagrams.ts';
import {
  elementSnippet,
  iframeSnippet,
  markdownSnippet,
  type Asked,
  type Embeddable,
} from '../embed/snippets.ts';
import { tag } from '../embed/html-tag.ts';

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
  /** The room that its frame takes (shell/embed/embed-heights.ts). */
  readonly room: readonly number[];
}

/** Where the snippets lead: the address of the site’s first page, and the digest of its embed.js. */
export interface Origin {
  readonly base: string;
  readonly integrity: string;
}

/** The forms whose text depends on what is chosen, in the order in which they are offered. */
export const FORMS = ['element', 'frame', 'markdown', 'module'] as const;

export type Form = (typeof FORMS)[number];

function askedBy({ step, lens, theme, motion, plain }: Choice): Asked {
  return {
    ...(step !== undefined && { step: String(step) }),
    ...(lens !== undefined && { lens }),
    ...(theme && { theme }),
    ...(motion && { motion }),
    ...(plain && { plain }),
  };
}

/** Every form in which a diagram can be taken, with what is chosen. Refuses nothing: what cannot be, the embed page says. */
export function snippetsOf(
  subject: Subject,
  choice: Choice,
  { base, integrity }: Origin,
): Readonly<Record<Form, string>> {
  const embeddable: Embeddable = { ...subject, site: base };
  const asked = askedBy(choice);
  const { widget, scenario } = subject;
  return {
    element: elementSnippet(embeddable, asked, integrity).trimEnd(),
    frame: iframeSnippet(embeddable, asked).trimEnd(),
    markdown: markdownSnippet(embeddable, asked).trimEnd(),
    module: `import { define } from 'isolation-diagram';\n\ndefine({ base: '${base}' });\n\n${tag('isolation-diagram', { widget, scenario, ...asked })}</isolation-diagram>`,
  };
}
