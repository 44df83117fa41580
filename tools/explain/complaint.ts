import { explainCommand } from '#words/explain-command.ts';

/** What can be wrong with a command line or with the file that it names. The numbers are public: never give one a second meaning. */
type ComplaintCode = keyof typeof explainCommand.todo;

/** The same form as a problem of a scenario, so that one function renders both. */
export interface Complaint {
  readonly code: ComplaintCode;
  readonly where: string;
  readonly what: string;
  readonly todo: string;
}

export function complaint(code: ComplaintCode, where: string, what: string): Complaint {
  return { code, where, what, todo: explainCommand.todo[code] };
}
