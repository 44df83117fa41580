import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { asks } from './asks-widget.ts';

/**
 * Follows the page's address, which is outside of Svelte: now, when a link within the page is followed, and when a reader
 * goes back or forward. In: whether the widget does so at all, and what shows what a fragment asks for and nothing left from
 * before. It is given an empty one where the page's own address is come back to: then the widget begins again. The name of a
 * heading is not for widgets.
 */
export function followAddress(linked: boolean, show: (fragment: string) => void): Attachment {
  return () => {
    if (!linked) return undefined;
    let asked = false;
    const read = (): void => {
      const { hash } = location;
      const left = asked && hash === '';
      if (!asks(hash) && !left) return;
      asked = !left;
      show(hash);
    };
    untrack(read);
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  };
}

/**
 * Makes the page's address lead to what is shown. The page's own address is given it too, so that a reader who goes on
 * from here and then back finds this step and not the beginning. What is known of the entry (open-at.ts) goes along.
 */
export function standAt(fragment: string): void {
  const { hash } = location;
  const state: unknown = history.state;
  if (hash === '') history.replaceState(state, '', `#${fragment}`);
  if (hash !== `#${fragment}`) history.pushState(state, '', `#${fragment}`);
}
