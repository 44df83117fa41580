import type { Attachment } from 'svelte/attachments';
import type { Playback } from './playback.svelte.ts';

/** Off screen, nothing plays on; a tab in the background counts as off screen. In: the clock of the widget around it. */
export function restUnseen(playback: Pick<Playback, 'playing' | 'pause'>): Attachment<HTMLElement> {
  return (part) => {
    const rest = (): void => {
      if (playback.playing) playback.pause();
    };
    const observer = new IntersectionObserver((entries) => {
      if (entries.at(-1)?.isIntersecting === false) rest();
    });
    observer.observe(part.closest('[data-steps]') ?? part);
    const leave = (): void => {
      if (document.hidden) rest();
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', leave);
    };
  };
}
