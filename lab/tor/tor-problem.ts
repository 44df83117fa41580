import { render, type Problem } from '#model/problem.ts';

/**
 * Every way in which the private Tor network can fail to come up. The numbers are public: never give one a
 * second meaning.
 */
export const TOR_PROBLEMS = {
  T001: {
    means: 'A key command did not print what it should.',
    todo: 'Run the command by hand: is it tor-gencert and tor of Debian 12 or newer?',
  },
  T002: {
    means: 'A command that prepares a node ended with an error.',
    todo: 'Read what it said. Is the folder writable, are tor and tor-gencert installed, does the user exist?',
  },
  T003: {
    means: 'A tor daemon ended by itself.',
    todo: 'Is tor installed, and is the namespace there? Does this version know every option of the torrc?',
  },
  T004: {
    means: 'A tor daemon did not come as far as it should in time.',
    todo: 'Read its log. Is the machine very busy, or can the nodes not reach each other?',
  },
  T005: {
    means: 'The authorities agree on a directory that lacks a relay or a flag it needs.',
    todo: 'Read the logs of the authorities: every one of them knew all relays before it voted.',
  },
  T006: {
    means: 'A Tor client cannot be spoken to.',
    todo: 'Read its log. Is the path of its control socket longer than 100 characters?',
  },
  T007: {
    means: 'A Tor client has no circuit in time.',
    todo: 'Read its log. Does the gateway reach the guard: route, masquerade, firewall?',
  },
} as const;

export type TorProblemCode = keyof typeof TOR_PROBLEMS;

export interface TorProblem extends Omit<Problem, 'code'> {
  readonly code: TorProblemCode;
}

/** In: the number, the node or client at fault, and what was found. Out: the problem, with what to do about it. */
export function torProblem(code: TorProblemCode, where: string, what: string): TorProblem {
  return { code, where, what: `${TOR_PROBLEMS[code].means} ${what}`, todo: TOR_PROBLEMS[code].todo };
}

/** What the shell throws when the network does not come up; its message is a line for each problem. */
export class TorFailure extends Error {
  override readonly name = 'TorFailure';
  readonly problems: readonly TorProblem[];

  constructor(problems: readonly TorProblem[]) {
    super(problems.map(render).join('\n'));
    this.problems = problems;
  }
}
