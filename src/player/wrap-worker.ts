/** The simulator and the ciphers at work, beside the page: it stays quick, and its own files stay small. */
import { answerTo, type WrapOrder } from './wrap-packets.ts';

addEventListener('message', ({ data }: MessageEvent<WrapOrder>) => postMessage(answerTo(data)));
