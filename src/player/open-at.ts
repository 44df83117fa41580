import { asks } from './read-address.ts';

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
 * Opens a shared link at the figure that it speaks of: scrolls there, at once, and has the next key start from there. In: a
 * widget that follows the address. Does nothing where the address asks for nothing, in an embed, and where a reader comes back.
 */
export function openAt(widget: HTMLElement): void {
  if (!asks(location.hash) || isAlone() || !isArrival()) return;
  const figure = widget.closest<HTMLElement>('figure') ?? widget;
  figure.scrollIntoView({ behavior: 'instant' });
  // Whoever is somewhere already is left there.
  if (document.activeElement !== document.body) return;
  figure.tabIndex = -1;
  figure.focus({ preventScroll: true });
}
