/** What is told at a moment, and of whose packets. */
export interface Said {
  readonly who: readonly string[];
  readonly sentence: string;
}

/** What happens to several packets alike is said once. In: what is told of each. Out: the same, or one for all of them. */
export function saidOnce(all: readonly Said[]): readonly Said[] {
  const [first] = all;
  if (!first || all.some(({ sentence }) => sentence !== first.sentence)) return all;
  return [{ who: all.flatMap(({ who }) => who), sentence: first.sentence }];
}
