/**
 * Brings the widgets of a page to life as they come into view. The site's own island: it carries the
 * props once, as JSON, and costs a page a tenth of a framework's (docs/adr).
 */
export function wakeWhenSeen(): void {
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      observer.unobserve(target);
      void import('./hydrate.ts').then(({ wake }) => wake(target));
    }
  });
  for (const asleep of document.querySelectorAll('[data-asleep]')) observer.observe(asleep);
}
