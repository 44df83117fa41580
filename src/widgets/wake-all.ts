/** Wakes every widget of a page as it comes into view. Each is a file of its own, loaded when there is one to wake. */
import { wakeWhenSeen, type Widget } from '#player/wake.ts';

for (const [file, load] of Object.entries(import.meta.glob<Widget>('./*/hydrate.ts')))
  wakeWhenSeen(file.split('/')[1] ?? '', load);
