/** One text in three lengths that say the same: a sentence, one of 60 letters at most, and one of 45. */
export interface Forms {
  readonly long: string;
  readonly short: string;
  readonly phone: string;
}

type Form<Facts extends readonly unknown[]> = string | ((...facts: Facts) => string);

/** A text of the catalogue in three lengths, each with or without facts. */
export interface FormsOf<Facts extends readonly unknown[]> {
  readonly long: Form<Facts>;
  readonly short: Form<Facts>;
  readonly phone: Form<Facts>;
}

/** Says one of the catalogue’s texts in each length. In: the entry, and the facts that it is made of. */
export function formsOf<Facts extends readonly unknown[]>(
  { long, short, phone }: FormsOf<Facts>,
  ...facts: Facts
): Forms {
  const say = (form: Form<Facts>): string => (typeof form === 'function' ? form(...facts) : form);
  return { long: say(long), short: say(short), phone: say(phone) };
}
