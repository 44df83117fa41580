import { speak } from '#voice';
import { beside, called, first } from './fitting.ts';
import type { Named } from './name.ts';

/** What an attacker can learn or do by packets, and why: in full, beside a drawing, and on a phone. */
export const tapped = speak({
  /** What it is about. */
  what: {
    'site-name': 'the site’s name',
    contents: 'the contents',
    'home-address': 'your home’s address',
    whereabouts: 'where you are',
    isolation: 'its isolation from the network',
    mirrors: 'where its updates come from',
  },
  'starts-disposable': {
    long: (who: Named, behind: Named) =>
      `${first(who)} has no net qube, but it can start a disposable behind ${called(behind)}. Nobody is asked.`,
    short: (_: Named, behind: Named) =>
      beside(
        `It can start a disposable behind ${called(behind)}, unasked.`,
        'It can start a disposable with a net qube, unasked.',
      ),
    phone: 'It can start a disposable with a net qube.',
  },
  'by-updates-proxy': {
    long: (who: Named, proxy: Named) =>
      `${first(who)} has no net qube, but ${called(proxy)} connects it to any server by HTTPS, as for updates.`,
    short: (_: Named, proxy: Named) =>
      beside(
        `${first(proxy)} connects it to any server by HTTPS.`,
        'Its updates proxy connects it to any server by HTTPS.',
      ),
    phone: 'Its updates proxy connects it to any server.',
  },
  'no-way-out': {
    long: (who: Named) => `${first(who)} has no net qube and can start no disposable that has one.`,
    short: 'It has no net qube, and can start no disposable with one.',
    phone: 'No net qube, for it or its disposables.',
  },
  'asks-mirrors': {
    long: (proxy: Named) => `${first(proxy)} connects to the mirrors on its behalf, so it knows which.`,
    short: (proxy: Named) =>
      beside(
        `${first(proxy)} connects to its mirrors, so it knows which.`,
        'Its updates proxy connects to them, so it knows which.',
      ),
    phone: 'Its updates proxy knows its mirrors.',
  },
});
