import type { Attachment } from 'svelte/attachments';

const MOVES: Readonly<Record<string, (here: number, last: number) => number>> = {
  ArrowRight: (here) => here + 1,
  ArrowDown: (here) => here + 1,
  ArrowLeft: (here) => here - 1,
  ArrowUp: (here) => here - 1,
  Home: () => 0,
  End: (_, last) => last,
};

type Pressed = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * Where a key leads from one of several in a row: arrows to a neighbour, Home and End to the ends. In: what was pressed, where it
 * was, and the last, from 0. Out: a place in the row, which may be the same; nothing for any other key, or with a modifier.
 */
export function moveBy(pressed: Pressed, here: number, last: number): number | undefined {
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey || pressed.shiftKey) return undefined;
  const move = Object.hasOwn(MOVES, pressed.key) ? MOVES[pressed.key] : undefined;
  return move && Math.min(last, Math.max(0, move(here, last)));
}

/** Arrows, Home and End move the focus along what `selector` finds in an element: a row that Tab comes to once. */
export function roving(selector: string): Attachment<HTMLElement> {
  return (row) => {
    const rove = (event: KeyboardEvent): void => {
      const all = [...row.querySelectorAll<HTMLElement>(selector)];
      const here = all.findIndex((each) => each === document.activeElement);
      const to = here < 0 ? undefined : moveBy(event, here, all.length - 1);
      if (to === undefined) return;
      event.preventDefault();
      all[to]?.focus();
    };
    row.addEventListener('keydown', rove);
    return () => row.removeEventListener('keydown', rove);
  };
}
