import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const element = /<(script|style)\b([^>]*)>[\s\S]*?<\/\1>/g;
const refused = /<[a-z][^<>]*\s(?:style|on[a-z]+)=/i;

/** The page that fetches what it looks through. */
const SEARCH = 'search/index.html';

/** What a widget asks for stands where it sleeps, as its manifest says (player/define-widget.ts). */
const ASKS = /\sdata-asks="([a-z ]+)"/g;

/** A page with this shows diagrams as somebody else’s page would: in frames. */
const frames = /\sdata-gallery[\s>]/;

/** What one page may do beyond the rest. */
function permitted(path: string, html: string): Readonly<Record<string, readonly string[]>> {
  const asked = new Set([...html.matchAll(ASKS)].flatMap(([, all = '']) => all.split(' ')));
  return {
    ...((path === SEARCH || asked.has('fetch')) && { 'connect-src': ["'self'"] }),
    ...(asked.has('worker') && { 'worker-src': ["'self'"] }),
    ...(frames.test(html) && { 'frame-src': ["'self'"] }),
  };
}

/** Whether what an element holds would need more than `'self'`, which is all that a host may allow. */
function isInline([, kind, attributes = '']: readonly (string | undefined)[]): boolean {
  return kind === 'style' || !/\ssrc=|type="application\/(?:ld\+)?json"/.test(attributes);
}

/** The policy for one page of the built site: nothing at all, but for the files of the site that it brings. */
export function policyFor(path: string, html: string): string {
  const allowed: Record<string, string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  for (const [directive, sources] of Object.entries(permitted(path, html)))
    (allowed[directive] ??= []).push(...sources);
  return Object.entries(allowed)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

/** The page with its policy, before anything that the policy has a say on. */
export function withPolicy(path: string, html: string): string {
  const found = refused.exec(html.replace(element, ''));
  if (found) {
    throw new Error(
      `${path}: the policy refuses the last attribute of ${found[0].slice(-80)}…\n` +
        'Use a class and a style sheet, or a listener. In a Markdown table, leave out the colons that align a column.',
    );
  }
  const inline = [...html.matchAll(element)].find(isInline);
  if (inline) {
    throw new Error(
      `${path}: the policy refuses ${inline[0].slice(0, 80)}…\nPut it into a file: a host may let nothing else run.`,
    );
  }
  const head = '<head>';
  if (!html.includes(head)) throw new Error(`${path}: a page without a head cannot carry a policy`);
  const meta = `<meta http-equiv="content-security-policy" content="${policyFor(path, html)}">`;
  return html.replace(head, () => head + meta);
}

/** Writes a policy into every page, once the build has written the pages. */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        let pages = 0;
        for await (const path of glob('**/*.html', { cwd: root })) {
          const file = new URL(path, dir);
          await writeFile(file, withPolicy(path, await readFile(file, 'utf8')));
          pages += 1;
        }
        console.log(`pages: ${String(pages)}, each with its policy`);
      },
    },
  };
}
