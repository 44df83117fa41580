import type { FlowSpec, PartySpec, PolicySpec, QubeSpec, Scenario } from '../scenario.ts';

/** The same data with every part optional: what is left when malformed parts are taken out. */
export type Draft<T> = T extends object ? { readonly [K in keyof T]?: Draft<T[K]> | undefined } : T;

/** One entry of a list, and where it stands: `qubes[2]`. */
export interface Entry<T> {
  readonly at: string;
  readonly spec: Draft<T>;
}

/** A scenario as far as it is well-formed. Every value that is here can be trusted to have its type. */
export interface Outline {
  readonly home: Draft<Scenario['home']>;
  /** The system's own disposable template. */
  readonly default_dispvm?: string | null;
  readonly policy: readonly PolicySpec[];
  readonly qubes: readonly Entry<QubeSpec>[];
  readonly parties: readonly Entry<PartySpec>[];
  readonly flows: readonly Entry<FlowSpec>[];
}

/** Where a fault is: the path of the field, with the name of the entry if it has one. */
export function where(entry: Entry<QubeSpec> | Entry<PartySpec> | Entry<FlowSpec>, field?: string): string {
  const path = field === undefined ? entry.at : `${entry.at}.${field}`;
  return 'name' in entry.spec && entry.spec.name ? `${path} “${entry.spec.name}”` : path;
}

/** The first entry of each name. */
export function byName<T extends { name: string }>(entries: readonly Entry<T>[]): Map<string, Entry<T>> {
  const found = new Map<string, Entry<T>>();
  for (const entry of entries) {
    const { name } = entry.spec as { name?: string };
    if (name !== undefined && !found.has(name)) found.set(name, entry);
  }
  return found;
}
