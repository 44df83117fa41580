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

function problem(code: string, key: string, value: string, todo: string): string {
  return `${code}: the address of this diagram says “${short(key)}=${short(value)}”. ${todo}`;
}

/** A list of values as a sentence has it; the empty one is written by leaving out the value. */
function listed(values: readonly string[]): string {
  return values.map((value) => (value === '' ? '(nothing)' : value)).join(', ');
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
      const known = [...FOR_THE_WIDGET, ...Object.keys(CHOICES)].join(', ');
      problems.push(problem('U001', key, value, `It is passed over. Known: ${known}.`));
    } else if (!(CHOICES[key] as readonly string[]).includes(value)) {
      problems.push(problem('U003', key, value, `It can be: ${listed(CHOICES[key])}.`));
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
