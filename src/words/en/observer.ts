import { speak } from '#voice';
import { nameOf, type Named } from './name.ts';

/** Somebody who looks on: a place that packets pass, or a link between two of them. */
export type Observer = Named | readonly [Named, Named];

const isLink = (observer: Observer): observer is readonly [Named, Named] => Array.isArray(observer);

/** What observers are called, and what stands on their postcards. */
export const observer = speak({
  label: (who: Observer) =>
    isLink(who) ? `${nameOf(who[0], 'label')} – ${nameOf(who[1], 'label')}` : nameOf(who, 'label'),
  sees: (who: Observer) =>
    isLink(who)
      ? `What can be seen between ${nameOf(who[0], 'text')} and ${nameOf(who[1], 'text')}`
      : `What ${nameOf(who, 'text')} sees`,
  /** One who looks on from now on: spoken, before what each packet tells. */
  looksOn: (who: Observer) =>
    isLink(who)
      ? `You look on between ${nameOf(who[0], 'text')} and ${nameOf(who[1], 'text')}.`
      : `You look on as ${nameOf(who, 'text')}.`,
  /** What stands on a postcard: spoken. */
  told: (sender: string, lines: readonly (readonly [term: string, what: string])[]) =>
    lines.length === 0
      ? `No packet of ${sender} has passed here yet.`
      : `${sender}’s packets. ${lines.map(([term, what]) => `${term}: ${what}.`).join(' ')}`,
  /** Whose packets, and how far they have come. */
  packetsUpTo: (sender: string, step: number) => `${sender}’s packets, up to step ${step}`,
  lens: 'See it through the eyes of',
  links: 'or from a link between two of them',
  opened: (who: Observer) =>
    isLink(who)
      ? `The packet, as far as it can be opened between ${nameOf(who[0], 'text')} and ${nameOf(who[1], 'text')}`
      : `The packet, as far as ${nameOf(who, 'text')} can open it`,
  nothingYet: 'No packet has passed here yet.',
  closed: 'No key held here opens it.',
});
