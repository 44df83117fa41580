/** The simulator and the ciphers at work, beside the page: it stays quick, and its own files stay small. */
import { ownCapture, ownWalk, type Way } from './own.ts';

/** What is asked of the worker; it answers once, with a walk or with the bytes of a file, or with nothing. */
export interface OwnOrder {
  readonly what: 'walk' | 'capture';
  readonly like: Way;
  readonly text: string;
}

addEventListener('message', ({ data }: MessageEvent<OwnOrder>) => {
  const { what, like, text } = data;
  postMessage(what === 'walk' ? ownWalk(like, text) : ownCapture(like, text));
});
