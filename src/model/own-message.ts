import { ownMessage } from '#words/own-message.ts';

/** The numbers are public: never give one a second meaning. */
type MessageProblemCode = keyof typeof ownMessage;

export interface MessageProblem {
  readonly code: MessageProblemCode;
  readonly sentence: string;
}

export const MOST_CHARACTERS = 200;

/** What a scenario allows in a message: `scenario.ts`, which a page does not load for one text. */
const TEXT = /^(?:[\t\n\r -~]|[^\0-\x9f\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])$/;

/**
 * Looks at a message that a reader typed. In: any text. Out: every problem, numbered and worded; none for a text that a
 * scenario may have for a request.
 */
export function checkMessage(text: string): MessageProblem[] {
  if (text === '') return [{ code: 'M001', sentence: ownMessage.M001 }];
  const problems: MessageProblem[] = [];
  if (text.length > MOST_CHARACTERS)
    problems.push({ code: 'M002', sentence: ownMessage.M002(text.length, MOST_CHARACTERS) });
  // Whatever was pasted, so much of it is looked through and no more.
  const characters = Array.from(text.slice(0, 10 * MOST_CHARACTERS));
  const at = characters.findIndex((character) => !TEXT.test(character));
  const code = characters[at]?.codePointAt(0);
  if (code !== undefined) {
    const sign = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    problems.push({ code: 'M003', sentence: ownMessage.M003(at + 1, sign) });
  }
  return problems;
}
