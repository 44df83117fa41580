import { speak } from '#voice';

/** What the command that explains a scenario says of itself, and of a command line that it cannot use. */
export const explainCommand = speak({
  help: `Explains a scenario: every hop of every flow, and what an observer can see.

  npm run -s explain -- FILE|NAME|- [--observer NAME] [--json]

  FILE              a scenario as JSON; docs/scenario.md tells you how to write one
  NAME              a built-in scenario; --list shows them
  -                 reads the JSON from standard input
  --observer NAME   at the end, what NAME can see: a qube, a party, wifi, router or isp,
                    or a link: 'sys-net|wifi'
  --json            the whole timeline, and the sight of every observer at every step
                    (with --observer: of that one), as JSON
  --list            the built-in scenarios
  --help            this text

Exits with 0 if all went well, 1 if the scenario is refused (problems S001 and on),
2 if the command line or the file cannot be used (C001 and on).
`,
  /** Where a complaint is about neither a word of the command line nor a file. */
  commandLine: 'command line',
  standardInput: 'standard input',
  /** What to do about each. */
  todo: {
    C001: 'Name a JSON file, a built-in scenario, or - for standard input.',
    C002: 'Name one scenario; run the command once for each.',
    C003: 'See --help for the options.',
    C004: 'Write the name of an observer after it, for example --observer sys-net.',
    C005: 'Write the option alone.',
    C006: 'Give it once.',
    C007: 'Choose one of these, or a link: two of these with | between them.',
    C008: 'Check the name, or see --list for the built-in scenarios.',
    C009: 'Save the file as UTF-8.',
    C010: 'Correct the file at that place; docs/scenario.md has an example.',
  },
  nothingNamed: 'No scenario is named.',
  oneTooMany: 'This is one name too many.',
  noOption: 'There is no such option.',
  noValue: 'It has no value.',
  value: (value: string) => `It takes no value, and has “${value}”.`,
  twice: 'It is given twice.',
  noObserver: (names: readonly string[]) =>
    `Nobody in this scenario has that name; there are ${names.join(', ')}.`,
  notFound: 'No file and no built-in scenario has this name.',
  isFolder: 'This is a folder.',
  notAllowed: 'You may not read this file.',
  notRead: (cause: string) => `This could not be read (${cause}).`,
  notUtf8: 'This is not UTF-8.',
  endsEarly: (line: number, column: number) =>
    `This is not JSON: it ends too early, at line ${line}, column ${column}.`,
  unexpected: (character: string, line: number, column: number) =>
    `This is not JSON: unexpected “${character}” at line ${line}, column ${column}.`,
});
