import { LatePart } from '#player/late-part.svelte.ts';
import { Missing, loaded } from '#player/missing.ts';
import { Notices } from '#player/notices.svelte.ts';
import type { PacketPath } from '#storyboard/peel/packet-path.ts';
import { peeler } from '#words/peeler.ts';
import { readAsked, writeAsked } from './address.ts';
import { Dissection } from './dissection.svelte.ts';
import { pathId, type Entry } from './entry.ts';
import { calledHop } from './named.ts';
import type { ReadFrame } from './read-capture.ts';
import { fetchPath, ringOf } from './ring.ts';

const failure = (error: unknown): string => (error instanceof Missing ? error.message : peeler.notShown);

/** A path while a reader goes along it: where, who looks on, and what was brought along. */
export class Peeling {
  readonly notices = new Notices();
  readonly packet: Dissection;
  /** Who looks; nobody holds a key until the reader says so. */
  who = $state.raw('');
  /** The reader’s message, while it is what is shown. */
  own = $state.raw<string>();
  /** The part that is open, of those that are loaded when they are asked for. */
  opened = $state.raw<'own' | 'capture'>();
  readonly parts = {
    own: new LatePart(() => import('./Own.svelte')),
    capture: new LatePart(() => import('./Capture.svelte')),
  };

  readonly called = $derived.by(() => {
    const { hop, path } = this.packet;
    return hop ? calledHop(path, hop) : '';
  });
  readonly says = $derived.by(() => {
    const { loose, hop } = this.packet;
    return loose ? peeler.loose(loose.number, loose.what, loose.bytes.length) : (hop?.sentence ?? '');
  });
  readonly #first: PacketPath;
  readonly #menu: readonly Entry[];
  readonly #start: number;

  /** In: the path that the page carries, all that can be chosen, and the hop that is shown first, counted from 0. */
  constructor(first: PacketPath, menu: readonly Entry[], start: number) {
    [this.#first, this.#menu, this.#start] = [first, menu, start];
    this.packet = new Dissection(first, start);
  }

  /** The fragment that leads back to what is shown; to the reader’s own message only where it is asked for. */
  address(own?: string): string {
    const { path, at, chosen } = this.packet;
    return writeAsked(path, at, chosen, this.who, own);
  }

  #wait<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    return this.notices.wait(work, failure);
  }

  #arrive(to: number, quiet: boolean): void {
    const { packet, notices } = this;
    const { length } = packet.path.hops;
    packet.at = Math.min(length - 1, Math.max(0, to));
    packet.hovered = packet.loose = undefined;
    if (quiet) notices.hush();
    else notices.say(peeler.spoken(packet.at + 1, length, this.called), packet.hop?.sentence ?? '');
  }

  /** Goes to a hop. Of a long path the page has one; the others come all at once when they are asked for. */
  async go(to: number, quiet = false): Promise<void> {
    const { name, flow, hops } = this.packet.path;
    if (hops[to]?.bytes === '') {
      const whole = await this.#wait(() => fetchPath(name, flow));
      if (!whole) return;
      this.packet.path = whole;
    }
    this.#arrive(to, quiet);
  }

  /** Shows a frame of the capture in the place of the hop’s own. */
  take(read: ReadFrame): void {
    this.packet.loose = read.number === this.packet.hop?.frame ? undefined : read;
    this.packet.hovered = undefined;
    this.notices.say(this.says);
  }

  /** Looks with the keys of whoever is named; nobody has none. */
  async hold(holder: string): Promise<void> {
    this.who = holder;
    this.packet.ring = undefined;
    if (holder === '') {
      this.notices.forget();
      return;
    }
    const { path } = this.packet;
    const found = await this.#wait(() => ringOf(holder, path));
    if (found) {
      this.packet.ring = found;
      this.notices.say(this.packet.tried?.told ?? '');
    } else if (this.notices.problems.length > 0) this.who = '';
  }

  #show(found: PacketPath, text: string | undefined): void {
    this.who = '';
    this.packet.ring = undefined;
    this.packet.path = found;
    this.own = text;
    this.packet.chosen = '';
    this.#arrive(0, true);
  }

  /** Shows another path, from its beginning. Out: whether it is shown. */
  async choose(id: string): Promise<boolean> {
    if (id === pathId(this.packet.path) && this.own === undefined) return true;
    const [situation = '', flow = ''] = id.split('.');
    const first = this.#first;
    const isHere = id === pathId(first) && first.hops.every(({ bytes }) => bytes !== '');
    const found = isHere ? first : await this.#wait(() => fetchPath(situation, Number(flow)));
    if (found) this.#show(found, undefined);
    return found !== undefined;
  }

  /** Wraps the reader’s message and shows it on the way that is shown. */
  async wrap(text: string): Promise<void> {
    const like = this.packet.path;
    const found = await this.#wait(async () => {
      const { ownPath } = await loaded(() => import('#player/ask-wrap.ts'));
      return ownPath(like, text);
    });
    if (!found) return;
    this.#show(found, text);
    this.notices.say(peeler.spokenOwn(found.hops.length, this.called), this.packet.hop?.sentence ?? '');
  }

  /** Opens or closes a part; the first time it is loaded. */
  async open(part: 'own' | 'capture'): Promise<void> {
    if (this.opened === part) return void (this.opened = undefined);
    const done = await this.#wait(() => loaded(() => this.parts[part].load()));
    if (done) this.opened = part;
  }

  /** Shows what an address asks for, and nothing left from before. */
  async ask(fragment: string): Promise<void> {
    const first = this.#first;
    const wanted = readAsked(fragment, first, this.#menu, undefined);
    if (!(await this.choose(wanted.in ?? pathId(first)))) return;
    if (wanted.own !== undefined) {
      if (this.opened !== 'own') await this.open('own');
      await this.wrap(wanted.own);
    }
    const { path } = this.packet;
    const asked = readAsked(fragment, path, this.#menu, path);
    const begins = pathId(path) === pathId(first) ? this.#start + 1 : 1;
    await this.go((asked.step ?? begins) - 1, true);
    if (wanted.own === undefined && this.opened === 'own') this.opened = undefined;
    this.packet.chosen = asked.field ?? '';
    if ((asked.who ?? '') !== this.who) await this.hold(asked.who ?? '');
    this.notices.problems = [...asked.problems, ...this.notices.problems];
  }
}
