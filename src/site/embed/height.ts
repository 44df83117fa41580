/** What an embed tells the page that shows it, and nothing else; embed.js checks it by the same words. */
export interface HeightMessage {
  readonly type: 'isolation-diagram';
  readonly version: 1;
  /** Whole CSS pixels. */
  readonly height: number;
}

/**
 * Tells the page around this one how high it is, now and whenever that changes, within the same frame. The height is
 * that of the contents, which does not follow from the frame's: no loop. Anybody may read it, so it is sent to anybody.
 */
export function tellHeight(): void {
  if (parent === window) return;
  const contents = document.documentElement;
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(contents.getBoundingClientRect().height);
    if (height === told || height < 1) return;
    told = height;
    const message: HeightMessage = { type: 'isolation-diagram', version: 1, height };
    parent.postMessage(message, '*');
  }).observe(contents);
}
