import type { HeightMessage } from '#embed/height-message.ts';

/**
 * Tells the page around this one how high it is, now and whenever that changes, within the same frame. The height is
 * that of the contents, which does not follow from the frame's: no loop. Anybody may read it, so it is sent to anybody.
 */
export function tellHeight(): void {
  if (parent === window) return;
  const contents = document.documentElement;
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(contents.getBoundingClientRect().height);
    if (height === told || height < 1) return;
    told = height;
    const message: HeightMessage = { type: 'isolation-diagram', version: 1, height };
    parent.postMessage(message, '*');
  };
  // A frame out of sight draws nothing, so nothing is observed in it; measured, it is as high all the same.
  tell();
  new ResizeObserver(tell).observe(contents);
}
