import { LatePart } from '#player/late-part.svelte.ts';
import { Notices } from '#player/notices.svelte.ts';
import { linksOf, nodesOf, observerAt } from '#player/places.ts';
import { isStill, Playback } from '#player/playback.svelte.ts';
import { snapshotAt } from '#drawing/snapshot.ts';
import { cardAt, openedAt } from '#drawing/look-on.ts';
import { pictureOf, type Picture, type Route } from '#drawing/picture.ts';
import type { Scene } from '#drawing/scene.ts';
import type { Variation } from '#scenarios/vary.ts';
import { beatNames, beatsOf } from '#storyboard/beats.ts';
import { saidOnce } from '#storyboard/said-once.ts';
import { journey as words } from '#words/journey.ts';
import { observer, type Observer } from '#words/observer.ts';
import { player } from '#words/player.ts';
import { verdict } from '#words/verdict.ts';
import type { Entry, ShownScenario } from './shown-scenario.ts';
import { writeAddress } from './write-address.ts';

/** A network while a reader goes through what happens in it: which packets, how far, and who looks on. */
export class JourneyView {
  readonly notices = new Notices();
  /** What the page shows by itself. */
  readonly own: ShownScenario;
  readonly menu: readonly Entry[];
  offer: ShownScenario;
  /** Which flow is shown; −1 shows all of them side by side. Until a reader chooses, the telling one. */
  chosen = $state.raw<number>();
  looked = $state.raw<string>();
  /** The width there is to draw in; 0 until it is known. */
  width = $state.raw(0);
  /** The steps as text, for a story that is not the page’s own; what the captures say to a postcard. */
  readonly parts = {
    steps: new LatePart(() => import('./Steps.svelte')),
    held: new LatePart(() => import('./HeldJourney.svelte')),
  };

  readonly which = $derived.by(() => {
    const senders = new Set(this.scene.toldJourneys.map(({ flow }) => flow.from));
    return this.chosen ?? (senders.size > 1 ? -1 : 0);
  });
  readonly picture = $derived.by(() =>
    pictureOf(this.scene, this.width === 0 || this.width >= 980 ? 'wide' : 'tall'),
  );
  readonly routes = $derived.by(() => this.followed(this.picture));
  readonly toldJourneys = $derived.by(() => this.routes.map(({ toldJourney }) => toldJourney));
  readonly beats = $derived.by(() => beatsOf(this.toldJourneys.map(({ steps }) => steps)));
  readonly playback = new Playback(
    () => this.beats.length,
    isStill,
    (quiet) => this.#say(quiet),
  );
  readonly snapshot = $derived.by(() =>
    snapshotAt(this.picture, this.routes, this.beats, this.playback.time),
  );
  readonly nodes = $derived.by(() => nodesOf(this.scene, this.toldJourneys));
  readonly links = $derived.by(() => linksOf(this.scene, this.toldJourneys));
  readonly lens = $derived.by(() => {
    const { looked, toldJourneys, scene } = this;
    if (looked !== undefined && this.places.includes(looked)) return looked;
    const uplink = Object.values(scene.nodes).find(({ qube }) => qube?.uplink);
    return uplink?.id ?? toldJourneys[0]?.flow.from ?? '';
  });
  /** For each journey shown: the step it has come to, and what there is to see of it. */
  readonly now = $derived.by(() =>
    this.toldJourneys.map((toldJourney, i) => {
      const step = this.beats[this.beat]?.[i] ?? -1;
      const card = cardAt(this.scene, toldJourney, this.lens, step);
      return { toldJourney, step, sentence: toldJourney.sentences[step] ?? '', card };
    }),
  );
  readonly said = $derived.by(() =>
    saidOnce(this.now.map(({ toldJourney, sentence }) => ({ who: [toldJourney.flow.from], sentence }))),
  );
  readonly ticks = $derived.by(() =>
    this.beats.map((at, i) => {
      const moved = this.toldJourneys.findIndex((_, t) => at[t] !== (this.beats[i - 1]?.[t] ?? -1));
      return this.toldJourneys[moved]?.ticks[at[moved] ?? 0] ?? '';
    }),
  );
  /** The packet of a single toldJourney, opened as far as the observer can; nothing where there are several. */
  readonly opened = $derived.by(() => {
    const [one, other] = this.now;
    return one && !other ? openedAt(this.scene, one.toldJourney, this.lens, one.step) : undefined;
  });

