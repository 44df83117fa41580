import { openAt } from './open-at.ts';
import { propsOf } from './props.ts';

/** What a widget's own file answers: it makes the element answer that the server drew. */
export interface Widget {
  wake: (root: HTMLElement) => void;
}

/** Whether a widget follows the page's address; its props say so, and one that has no say does. */
function isLinked(asleep: HTMLElement): boolean {
  const { linked = true } = propsOf(asleep) as { readonly linked?: boolean };
  return linked;
}

/**
 * Brings the widgets of one kind to life as they come into view. The site's own island: it carries the
 * props once, as JSON, and costs a page a tenth of a framework's (docs/adr/0010-own-island.md). The one that the address speaks
 * of is brought into view. Where the code cannot be loaded, the steps stand there as text.
 * In: the name in `data-widget`, and what loads the widget's code.
 */
export function wakeWhenSeen(name: string, load: () => Promise<Widget>): void {
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      observer.unobserve(target);
      load().then(
        ({ wake }) => wake(target),
        () => target.closest('figure')?.classList.add('as-text'),
      );
    }
  });
  const asleep = [...document.querySelectorAll<HTMLElement>(`[data-widget="${name}"][data-asleep]`)];
  for (const each of asleep) observer.observe(each);
  const linked = asleep.find(isLinked);
  if (linked) openAt(linked);
}
