/** Plain data as an indented outline: a key and its value to a line. What is left out or empty is not written. */
export function outline(value: unknown, indent = ''): string[] {
  if (Array.isArray(value))
    return value.flatMap((each) =>
      isPlain(each) ? [`${indent}- ${String(each)}`] : [`${indent}-`, ...outline(each, `${indent}  `)],
    );
  if (typeof value !== 'object' || value === null) return [`${indent}${String(value)}`];
  return Object.entries(value).flatMap(([key, each]) => {
    if (isPlain(each)) return each === undefined ? [] : [`${indent}${key}: ${String(each)}`];
    const lines = outline(each, `${indent}  `);
    return lines.length > 0 ? [`${indent}${key}:`, ...lines] : [];
  });
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
