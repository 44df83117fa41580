/** The catalogue as it is written. In and out: entries, which are texts, functions that give one, or groups of either. */
export function speak<Entries>(entries: Entries): Entries {
  return entries;
}
