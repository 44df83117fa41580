/** What a widget's own file answers: it makes the element answer that the server drew. */
export interface Widget {
  wake: (root: HTMLElement) => void;
}

/**
 * Brings the widgets of one kind to life as they come into view. The site's own island: it carries the
 * props once, as JSON, and costs a page a tenth of a framework's (docs/adr/0010-own-island.md).
 * In: the name in `data-widget`, and what loads the widget's code.
 */
export function wakeWhenSeen(name: string, load: () => Promise<Widget>): void {
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      observer.unobserve(target);
      void load().then(({ wake }) => wake(target));
    }
  });
  for (const asleep of document.querySelectorAll(`[data-widget="${name}"][data-asleep]`))
    observer.observe(asleep);
}
