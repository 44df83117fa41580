/** The room that embed.js keeps for each widget, also for those that nobody has measured yet. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Reserve } from '#embed/reserve.ts';

/** For a widget that nobody has measured yet: at every width enough for most. */
export const UNMEASURED: Reserve = [2000];

/** What `npm run heights` writes. */
const MEASURED = 'src/embed/reserve.json';

function measuredIn(root: string): Readonly<Record<string, Reserve>> {
  return JSON.parse(readFileSync(join(root, MEASURED), 'utf8')) as Readonly<Record<string, Reserve>>;
}

/** The widgets that were never measured. In: the project’s folder; a widget is a folder in it with a `widget.ts`. */
function unmeasuredIn(root: string): readonly string[] {
  const widgets = join(root, 'src/widgets');
  const measured = measuredIn(root);
  return readdirSync(widgets).filter(
    (name) => existsSync(join(widgets, name, 'widget.ts')) && !Object.hasOwn(measured, name),
  );
}

/**
 * What a bundler reads for `src/embed/reserve.json`: the measured rooms, and {@link UNMEASURED} for every other widget. In: the
 * project’s folder, and a module’s id. Out: nothing for any other module.
 */
export function everyRoom(root: string, id: string): string | null {
  if (id !== join(root, MEASURED)) return null;
  const others = unmeasuredIn(root).map((name) => [name, UNMEASURED]);
  return JSON.stringify({ ...measuredIn(root), ...Object.fromEntries(others) });
}

/** Says at a build which widgets are still to be measured. */
export function unmeasuredWidgets(): AstroIntegration {
  return {
    name: 'unmeasured-widgets',
    hooks: {
      'astro:build:start': ({ logger }) => {
        for (const name of unmeasuredIn(process.cwd()))
          logger.warn(
            `${name} was never measured, so its frames keep ${UNMEASURED.join(', ')} px: npm run heights measures it.`,
          );
      },
    },
  };
}
