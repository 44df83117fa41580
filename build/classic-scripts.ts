import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { rollup } from 'rollup';

/** Where classic scripts stand in the built site. */
export const CLASSIC = '_classic';

const MODULE = /<script type="module" src="\/_astro\/([^"]+)"><\/script>/g;
const SHEET = /<link rel="stylesheet" href="(\/[^"]+)">/g;
/** The script of every embed page, by the component that brings it. */
const OF_THE_PAGE = /^Bare\.astro_/;

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 8);

/** Writes a script and all that it imports as one classic script. In: the site, the script, a name. Out: its address. */
async function writeAlone(site: string, input: string, name: string): Promise<string> {
  const bundle = await rolldown({ input, platform: 'browser' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  const [{ code }] = output;
  const address = `/${CLASSIC}/${name}.${digest(code)}.js`;
  await writeFile(join(site, address), code);
  return address;
}

/**
 * Writes every script of a built site once more as a classic one. A module is fetched as from a stranger (CORS), so in
 * a sandboxed frame, whose origin is opaque, and from file: it does not run; a classic script does.
 * In: the folder of the built site. Out: the address of the loader; each script keeps its name, in another folder.
 */
async function writeClassicScripts(site: string): Promise<string> {
  const modules = join(site, '_astro');
  const names = (await readdir(modules)).filter((name) => name.endsWith('.js')).sort();
  const bundle = await rollup({
    input: Object.fromEntries(names.map((name) => [name.slice(0, -'.js'.length), join(modules, name)])),
    preserveEntrySignatures: 'strict',
    treeshake: false,
    onwarn: ({ message }) => {
      throw new Error(message);
    },
  });
  await bundle.write({
    dir: join(site, CLASSIC),
    format: 'system',
    compact: true,
    entryFileNames: '[name].js',
    generatedCode: { arrowFunctions: true, constBindings: true, objectShorthand: true },
  });
  await bundle.close();
  return writeAlone(site, fileURLToPath(new URL('classic-loader.ts', import.meta.url)), 'system');
}

/** What pages ask for by fetch. */
const FETCHED = ['captures/**/*.{json,pcapng,keys}', 'search/*.json'];

/**
 * Writes what is asked for by fetch once more as scripts, which may be loaded where nothing may be fetched
 * (player/ask-file.ts). In: the folder of the built site.
 */
async function writeCarried(site: string): Promise<void> {
  for await (const path of glob(FETCHED, { cwd: site })) {
    const bytes = await readFile(join(site, path));
    const script = join(site, CLASSIC, `${path}.js`);
    await mkdir(dirname(script), { recursive: true });
    await writeFile(
      script,
      `System.register([],e=>({execute(){e('default','${bytes.toString('base64')}')}}));`,
    );
  }
}

/** The script of the embed page itself, whole in one file that needs no loader. Out: its address. */
async function writePageScript(site: string): Promise<string> {
  const name = (await readdir(join(site, '_astro'))).find((each) => OF_THE_PAGE.test(each));
  if (name === undefined) throw new Error('The script of the embed pages was not found: see Bare.astro.');
  return writeAlone(site, join(site, '_astro', name), 'embed');
}

/** One style sheet for all that a page links to. Out: its address. */
async function writeSheet(site: string, addresses: readonly string[]): Promise<string> {
  const sheets = await Promise.all(addresses.map((address) => readFile(join(site, address), 'utf8')));
  const text = sheets.join('\n');
  if (text.includes('@import')) throw new Error('A style sheet that imports cannot be joined to another.');
  const address = `/${CLASSIC}/embed.${digest(text)}.css`;
  await writeFile(join(site, address), text);
  return address;
}

/** A link to another page. */
const OUTWARD = /<a (?=[^>]*?\bhref="(?!#))/g;

/** An embed page that asks for three files: itself, one style sheet, one script that fetches the widget on touch. */
async function asEmbed(site: string, html: string, loader: string, pageScript: string): Promise<string> {
  const scripts = [...html.matchAll(MODULE)].map(([, name = '']) => name);
  const [widget, ...more] = scripts.filter((name) => !OF_THE_PAGE.test(name));
  if (widget === undefined || more.length > 0)
    throw new Error(`An embed page has one widget script, not: ${scripts.join(', ')}.`);
  const sheets = [...html.matchAll(SHEET)].map(([, address = '']) => address);
  const sheet = await writeSheet(site, sheets);
  const head = `<link rel="stylesheet" href="${sheet}"><script src="${pageScript}" data-loader="${loader}" data-script="/${CLASSIC}/${widget}"></script>`;
  return (
    html
      .replaceAll(MODULE, '')
      .replaceAll(SHEET, '')
      // Without scripts too a link opens a window, or nothing where none may be opened (embed/lead-out.ts says why).
      .replaceAll(OUTWARD, '<a target="_blank" ')
      .replace('</head>', () => `${head}</head>`)
  );
}

/** Gives every embed page scripts that run in a sandboxed frame, once the build has written the pages. */
export function classicScripts(): AstroIntegration {
  return {
    name: 'classic-scripts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        await mkdir(join(site, CLASSIC), { recursive: true });
        const loader = await writeClassicScripts(site);
        const pageScript = await writePageScript(site);
        await writeCarried(site);
        for await (const path of glob('embed/v1/**/index.html', { cwd: site })) {
          const file = join(site, path);
          await writeFile(file, await asEmbed(site, await readFile(file, 'utf8'), loader, pageScript));
        }
      },
    },
  };
}
