/** The simulator and the ciphers at work, beside the page: it stays quick, and its own files stay small. */
import { answerTo, type OwnOrder } from './own.ts';

addEventListener('message', ({ data }: MessageEvent<OwnOrder>) => postMessage(answerTo(data)));