  constructor(own: ShownScenario, menu: readonly Entry[]) {
    [this.own, this.menu] = [own, menu];
    this.offer = $state.raw(own);
  }

  get scene(): Scene {
    return this.offer.scene;
  }

  get beat(): number {
    return this.playback.beat;
  }

  get places(): readonly string[] {
    return [...this.nodes, ...this.links].map(({ place }) => place);
  }

  get observer(): Observer {
    return observerAt(this.scene.nodes, this.lens);
  }

  /** The fragment that leads back to what is shown. */
  get address(): string {
    return writeAddress(this.offer, this.beat + 1, this.which + 1, this.lens);
  }

  /** Of a drawing, the ways of the packets that are shown. */
  followed(drawn: Picture): readonly Route[] {
    return drawn.routes.filter((_, i) => this.which < 0 || this.which === i);
  }

  #say(quiet: boolean): void {
    if (quiet) return this.notices.hush();
    const sentences = this.said.map(({ sentence }) => sentence);
    this.notices.say(player.spoken(this.beat + 1, this.beats.length), ...sentences);
  }

  /** Looks on from another place, and says what is seen from there. */
  look(place: string): void {
    this.looked = place;
    const told = this.now.map(({ toldJourney, card }) =>
      observer.told(
        toldJourney.flow.from,
        card.lines.map(({ term, shown, verdict: found }) => [term, shown ?? verdict[found]] as const),
      ),
    );
    this.notices.say(observer.looksOn(this.observer), ...told);
  }

  follow(flow: number): void {
    this.chosen = flow;
    this.playback.seek(0);
  }

  /** What the page has of a scenario, or the simulator makes of it; it is loaded the first time that it is needed. */
  async #shownAs(name: string, variation: Variation): Promise<ShownScenario> {
    if (name === this.own.name && Object.keys(variation).length === 0) return this.own;
    const { shownCalled } = await import('./recompute.ts');
    return shownCalled(name, variation) ?? this.own;
  }

  /** Sets the scenario and its switches. Out: whether they are set. */
  async change(name: string, variation: Variation, quiet = false): Promise<boolean> {
    const next = await this.notices.wait(
      () => this.#shownAs(name, variation),
      () => words.noSimulator,
    );
    if (!next) return false;
    const isOther = next.name !== this.offer.name;
    if (isOther) this.chosen = this.looked = undefined;
    this.offer = next;
    this.playback.seek(isOther ? 0 : this.beat, quiet);
    return true;
  }

  /** Shows what an address asks for and nothing left from before, and says what of it cannot be. */
  async ask(fragment: string): Promise<void> {
    const { notices } = this;
    try {
      const { readAsked } = await import('./address.ts');
      const asked = await readAsked(
        fragment,
        this.own.name,
        this.menu,
        this.offer,
        async (name, variation) => ((await this.change(name, variation, true)) ? this.offer : undefined),
      );
      if (asked.seen) {
        this.chosen = asked.follow;
        const steps = beatNames(this.toldJourneys.map(({ steps }) => steps));
        const { lens, step, problems } = asked.seen({ places: this.places, steps });
        this.looked = lens;
        this.playback.seek(step, true);
        notices.problems = problems;
      } else if (fragment === location.hash) notices.problems = [...asked.problems, ...notices.problems];
    } catch {
      // Firefox keeps a program that did not load as such until the page is loaded again.
      notices.problems = [words.noSimulator];
    }
  }
}
