/** The threads that draw, and the works that wait for one. */
import { Worker } from 'node:worker_threads';
import type { Work } from './picture-work.ts';
import type { Store } from './store.ts';

/** A work that waits, or is drawn; all who ask for it wait for the same. */
interface Waiting {
  readonly work: Work;
  readonly drawn: PromiseWithResolvers<undefined>;
}

const nameOf = ({ files }: Work): string => [...files.values()].join();

export class Studio {
  readonly #root: string;
  readonly #store: Store;
  readonly #most: number;
  readonly #idle: Worker[] = [];
  /** Each thread with what it is at, or was last. */
  readonly #all = new Map<Worker, Waiting>();
  readonly #waiting: Waiting[] = [];
  readonly #asked = new Map<string, Waiting>();

  /** In: the folder of the project, the store, and how many threads may draw at once. They are started when there is work. */
  constructor(root: string, store: Store, most: number) {
    this.#root = root;
    this.#store = store;
    this.#most = most;
  }

  /**
   * Waits until the files of a work are in the store. In: the work; `now` where somebody waits for it: it comes before all
   * that wait already. Refuses, with what went wrong, what cannot be drawn.
   */
  async draw(work: Work, now = false): Promise<void> {
    if ([...work.files.values()].every((name) => this.#store.has(name))) return;
    const name = nameOf(work);
    const before = this.#asked.get(name);
    const waiting = before ?? { work, drawn: Promise.withResolvers<undefined>() };
    const place = this.#waiting.indexOf(waiting);
    if (before && now && place > 0) this.#waiting.unshift(...this.#waiting.splice(place, 1));
    if (!before) {
      this.#asked.set(name, waiting);
      if (now) this.#waiting.unshift(waiting);
      else this.#waiting.push(waiting);
      this.#next();
    }
    await waiting.drawn.promise;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all.keys()].map((thread) => thread.terminate()));
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const thread = this.#idle.pop() ?? (this.#all.size < this.#most ? this.#start() : undefined);
    const waiting = thread && this.#waiting.shift();
    if (!waiting) return;
    this.#all.set(thread, waiting);
    thread.ref();
    thread.postMessage(waiting.work);
  }

  /** What a thread was at is drawn; or not, for a reason. */
  #end(thread: Worker, message?: string): void {
    const waiting = this.#all.get(thread);
    if (!waiting) return;
    this.#asked.delete(nameOf(waiting.work));
    if (message === undefined) waiting.drawn.resolve(undefined);
    else waiting.drawn.reject(new Error(message));
  }

  #start(): Worker {
    const thread = new Worker(new URL('./draw-worker.ts', import.meta.url), { workerData: this.#root });
    thread.on('message', (message?: string) => {
      this.#end(thread, message);
      this.#idle.push(thread);
      // A thread without work does not keep the program.
      thread.unref();
      this.#next();
    });
    thread.on('error', (error: Error) => {
      this.#end(thread, error.message);
      this.#all.delete(thread);
      this.#next();
    });
    return thread;
  }
}
