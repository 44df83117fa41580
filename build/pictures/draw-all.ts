/** Every picture of every story, into the site. */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  renameSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { planOf, type ToldStory, type Work } from './picture-work.ts';
import type { Store } from './store.ts';
import type { Studio } from './studio.ts';

/** How far it has come, in pictures of a step in one theme. */
export type Progress = (done: number, all: number) => void;

/** What was drawn, and what could not be, each in a sentence. */
export interface Outcome {
  readonly steps: number;
  readonly stories: number;
  /** Of all PNGs together. */
  readonly bytes: number;
  readonly failures: readonly string[];
}

/** Writes what there is of the stories as text. In: the folder of the site. All of it is there at once: then the pages are complete. */
export function writeDocuments(site: string, stories: readonly ToldStory[]): void {
  const unfinished = join(site, 'pictures-unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  for (const { widget, scenario, documents } of stories) {
    const folder = join(unfinished, widget, scenario);
    mkdirSync(folder, { recursive: true });
    for (const [file, content] of documents) writeFileSync(join(folder, file), content);
  }
  rmSync(join(site, 'pictures'), { recursive: true, force: true });
  renameSync(unfinished, join(site, 'pictures'));
}

/** The stories as writeDocuments() has written them. In: the folder of the site. */
export function readDocuments(site: string): readonly ToldStory[] {
  const pictures = join(site, 'pictures');
  const lists = readdirSync(pictures, { recursive: true, encoding: 'utf8' }).filter(
    (file) => basename(file) === 'pictures.json',
  );
  return lists.map((list): ToldStory => {
    const folder = join(pictures, dirname(list));
    const written = readdirSync(folder).filter((file) => /\.(?:svg|json)$/.test(file));
    return {
      widget: dirname(dirname(list)),
      scenario: basename(dirname(list)),
      documents: new Map(written.map((file) => [file, readFileSync(join(folder, file), 'utf8')])),
    };
  });
}

/** Puts a kept file into the site: the same file if the disk can give it a second name, else a copy. */
function put(kept: string, file: string): void {
  if (existsSync(file)) return;
  try {
    linkSync(kept, file);
  } catch {
    copyFileSync(kept, file);
  }
}

/**
 * Draws what is not in the store, and puts all of it into the site, whose documents are there. In: the folder of the site; the
 * stories; how often to say how far it is. A picture that cannot be drawn is said, and the rest is drawn.
 */
export async function drawAll(
  site: string,
  stories: readonly ToldStory[],
  {
    store,
    studio,
    progress,
  }: { readonly store: Store; readonly studio: Studio; readonly progress: Progress },
): Promise<Outcome> {
  const plans = stories.flatMap((told) =>
    planOf(told, store).map((work) => ({ work, folder: join(site, 'pictures', told.widget, told.scenario) })),
  );
  // What plays is made of what stands still: by then that is in the store.
  const ordered = [
    ...plans.filter(({ work }) => work.kind !== 'story'),
    ...plans.filter(({ work }) => work.kind === 'story'),
  ];
  const steps = plans.filter(({ work }) => work.kind === 'step').length;
  const failures: string[] = [];
  let [done, bytes] = [0, 0];
  const drawOne = async ({ work, folder }: { work: Work; folder: string }): Promise<void> => {
    try {
      await studio.draw(work);
      for (const [file, kept] of work.files) {
        put(store.fileOf(kept), join(folder, file));
        bytes += statSync(store.fileOf(kept)).size;
      }
    } catch (error) {
      failures.push(`${work.called}: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (work.kind === 'step') progress(++done, steps);
  };
  await Promise.all(ordered.map(drawOne));
  store.keepOnly(new Set(plans.flatMap(({ work }) => [...work.files.values()])));
  return { steps: steps / 2, stories: stories.length, bytes, failures };
}
