import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Names that several modules have, and the one meaning that they share. Whoever adds to this list says what both are about;
 * where that takes an “or”, one of the two gets another name.
 */
const SHARED: Readonly<Record<string, string>> = {
  index: 'the list of what is in its folder',

  // What is found by its name in the folder of each widget, or is said of each in the same way.
  widget: 'a widget: its manifest, and the sheet that all have',
  hydrate: 'brings what the server drew to life',
  stills: 'the pictures of every step of a widget',
  style: 'the sheet of a widget',
  frame: 'what stands around the parts of a widget',
  address: 'what the address of a page asks of a widget',
  precompute: 'runs the simulator for a widget when the site is built',
  precomputed: 'what was computed for a widget beforehand',
  switches: 'the switches of a widget, and their positions',
  steps: 'the steps of a widget as text',
  twin: 'a widget as text, for who has no scripts',
  'recorded-links': 'where what a widget shows was recorded',

  // A protocol: how it is read, written and sealed.
  openvpn: 'OpenVPN',
  tls: 'TLS',
  tor: 'Tor',
  wireguard: 'WireGuard',

  // A thing in two rooms: what it is, and how it is shown.
  act: 'carries out what is done in a qube',
  capture: 'a capture of packets',
  chain: 'the chain of net qubes',
  claims: 'what the model claims of captures',
  commands: 'the commands for dom0',
  consequences: 'what follows from a plan',
  held: 'what the model says, held to the captures',
  layers: 'the layers of a packet as a list',
  'leak-lab': 'the leak lab',
  matrix: 'what each adversary makes of each fact',
  postcard: 'what a place has learnt',
  pseudo: 'the catalogue in a language that nobody speaks',
  readers: 'who can read a text at the desktop',
  relabelled: 'the desktop with other labels',
  reserve: 'the room that is kept for an embed',
  sight: 'what a place can learn',
  source: 'where a rule or a sentence comes from',
  storyboard: 'a journey in its steps',
  tally: 'how many claims came out how',
  window: 'a qube as a window',
  worksheet: 'a journey to be filled in on paper',
};

/** `PostcardCard.svelte`, `postcard-card.ts` and `postcard-card.svelte.ts` have one name. */
const nameOf = (path: string): string =>
  basename(path)
    .replace(/(?:\.svelte)?\.[a-z]+$/, '')
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .toLowerCase();

const CATALOGUE = 'a catalogue of words';

/** A component, its script and its sheet stand in one folder, and a topic’s words beside what they claim: each is one thing. */
const placeOf = (path: string): string => dirname(path).replace(/^src\/words\/(?:en|claims)$/, CATALOGUE);

/** Tests have the names of what they test, and routes are addresses. */
const modules = globSync('{src,build,lab,tools}/**/*.{ts,svelte,astro,mjs,js,css}').filter(
  (path) => !/\.test\.ts$|\.d\.ts$|^src\/pages\//.test(path),
);

const placesByName = new Map<string, Set<string>>();
for (const path of modules) {
  const places = placesByName.get(nameOf(path)) ?? new Set();
  placesByName.set(nameOf(path), places.add(placeOf(path)));
}

/** A catalogue is named for what its words are about, so it shares the name of that one module. */
const sharing = (name: string): readonly string[] =>
  [...(placesByName.get(name) ?? [])].filter((place) => place !== CATALOGUE).toSorted();

describe('No two modules of one name', () => {
  test('have different meanings: who shares a name is listed with the meaning that is shared.', () => {
    expect(modules.length).toBeGreaterThan(900);
    const unlisted = [...placesByName.keys()]
      .filter((name) => sharing(name).length > 1 && !Object.hasOwn(SHARED, name))
      .map((name) => `“${name}” stands in ${sharing(name).join(' and ')}. Name each for what it is.`);
    expect(unlisted).toEqual([]);
  });

  test('are listed that are no longer there.', () => {
    expect(Object.keys(SHARED).filter((name) => sharing(name).length < 2)).toEqual([]);
  });
});
