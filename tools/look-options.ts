/** What `npm run look` was asked for. */

export const modes = [
  'light',
  'dark',
  'phone',
  'no-scripts',
  'safest',
  'safest-phone',
  'reduced-motion',
  'print',
] as const;
export type Mode = (typeof modes)[number];

export interface LookOptions {
  readonly help: boolean;
  /** As addresses of the site; none means every page. */
  readonly pages: readonly string[];
  readonly modes: readonly Mode[];
  /** None means first, middle and last. */
  readonly steps: readonly number[];
}

export const help = `Makes pictures of pages of the built site, in every way a reader may meet them.

  npm run look -- [PATH…] [--mode MODE…] [--step N…]

  PATH         a page, such as /tunnel/ (all pages when none is given)
  --mode MODE  one of: ${modes.join(', ')}
               (all when none is given; can be given again)
  --step N     a step of the page's widget, counted from 1
               (first, middle and last when none is given; can be given again)
  --help       this text

The pictures go to look/. A long page comes in several parts.
`;

export type LookErrorCode = 'L1' | 'L2' | 'L3' | 'L4' | 'L5';

export interface LookError {
  readonly code: LookErrorCode;
  readonly message: string;
}

/** A page as its address stands in the site: with a slash before and, for a folder, after. */
function pageAddress(path: string): string {
  const rooted = path.startsWith('/') ? path : `/${path}`;
  return rooted.endsWith('/') || rooted.endsWith('.html') ? rooted : `${rooted}/`;
}

/** All mistakes are found, not only the first. */
export function readLookOptions(args: readonly string[]): {
  readonly options: LookOptions;
  readonly errors: readonly LookError[];
} {
  const pages: string[] = [];
  const chosen: Mode[] = [];
  const steps: number[] = [];
  const errors: LookError[] = [];
  let wantsHelp = false;

  function readMode(name: string | undefined): void {
    const mode = modes.find((known) => known === name);
    if (mode !== undefined) chosen.push(mode);
    else {
      const given = name === undefined ? 'nothing follows it' : `"${name}" is none`;
      errors.push({ code: 'L2', message: `--mode wants one of ${modes.join(', ')}; ${given}.` });
    }
  }

  function readStep(text: string | undefined): void {
    if (text !== undefined && /^[1-9]\d{0,3}$/.test(text)) steps.push(Number(text));
    else {
      const given = text === undefined ? 'nothing follows it' : `"${text}" is none`;
      errors.push({ code: 'L3', message: `--step wants a whole number from 1; ${given}.` });
    }
  }

  const rest = args.flatMap((arg) => {
    const pair = /^(--\w+)=(.*)$/.exec(arg);
    return pair === null ? [arg] : [pair[1] ?? '', pair[2] ?? ''];
  });
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--help' || arg === '-h') wantsHelp = true;
    else if (arg === '--mode') readMode(rest.shift());
    else if (arg === '--step') readStep(rest.shift());
    else if (!arg.startsWith('-')) pages.push(pageAddress(arg));
    else errors.push({ code: 'L1', message: `There is no option ${arg}. Try --help.` });
  }
  const asked = chosen.length > 0 ? chosen : modes;
  return { options: { help: wantsHelp, pages, modes: asked, steps }, errors };
}

export function unbuiltPages(pages: readonly string[], built: readonly string[]): readonly LookError[] {
  return pages
    .filter((page) => !built.includes(page))
    .map((page) => ({
      code: 'L4',
      message: `The built site has no page ${page}. It has: ${built.join(' ')}`,
    }));
}

export function unseenSteps(steps: readonly number[], shown: ReadonlySet<number>): readonly LookError[] {
  return steps
    .filter((step) => !shown.has(step))
    .map((step) => ({
      code: 'L5',
      message: `No widget on these pages has a step ${String(step)}, or no mode that was asked for has steps.`,
    }));
}
