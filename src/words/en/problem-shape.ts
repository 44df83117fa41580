import { speak } from '#voice';

/** What can be wrong with the form of a scenario, whatever it means. `found`: what in particular; `give`: what to write there. */
export const shapeProblem = speak({
  codes: {
    S001: {
      means: 'A value is not plain JSON, or cannot be read.',
      todo: 'Use only text, whole numbers, true, false, null, lists and objects.',
    },
    S002: { means: 'A value contains itself.', todo: 'Remove the inner one.' },
    S003: {
      means: 'The scenario holds too many values.',
      todo: 'Keep to at most 200,000, or split it into several scenarios.',
    },
    S004: { means: 'A field is missing.', todo: 'Add it.' },
    S005: { means: 'A value has the wrong type.', todo: 'Use the type that the field needs.' },
    S006: { means: 'The format has no such field.', todo: 'Remove it, or correct its spelling.' },
    S007: { means: 'A text has the wrong form.', todo: 'Write it in the form that the field needs.' },
    S008: {
      means: 'This is not an IPv4 address or range.',
      todo: 'Write four numbers from 0 to 255 with dots between them; for a range, add a slash and a length from 0 to 32.',
    },
    S009: {
      means: 'A number is too small, too large or not whole.',
      todo: 'Use a whole number within the limits.',
    },
    S010: { means: 'A value is not among the choices.', todo: 'Choose one of them.' },
    S011: { means: 'A text is empty or too long.', todo: 'Keep to the length that the field allows.' },
    S012: {
      means: 'A list has too few or too many entries.',
      todo: 'Keep to the number of entries that the field allows.',
    },
  },
  found: {
    ofClass: 'This is an object of a class.',
    unreadable: 'It cannot be read.',
    containsItself: 'A value contains itself.',
    notFinite: (value: number) => `It is ${value}, which JSON does not have.`,
    notJson: (type: 'bigint' | 'symbol' | 'function') => `It is a ${type}, which JSON does not have.`,
    tooMany: (most: string) => `It holds more than ${most} values. The rest was not read.`,
    noField: 'The format has no such field.',
    missing: 'A field is missing.',
    text: (text: string) => `It is “${text}”.`,
    list: 'It is a list.',
    object: 'It is an object.',
    value: (value: string) => `It is ${value}.`,
    length: (characters: number) =>
      `It has ${characters === 1 ? 'one character' : `${characters} characters`}.`,
    entries: (entries: number) =>
      entries === 0 ? 'It has no entries.' : `It has ${entries === 1 ? 'one entry' : `${entries} entries`}.`,
  },
  give: {
    wholeNumber: 'Use a whole number.',
    text: 'Use text.',
    boolean: 'Use true or false.',
    object: 'Use an object.',
    list: 'Use a list.',
    twoPorts: 'Use a list of two ports.',
    oneOf: (choices: readonly string[]) => `Choose one of: ${choices.join(', ')}.`,
    lowest: (limit: number) => `Use a number that is at least ${limit}.`,
    highest: (limit: number) => `Use a number that is at most ${limit}.`,
    shortest: (limit: number) => `Write at least ${limit === 1 ? 'one character' : `${limit} characters`}.`,
    longest: (limit: number) => `Write at most ${limit === 1 ? 'one character' : `${limit} characters`}.`,
    fewest: (limit: number) => `Give at least ${limit === 1 ? 'one entry' : `${limit} entries`}.`,
    most: (limit: number) => `Give at most ${limit === 1 ? 'one entry' : `${limit} entries`}.`,
  },
  /** What a text has to be, by the name that its field’s rule has in the validator. */
  form: {
    name: 'Begin with a letter. Use only the letters a to z and A to Z, digits, _ . and -, at most 31 in all.',
    address: 'Write an IPv4 address such as 198.51.100.80.',
    text: 'Remove control characters and half characters.',
    seen: 'Write at least one character that is not a space.',
    domain: 'Write a host name in lower case, such as shop.example.',
    'policy-source': 'Write a qube’s name, @anyvm, @tag:NAME, @type:CLASS or *, and nothing else.',
    'policy-dest': 'Write @dispvm, @dispvm:NAME, @anyvm or *, and nothing else.',
    'scenario-name': 'Begin with a letter. Use only the letters a to z, digits and -, at most 41 in all.',
  },
});
