/** What can be wrong with a message that a reader types. The numbers are public: never give one a second meaning. */
export const MESSAGE_PROBLEMS = {
  M001: { means: 'The message is empty.', todo: 'Type at least one character.' },
  M002: { means: 'The message is too long.', todo: 'Keep to 200 characters.' },
  M003: {
    means: 'The message holds a character that is not text.',
    todo: 'Take control characters and half characters out; line breaks and tabs may stay.',
  },
} as const;

export type MessageProblemCode = keyof typeof MESSAGE_PROBLEMS;

export interface MessageProblem {
  readonly code: MessageProblemCode;
  readonly sentence: string;
}

export const MOST_CHARACTERS = 200;

/** What a scenario allows in a message: `scenario.ts`, which a page does not load for one text. */
const TEXT = /^(?:[\t\n\r -~]|[^\0-\x9f\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])$/;

function wrong(code: MessageProblemCode, particular = ''): MessageProblem {
  const { means, todo } = MESSAGE_PROBLEMS[code];
  return { code, sentence: [means, particular, todo].filter((part) => part !== '').join(' ') };
}

/**
 * Looks at a message that a reader typed. In: any text. Out: every problem, numbered and worded; none for a text that a
 * scenario may have for a request.
 */
export function checkMessage(text: string): MessageProblem[] {
  if (text === '') return [wrong('M001')];
  const problems: MessageProblem[] = [];
  if (text.length > MOST_CHARACTERS) problems.push(wrong('M002', `It has ${text.length}.`));
  // Whatever was pasted, so much of it is looked through and no more.
  const characters = Array.from(text.slice(0, 10 * MOST_CHARACTERS));
  const at = characters.findIndex((character) => !TEXT.test(character));
  const code = characters[at]?.codePointAt(0);
  if (code !== undefined)
    problems.push(
      wrong('M003', `It is number ${at + 1}, U+${code.toString(16).toUpperCase().padStart(4, '0')}.`),
    );
  return problems;
}
