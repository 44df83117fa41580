import { row, stack, type Block } from './block.ts';

/** Cards in rows of `columns`; those of one row are made equally high by `make`, which takes width and least height. */
export function grid(
  makers: readonly ((w: number, least: number) => Block)[],
  w: number,
  columns: number,
  gap = 16,
): Block {
  const column = (w - gap * (columns - 1)) / columns;
  const rows = Array.from({ length: Math.ceil(makers.length / columns) }, (_, i) =>
    makers.slice(i * columns, (i + 1) * columns),
  );
  return stack(
    rows.map((makersOfRow) => {
      const least = Math.max(...makersOfRow.map((make) => make(column, 0).h));
      return row(
        makersOfRow.map((make) => make(column, least)),
        column,
        gap,
      );
    }),
    gap,
  );
}
