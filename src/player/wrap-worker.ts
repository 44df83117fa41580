/** The simulator and the ciphers at work, beside the page: it stays quick, and its own files stay small. */
import { answerTo, type WrapOrder } from './wrap.ts';

addEventListener('message', ({ data }: MessageEvent<WrapOrder>) => postMessage(answerTo(data)));
