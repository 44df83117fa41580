import { embedProblems } from '#words/embed-problems.ts';

let shown: HTMLElement | undefined;

/**
 * Says where a link leads that can lead nowhere from here: over the page, close to the link, and selected for the reader’s own keys.
 * In the widget it would stand in the way of what is still to wake there.
 */
function tellAddress(link: HTMLAnchorElement): void {
  const box = document.createElement('p');
  box.className = 'way-out';
  box.setAttribute('role', 'alert');
  const address = document.createElement('span');
  address.textContent = link.href;
  box.append(embedProblems.noWindow, ' ', address);
  document.body.append(box);
  const { top, bottom } = link.getBoundingClientRect();
  const end = document.documentElement.getBoundingClientRect().bottom;
  // Above the link where there is no room under it: the frame is no higher than the page.
  const at = bottom + box.offsetHeight <= end ? bottom : Math.max(0, top - box.offsetHeight);
  box.style.top = `${at + scrollY}px`;
  getSelection()?.selectAllChildren(address);
  shown = box;
}

function forget(): void {
  shown?.remove();
  shown = undefined;
}

/** Opens a window that knows nothing of this one. Out: whether it did; where none may be opened, Firefox throws and others give none. */
function opened(address: string): boolean {
  try {
    const other = open(address);
    if (other) other.opener = null;
    return other !== null;
  } catch {
    return false;
  }
}

/**
 * A link leads out of somebody else's page into a new window. Never into this frame: most pages, ours too, refuse to be shown
 * there, and the reader would see a browser's error in place of the diagram. On a page of its own a link is as any other.
 */
export function leadOut(): void {
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') forget();
  });
  addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Node && shown?.contains(target))) forget();
    const link = target instanceof Element ? target.closest('a') : null;
    const href = link?.getAttribute('href') ?? '#';
    if (!link || href.startsWith('#') || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || link.download !== '') return;
    if (parent === window) {
      link.removeAttribute('target');
      return;
    }
    event.preventDefault();
    if (!opened(link.href)) tellAddress(link);
  });
}
