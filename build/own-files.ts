/** Keeps plugins of ours to files of ours: what is inside a dependency is used as it was published. */
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/** Where our own files are, from the project’s root. */
const OWN = ['src', 'content', 'public', 'build', 'docs'];

const HOOKS = ['resolveId', 'load', 'transform'] as const;

type Hook = (this: unknown, ...words: unknown[]) => unknown;

/** Whether a module is a file of ours. In: its id, as the bundler has it, and the project’s root. */
export function isOwn(id: string, root: string): boolean {
  const [path = ''] = id.split('?');
  if (!isAbsolute(path)) return false;
  return OWN.includes(relative(root, path).split(sep)[0] ?? '');
}

/** Which module a hook speaks of: `transform` by its second argument, the others by their first; what is relative, from where. */
function idOf(hook: string, [first, second]: readonly unknown[]): string {
  if (hook === 'transform') return String(second);
  const id = String(first);
  return id.startsWith('.') && typeof second === 'string' ? join(dirname(second), id) : id;
}

/**
 * A plugin that stops the build where it would answer for a module that is not ours: resolve it elsewhere, load it from
 * elsewhere or change it. In: a plugin, and the project’s root. Throws while building, with the plugin’s name and the module.
 */
export function ownFilesOnly(plugin: Plugin, root = process.cwd()): Plugin {
  const guarded: Record<string, unknown> = { ...plugin };
  for (const name of HOOKS) {
    const given: unknown = plugin[name];
    if (given === undefined) continue;
    const hook = (typeof given === 'function' ? given : (given as { handler: Hook }).handler) as Hook;
    const handler = async function (this: unknown, ...words: unknown[]): Promise<unknown> {
      const answer = await hook.apply(this, words);
      const id = idOf(name, words);
      if (answer === undefined || answer === null || isOwn(id, root)) return answer;
      throw new Error(
        `The plugin ${plugin.name} answers ${name} for ${id}, which is no file of ours. ` +
          'Use the dependency as it is published, or another one.',
      );
    };
    guarded[name] = typeof given === 'function' ? handler : { ...(given as object), handler };
  }
  return guarded as unknown as Plugin;
}
