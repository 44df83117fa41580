/**
 * What a reader is told to do, by fact: each row is an instruction and its opposite. They say it only where a sentence or
 * a part of one begins with them, and the sentence has an end: elsewhere a name, a set and a type are things.
 */
export const INSTRUCTIONS: readonly (readonly [fact: string, so: string, notSo: string])[] = [
  ['set', 'set', 'unset'],
  ['set', 'make', 'undo'],
  ['set', 'put', 'pull'],
  ['set', 'let', 'forbid'],
  ['use', 'use', 'avoid'],
  ['use', 'choose', 'shun'],
  ['use', 'name', 'omit'],
  ['use', 'take', 'leave'],
  ['use', 'begin', 'end'],
  ['write', 'write', 'erase'],
  ['write', 'type', 'delete'],
  ['write', 'save', 'discard'],
  ['write', 'copy', 'lose'],
  ['write', 'log', 'hush'],
  ['write', 'capture', 'miss'],
  ['mend', 'correct', 'spoil'],
  ['mend', 'shorten', 'lengthen'],
  ['mend', 'split', 'join'],
  ['mend', 'move', 'fix'],
  ['look', 'check', 'skip'],
  ['look', 'look', 'skip'],
  ['look', 'see', 'ignore'],
  ['look', 'ask', 'ignore'],
];

/** What an instruction stands after: the beginning, the end of a clause, or a word that begins one. */
export const BEFORE_INSTRUCTION = /(?:^|[.;:,!?()—–…]|\b(?:and|but|so|because|or|then))\s*$/i;

/** What makes a word in that place another one: “Set by …”, “Type of …”. */
export const NO_INSTRUCTION = /^(?:-|\s*(?:$|[.;:,!?)—–…’'"`])|\s*(?:of|by|as|in|is|are)\b)/i;
