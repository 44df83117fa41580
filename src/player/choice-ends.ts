import type { Attachment } from 'svelte/attachments';

/** Home and End choose the first and the last of a row of choices, as they do on a range; a browser has only the arrows. */
export const choiceEnds: Attachment<HTMLElement> = (widget) => {
  const choose = (event: KeyboardEvent): void => {
    const { target, key } = event;
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    if (key !== 'Home' && key !== 'End') return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const row = [...widget.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
      (each) => each.name === target.name && each.checkVisibility(),
    );
    const end = row.at(key === 'Home' ? 0 : -1);
    if (!end) return;
    event.preventDefault();
    end.focus();
    if (!end.checked) end.click();
  };
  widget.addEventListener('keydown', choose);
  return () => widget.removeEventListener('keydown', choose);
};
