/** A program and its arguments; `input` is what it reads from standard input. */
export interface Command {
  readonly words: readonly string[];
  readonly input?: string;
}
