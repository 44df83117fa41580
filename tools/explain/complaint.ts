/** What can be wrong with a command line or with the file that it names. */
export const COMPLAINTS = {
  C001: 'Name a JSON file, a built-in scenario, or - for standard input.',
  C002: 'Name one scenario; call the command once for each.',
  C003: 'See --help for the options.',
  C004: 'Write the name of an observer after it, for example --observer sys-net.',
  C005: 'Write the option alone.',
  C006: 'Give it once.',
  C007: 'Take one of the names, or a link: two names with | between.',
  C008: 'Check the name, or see --list for the built-in scenarios.',
  C009: 'Save the file as UTF-8.',
  C010: 'Correct the file at that place; docs/scenario.md has an example.',
} as const;

/** The same form as a problem of a scenario, so that one function renders both. */
export interface Complaint {
  readonly code: keyof typeof COMPLAINTS;
  readonly where: string;
  readonly what: string;
  readonly todo: string;
}

export function complaint(code: Complaint['code'], where: string, what: string): Complaint {
  return { code, where, what, todo: COMPLAINTS[code] };
}
