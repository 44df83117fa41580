/** What stands around each text that comes from a catalogue. */
const [OPEN, CLOSE] = ['⟦', '⟧'];

/**
 * The catalogue of a language that nobody speaks: every text between brackets. In: entries, which are texts, functions
 * that give one, or groups of either. Out: the same, their texts bracketed. Numbers and the like stay as they are.
 */
export function speak<Entries>(entries: Entries): Entries {
  return bracketed(entries) as Entries;
}

function bracketed(entry: unknown): unknown {
  if (typeof entry === 'string') return entry === '' ? entry : `${OPEN}${entry}${CLOSE}`;
  if (typeof entry === 'function')
    return (...facts: unknown[]): unknown => bracketed((entry as (...facts: unknown[]) => unknown)(...facts));
  if (Array.isArray(entry)) return entry.map(bracketed);
  if (typeof entry === 'object' && entry !== null)
    return Object.fromEntries(Object.entries(entry).map(([id, each]) => [id, bracketed(each)]));
  return entry;
}
