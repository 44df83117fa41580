import type { Attachment } from 'svelte/attachments';

interface Listeners {
  /** The place under the pointer, by its `data-drop`; nothing when there is none, or at the end. */
  onover: (place: string | undefined) => void;
  ondrop: (place: string) => void;
}

/** How near to an edge of the window the page begins to scroll along. */
const EDGE = 48;

function placeAt(x: number, y: number): string | undefined {
  const drop = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop]');
  return drop?.dataset['drop'];
}

/**
 * Lets the row around an element be dragged, by a mouse anywhere on the element, by a finger on its
 * handle only: elsewhere a finger scrolls. An extra beside the row's own control.
 */
export function draggable({ onover, ondrop }: Listeners): Attachment<HTMLElement> {
  return (grip) => {
    const row = grip.closest<HTMLElement>('li') ?? grip;
    let from: readonly [number, number] | undefined;

    function end(): void {
      from = undefined;
      row.classList.remove('dragged');
      row.style.translate = '';
      onover(undefined);
    }
    function start(event: PointerEvent): void {
      const onHandle = event.target instanceof Element && event.target.closest('.cp-handle') !== null;
      if (event.button !== 0 || (event.pointerType !== 'mouse' && !onHandle)) return;
      event.preventDefault();
      grip.setPointerCapture(event.pointerId);
      from = [event.pageX, event.pageY];
    }
    function move(event: PointerEvent): void {
      if (!from) return;
      if (event.clientY < EDGE) scrollBy(0, -EDGE / 4);
      else if (event.clientY > innerHeight - EDGE) scrollBy(0, EDGE / 4);
      row.classList.add('dragged');
      row.style.translate = `${event.pageX - from[0]}px ${event.pageY - from[1]}px`;
      onover(placeAt(event.clientX, event.clientY));
    }
    function drop(event: PointerEvent): void {
      if (!from) return;
      const moved = row.classList.contains('dragged');
      const place = moved ? placeAt(event.clientX, event.clientY) : undefined;
      end();
      if (place !== undefined) ondrop(place);
    }

    grip.addEventListener('pointerdown', start);
    grip.addEventListener('pointermove', move);
    grip.addEventListener('pointerup', drop);
    grip.addEventListener('pointercancel', end);
    return () => {
      grip.removeEventListener('pointerdown', start);
      grip.removeEventListener('pointermove', move);
      grip.removeEventListener('pointerup', drop);
      grip.removeEventListener('pointercancel', end);
    };
  };
}
