/** Milliseconds that one step moves, and that a settled step stays while playing, at speed 1. */
const MOVE = 1500;
const READ = 2400;

/** Whether the reader wants no motion: by the page’s own option, or by the system’s. */
export function isStill(): boolean {
  return (
    document.documentElement.dataset['motion'] === 'off' ||
    matchMedia('(prefers-reduced-motion: reduce)').matches
  );
}

/** The speeds a reader can choose. */
export const SPEEDS = [0.5, 1, 2] as const;

/**
 * The clock of a widget: where its story is, and whether it moves. Time counts beats. It asks for
 * frames only while something moves, and sets one timer only while it plays; at rest it does nothing.
 */
export class Playback {
  time = $state.raw(0);
  playing = $state.raw(false);
  speed = $state.raw<number>(1);

  #frame: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #count: () => number;
  readonly #still: () => boolean;
  readonly #onsettle: (quiet: boolean) => void;

  /**
   * In: how many beats there are; whether the next one is there at once; and whom to tell of a beat that has settled, `quiet`
   * where there is nothing to say of it.
   */
  constructor(count: () => number, still: () => boolean, onsettle: (quiet: boolean) => void) {
    this.#count = count;
    this.#still = still;
    this.#onsettle = onsettle;
  }

  get last(): number {
    return Math.max(0, this.#count() - 1);
  }

  /** The beat that is being shown, or moved to. */
  get beat(): number {
    return Math.min(this.last, Math.max(0, Math.ceil(this.time)));
  }

  /** Goes to a beat at once. Out of range counts as the nearest. `quiet` while scrubbing. */
  seek(beat: number, quiet = false): void {
    this.#halt();
    this.time = Math.min(this.last, Math.max(0, beat));
    this.#onsettle(quiet);
  }

  hurry(speed: number): void {
    this.speed = speed;
  }

  back(): void {
    this.seek(this.beat - 1);
  }

  next(): void {
    this.#halt();
    this.#move();
  }

  play(): void {
    this.playing = true;
    // A step that is under way goes on, and the story with it.
    if (this.#frame !== undefined) return;
    if (this.time >= this.last) this.#settle(0);
    else this.#move();
  }

  /** Stops where it is settled next: a packet is never left between two nodes. */
  pause(): void {
    const moved = this.#frame !== undefined;
    this.#halt();
    if (moved) this.#onsettle(false);
  }

  #halt(): void {
    this.playing = false;
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = this.#timer = undefined;
    this.time = this.beat;
  }

  #move(): void {
    const from = this.time;
    const to = Math.min(this.last, Math.floor(from) + 1);
    if (to <= from) return void (this.playing = false);
    if (this.#still()) return this.#settle(to);
    let began: number | undefined;
    const tick = (now: number): void => {
      began ??= now;
      const moved = ((now - began) / MOVE) * this.speed;
      if (moved >= 1) return this.#settle(to);
      this.time = from + (to - from) * moved;
      this.#frame = requestAnimationFrame(tick);
    };
    this.#frame = requestAnimationFrame(tick);
  }

  #settle(to: number): void {
    this.#frame = undefined;
    this.time = to;
    this.#onsettle(false);
    if (!this.playing) return;
    if (to >= this.last) return void (this.playing = false);
    this.#timer = setTimeout(() => this.#move(), READ / this.speed);
  }
}
