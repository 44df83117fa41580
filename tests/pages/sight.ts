/** What a person sees of a page, asked inside the page. Installed by visit(). */

import type { Frame, Page } from 'puppeteer-core';

interface Sight {
  isSeen: (element: Element) => boolean;
  /** The text nodes under `root` that take visible space, with the boxes they take. */
  seenTexts: (root: Element) => { text: Text; parent: Element; boxes: DOMRect[] }[];
  /** The visible words under `root`, in one line. */
  seenWords: (root: Element) => string;
  /** A name for an element that a person can find it by. */
  nameOf: (element: Element) => string;
  /** The parts that a reader can press, slide or type in. */
  controls: string;
}

declare global {
  interface Window {
    sight: Sight;
  }
}

/** Runs inside the page, after createNames(), so it may use nothing from outside itself. */
function createSight(): void {
  const hides = new Map<Element, boolean>();

  // The usual way to keep words for screen readers only: a box of one pixel, or clipped to nothing.
  function clipsAway(element: Element): boolean {
    const known = hides.get(element);
    if (known !== undefined) return known;
    const { clipPath, overflowX } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const tiny = overflowX !== 'visible' && (box.width <= 1 || box.height <= 1);
    const clipped = clipPath.startsWith('inset(50%') || tiny;
    const answer = clipped || (element.parentElement !== null && clipsAway(element.parentElement));
    hides.set(element, answer);
    return answer;
  }

  function isSeen(element: Element): boolean {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && !clipsAway(element);
  }

  function seenTexts(root: Element): ReturnType<Sight['seenTexts']> {
    hides.clear();
    const found: ReturnType<Sight['seenTexts']> = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node as Text;
      const parent = text.parentElement;
      if (parent === null || text.data.trim() === '') continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (clipsAway(parent)) continue;
      const { color, webkitTextFillColor } = getComputedStyle(parent);
      if (/^rgba\(.*, 0\)$|\/ 0\)$/.test(webkitTextFillColor || color)) continue;
      range.selectNodeContents(text);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
      if (boxes.length > 0) found.push({ text, parent, boxes });
    }
    return found;
  }

  const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

  Object.assign(window.sight, {
    isSeen: (element) => {
      hides.clear();
      return isSeen(element);
    },
    seenTexts,
    seenWords: (root) =>
      tidy(
        seenTexts(root)
          .map(({ text }) => text.data)
          .join(' '),
      ),
  } satisfies Omit<Sight, 'nameOf' | 'controls'>);
}

/** Runs inside the page first. */
function createNames(): void {
  const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
  window.sight = {
    nameOf: (element) => {
      const id = element.id === '' ? '' : `#${element.id}`;
      const classes = [...element.classList].map((name) => `.${name}`).join('');
      const words = tidy(element.getAttribute('aria-label') ?? element.textContent).slice(0, 50);
      return `<${element.localName}${id}${classes}> ${words}`.trim();
    },
    controls:
      'button, select, textarea, input:not([type="hidden"]), [contenteditable], [role="button"], ' +
      '[role="slider"], [role="tab"], [role="switch"], a[href="#"], a[href=""], a[href^="javascript:"]',
  } as Sight;
}

export async function installSight(page: Page | Frame): Promise<void> {
  await page.evaluate(`(${String(createNames)})();(${String(createSight)})()`);
}
