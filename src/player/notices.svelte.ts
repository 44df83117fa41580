/** What every widget tells its reader beside its subject: what is wrong, what is waited for, and what a screen reader says. */
export class Notices {
  /** Numbered and worded; they stand on top of the widget. */
  problems = $state.raw<readonly string[]>([]);
  /** Whether something is waited for. */
  busy = $state.raw(false);
  /** What the live region says. */
  said = $state.raw('');
  #wish = 0;

  /** Speaks, once what is shown has settled. In: sentences. */
  say(...sentences: readonly string[]): void {
    this.said = sentences.filter((each) => each !== '').join(' ');
  }

  /** Nothing is wrong with what is shown. */
  settle(): void {
    this.problems = [];
  }

  /** Takes back what was said: it is no longer shown. */
  hush(): void {
    this.said = '';
  }

  /**
   * Does what takes a while and may fail. Of several only the last counts. In: the work, and the words for its failure. Out:
   * what came of it; nothing if it failed, which is said, or if something else was asked for meanwhile.
   */
  async wait<Result>(
    work: () => Promise<Result>,
    failure: (error: unknown) => string,
  ): Promise<Result | undefined> {
    const wish = ++this.#wish;
    this.busy = true;
    this.problems = [];
    try {
      const result = await work();
      return wish === this.#wish ? result : undefined;
    } catch (error) {
      if (wish === this.#wish) this.problems = [failure(error)];
      return undefined;
    } finally {
      if (wish === this.#wish) this.busy = false;
    }
  }

  /** What is waited for is no longer wanted. */
  forget(): void {
    this.#wish++;
    this.busy = false;
  }
}
