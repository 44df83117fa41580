/** Catalogues with what they claim, by topic, which is the file’s name. */
export type Topics = Readonly<Record<string, { readonly entries: unknown; readonly claims: unknown }>>;
