/** From the attributes that somebody wrote on `<isolation-diagram>` to the address of a page of ours. */

import { embedElement } from '#words/embed-element.ts';
import { TALLEST } from './height-message.ts';
import { isReserve, isWidget, RESERVE, type Reserve } from './reserve.ts';

/** Everything that the element listens to. */
export const ATTRIBUTES = [
  'widget',
  'scenario',
  'step',
  'lens',
  'theme',
  'motion',
  'plain',
  'lang',
  'base',
  'name',
  'reserve',
] as const;

export type AttributeName = (typeof ATTRIBUTES)[number];

export interface Reading {
  /** Undefined where there is nothing that could be shown. */
  readonly diagram: Diagram | undefined;
  /** Numbered sentences, each with what is wrong and what to do; all of them at once. */
  readonly problems: readonly string[];
}

export interface Diagram {
  /** Of the embed page, with its options. */
  readonly address: string;
  /** Of the step’s picture, for paper. */
  readonly picture: string;
  /** What a screen reader calls the frame. */
  readonly title: string;
  readonly reserve: Reserve;
}

const NAME = /^[a-z\d]+(-[a-z\d]+)*$/;

/** The embed page judges these too, and says where everybody sees it what they can be; so a wrong one is still handed on. */
const OPTIONS: readonly (readonly [name: AttributeName, form: RegExp])[] = [
  ['step', /^[1-9]\d?$/],
  // A node, or the two ends of a link (simulation/observed-in.ts, linkName).
  ['lens', /^[\w.|-]+$/],
  ['theme', /^(auto|light|dark)$/],
  ['motion', /^(auto|off)$/],
  ['lang', /^[a-z]{2,3}(-\w+)*$/i],
];

function folder(base: string | undefined, page: string): URL | undefined {
  if (base === undefined) return undefined;
  try {
    const url = new URL(base, page);
    url.search = url.hash = '';
    if (!url.pathname.endsWith('/')) url.pathname += '/';
    return /^(https?|file):$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

function readReserve(text: string): Reserve | undefined {
  const heights = text.trim().split(/\s+/).map(Number);
  const fits = heights.every((height) => Number.isInteger(height) && height > 0 && height <= TALLEST);
  return fits && isReserve(heights) ? heights : undefined;
}

/**
 * In: what gives an attribute's text (null where it is not there), the address of the page that the element is on, and the
 * folder of the site where the element itself is from, if that is known. Out: what to show, and what is wrong.
 * Refuses nothing by a throw: what cannot be shown is a problem, every other wrong value is one too and has its default.
 */
export function readAttributes(
  attribute: (name: AttributeName) => string | null,
  page: string,
  home: string | undefined,
): Reading {
  const problems: string[] = [];
  const wrong = (code: number, name: AttributeName): void => {
    problems.push(embedElement.problem(code, name, attribute(name)?.slice(0, 40), Object.keys(RESERVE)));
  };
  const widget = attribute('widget') ?? '';
  const scenario = attribute('scenario') ?? '';
  const base = folder(attribute('base') ?? home, page);
  if (!isWidget(widget)) wrong(1, 'widget');
  if (!NAME.test(scenario)) wrong(2, 'scenario');
  if (!base) wrong(3, 'base');

  const query = new URLSearchParams();
  for (const [index, [name, form]] of OPTIONS.entries()) {
    const text = attribute(name);
    if (text === null) continue;
    if (!form.test(text)) wrong(4 + index, name);
    query.set(name, text.slice(0, 64));
  }
  // Some frameworks write an attribute that is off as the word.
  if (!/^(false|0)$/.test(attribute('plain') ?? '0')) query.set('plain', '1');

  const asked = attribute('reserve');
  const reserve = readReserve(asked ?? '1');
  if (!reserve) wrong(9, 'reserve');

  if (!isWidget(widget) || !NAME.test(scenario) || !base) return { diagram: undefined, problems };
  // A folder of files has nobody to find the first page of a folder in it.
  const file = base.protocol === 'file:' ? 'index.html' : '';
  const address = new URL(`embed/v1/${widget}/${scenario}/${file}`, base);
  address.search = query.toString();
  const step = Number(attribute('step')) || 1;
  return {
    diagram: {
      address: address.href,
      picture: new URL(`pictures/${widget}/${scenario}/${step}.png`, base).href,
      title: attribute('name')?.trim() || embedElement.frame(`${widget}, ${scenario}`.replaceAll('-', ' ')),
      reserve: (asked === null ? undefined : reserve) ?? RESERVE[widget],
    },
    problems,
  };
}
