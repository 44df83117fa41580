import { asks } from './asks-widget.ts';

/** Whether the page was come to by an address, and not back to: then the browser knows where the reader was. */
function isArrival(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return !(entry instanceof PerformanceNavigationTiming) || entry.type === 'navigate';
}

/** Whether it is a diagram alone, or in a page of somebody else’s: that page has its own say on what is in sight. */
function isAlone(): boolean {
  return parent !== window || document.body.classList.contains('bare');
}

/**
 * Marks the entry of the history that the reader is at. A link that is followed within the page makes one without a mark;
 * Back and Forward lead to one that has it, and the browser brings the reader to where they were.
 */
function markVisited(): void {
  history.replaceState({ visited: true }, '');
}

/** Scrolls to a figure, at once, and has the next key start from there; whoever is in it, or busy elsewhere on arrival, keeps the focus. */
function bringIntoView(figure: HTMLElement, busy: Element | null): void {
  figure.scrollIntoView({ behavior: 'instant' });
  if (busy) return;
  figure.tabIndex = -1;
  figure.focus({ preventScroll: true });
}

/**
 * Opens a link at the figure that it speaks of, one that was shared as one that is followed within the page. In: a widget that
 * follows the address. Does nothing where the address asks for nothing, in an embed, and where a reader comes back.
 */
export function openAt(widget: HTMLElement): void {
  if (isAlone()) return;
  const figure = widget.closest<HTMLElement>('figure') ?? widget;
  const focused = (within: ParentNode): Element | null => within.querySelector(':focus');
  if (asks(location.hash) && isArrival()) bringIntoView(figure, focused(document.body));
  markVisited();
  addEventListener('popstate', ({ state }) => {
    if (state !== null) return;
    markVisited();
    if (asks(location.hash)) bringIntoView(figure, focused(figure));
  });
}
