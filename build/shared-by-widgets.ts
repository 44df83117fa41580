import type { ChunkingContext as Graph } from 'rolldown';

/** All that a module imports, and it itself: what is loaded with it. */
function loadedWith(graph: Graph, id: string, found = new Set<string>()): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const each of graph.getModuleInfo(id)?.importedIds ?? []) loadedWith(graph, each, found);
  return found;
}

/** How many widgets load a module at once, what wakes them included. What the waking file loads late is a widget each. */
function countUses(graph: Graph, waking: string): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const widget of graph.getModuleInfo(waking)?.dynamicallyImportedIds ?? [])
    for (const id of loadedWith(graph, widget, loadedWith(graph, waking)))
      uses.set(id, (uses.get(id) ?? 0) + 1);
  // It is a page’s own script.
  uses.delete(waking);
  return uses;
}

/**
 * What several widgets load at once comes in one file: many small ones compress worse, and each has its own imports. With a
 * module come all that it imports, which as many widgets load; so nothing gets in that waits for a reader to ask for it.
 * In: the file that wakes the widgets; how many of them make several; and what stands apart all the same, because others load it
 * without the rest. Out: for each module the name of its file, if it is of those.
 */
export function sharedByWidgets(
  waking: string,
  several: number,
  apart: readonly string[],
): (id: string, graph: Graph) => string | undefined {
  const counted = new WeakMap<Graph, ReadonlyMap<string, number>>();
  return (id, graph) => {
    const uses = counted.get(graph) ?? countUses(graph, waking);
    counted.set(graph, uses);
    return (uses.get(id) ?? 0) < several || apart.includes(id) ? undefined : 'player';
  };
}
