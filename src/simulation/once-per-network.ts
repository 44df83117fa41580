import type { Network } from '#model/network.ts';

/**
 * Finds each answer about a network once: a network never changes, so the same question has the same answer. In: what
 * tells one question from another, and what finds the answer. Out: the same function, which remembers.
 */
export function oncePerNetwork<Asked, Answer>(
  nameOf: (asked: Asked) => string,
  find: (network: Network, asked: Asked) => Answer,
): (network: Network, asked: Asked) => Answer {
  const known = new WeakMap<Network, Map<string, { readonly found: Answer }>>();
  return (network, asked) => {
    const answers = known.get(network) ?? new Map<string, { readonly found: Answer }>();
    known.set(network, answers);
    const answer = answers.get(nameOf(asked)) ?? { found: find(network, asked) };
    answers.set(nameOf(asked), answer);
    return answer.found;
  };
}
