import type { Dns } from '#model/layer.ts';
import { address, counted, join, numbers, utf8 } from './write.ts';

const [QUESTION_FLAGS, ANSWER_FLAGS] = [0x0100, 0x8180];
const [A, INTERNET] = [1, 1];
/** For how many seconds an answer may be kept; any number would do. */
export const KEPT = 300;
/** A name that was given before, at the end of the header: RFC 1035 §4.1.4. */
const QUESTION_NAME = 0xc00c;

function labels(name: string): Uint8Array {
  return join([...name.split('.').map((label) => counted(1, utf8(label))), Uint8Array.of(0)]);
}

/** A question for an A record, or its answer: RFC 1035 §4.1. In: the layer, and the id that both carry. */
export function dnsMessage({ query, answer }: Dns, id: number): Uint8Array {
  const counts = [1, answer ? 1 : 0, 0, 0].map((count) => [2, count] as const);
  const record = answer
    ? [numbers([2, QUESTION_NAME], [2, A], [2, INTERNET], [4, KEPT]), counted(2, address(answer))]
    : [];
  return join([
    numbers([2, id], [2, answer ? ANSWER_FLAGS : QUESTION_FLAGS], ...counts),
    labels(query),
    numbers([2, A], [2, INTERNET]),
    ...record,
  ]);
}
