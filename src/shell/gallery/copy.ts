import { copied } from '#words/copied.ts';
import { widget } from '#words/widget.ts';

/**
 * Copies a text, and says what became of it. Where the clipboard is refused (a page without TLS, an old browser), the text is
 * selected for the reader’s own keys. In: the element that holds the text.
 */
export async function copy(text: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(text.innerText);
    return widget.copied;
  } catch {
    getSelection()?.selectAllChildren(text);
    return copied.selected;
  }
}
