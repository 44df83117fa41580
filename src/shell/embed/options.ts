import { embedProblems } from '#words/embed-problems.ts';

/** What the author of a page asked of an embed, by the query of its address. */
export interface Options {
  readonly theme: 'auto' | 'light' | 'dark';
  readonly motion: 'auto' | 'off';
  /** Without heading, and with one line of credit. */
  readonly plain: boolean;
  /** What the widget itself is asked, as the part of an address after `#`; it says itself what of it cannot be. */
  readonly fragment: string;
  /** Numbered and worded for the author of the page. */
  readonly problems: readonly string[];
}

const CHOICES = {
  theme: ['auto', 'light', 'dark'],
  motion: ['auto', 'off'],
  plain: ['', '1'],
  lang: ['en'],
} as const;

const FOR_THE_WIDGET = ['step', 'lens'];

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

function isChoice(key: string): key is keyof typeof CHOICES {
  return Object.hasOwn(CHOICES, key);
}

/**
 * Reads the query of an embed's address, the public interface of version 1 (docs/embedding.md). In: the query, with or
 * without its `?`. Out: every option, the default where one is missing, unknown or malformed, and a problem for each such.
 */
export function readOptions(query: string): Options {
  const set: Partial<Record<keyof typeof CHOICES, string>> = {};
  const forWidget = new URLSearchParams();
  const problems: string[] = [];
  for (const [key, value] of new Map(new URLSearchParams(query))) {
    if (FOR_THE_WIDGET.includes(key)) forWidget.set(key, value);
    else if (!isChoice(key)) {
      const known = [...FOR_THE_WIDGET, ...Object.keys(CHOICES)];
      problems.push(embedProblems.unknownOption(short(key), short(value), known));
    } else if (!(CHOICES[key] as readonly string[]).includes(value)) {
      problems.push(embedProblems.wrongValue(short(key), short(value), CHOICES[key]));
    } else set[key] = value;
  }
  return {
    theme: (set.theme ?? 'auto') as Options['theme'],
    motion: (set.motion ?? 'auto') as Options['motion'],
    plain: set.plain !== undefined,
    fragment: forWidget.toString(),
    problems,
  };
}
