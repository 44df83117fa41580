/** What a terminal says that no catalogue gave it. */

/** The texts of lines and of the columns of tables, each as one, since a table breaks them into lines. */
function columnsOf(lines: readonly string[]): string[] {
  const columns = new Map<string, string>();
  for (const line of lines) {
    const cells = line.split('│');
    for (const [i, cell] of cells.entries()) {
      const column = cells.length === 1 ? 'text' : `${i} of ${cells.length}`;
      columns.set(column, (columns.get(column) ?? '') + cell.replace(/\s/g, ''));
    }
  }
  return [...columns.values()];
}

function outside(text: string): string {
  let [depth, out] = [0, ''];
  for (const char of text) {
    if (char === '⟦') depth += 1;
    else if (char === '⟧') depth -= 1;
    else if (depth === 0) out += char;
  }
  return out;
}

/**
 * What of a command’s output stands outside brackets. In: the output in the language that nobody speaks, and the texts
 * that are data, the longest first. Out: the letters that are left, spaces taken out: a table breaks words.
 */
export function spokenOnTerminal(output: string, data: readonly string[]): string[] {
  const known = data.map((text) => text.replace(/\s/g, '')).filter((text) => text !== '');
  return columnsOf(output.split('\n'))
    .map((text) => known.reduce((rest, each) => rest.replaceAll(each, ' '), outside(text)))
    .flatMap((text) => text.match(/\p{L}{2,}/gu) ?? []);
}
