/** A part of a widget that is loaded when it is first asked for. */
export class LatePart<Part> {
  part = $state.raw<Part>();
  readonly #bring: () => Promise<{ readonly default: Part }>;

  /** In: what imports the part’s own file. */
  constructor(bring: () => Promise<{ readonly default: Part }>) {
    this.#bring = bring;
  }

  /** Loads it, once. Out: true; fails where it cannot be had. */
  async load(): Promise<true> {
    this.part ??= (await this.#bring()).default;
    return true;
  }

  /** The same, for a part that can be done without. Out: whether it is there. */
  ask(): Promise<boolean> {
    return this.load().catch(() => false);
  }
}
