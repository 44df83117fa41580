/**
 * What a text claims, in no language: `holder:+fact` if it is so, `holder:-fact` if it is not. The holder is whom it is
 * said of: `all`, `none`, `only`, `some`, `you`, a party (`site`, `attacker`), the n-th name among the facts (`1`), or
 * `it` for anything else. A name of which nothing else is said is `1:+named`, or stands by the word before it (`1:+to`); a
 * number likewise (`n1:+of`): who is who, and how many of how many, is claimed too.
 */
export type Claim = `${string}:${'+' | '-'}${string}`;

/** An entry given some facts, and what its text then claims, in the order in which it does. */
export interface Sample<Facts extends readonly unknown[]> {
  readonly facts: Facts;
  readonly says: readonly Claim[];
}

/**
 * For each entry of a catalogue: what it claims. A function has a sample for each way that its text, or its texts, can
 * go; what claims nothing may be left out.
 */
export type ClaimsOf<Entries> = {
  readonly [Id in keyof Entries as Entries[Id] extends Speaking ? Id : never]: Entries[Id] extends (
    ...facts: infer Facts extends readonly unknown[]
  ) => unknown
    ? readonly Sample<Facts>[]
    : never;
} & {
  readonly [Id in keyof Entries as Entries[Id] extends Speaking ? never : Id]?: Entries[Id] extends string
    ? readonly Claim[]
    : ClaimsOf<Entries[Id]>;
};

/** An entry that takes facts. */
type Speaking = (...facts: never[]) => unknown;
