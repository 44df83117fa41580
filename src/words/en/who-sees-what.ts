import { speak } from '#voice';
import { listed, nameOf, type Named } from './name.ts';
import { verdict as verdictWords } from './verdict.ts';

/** Who an observer may be, by the place. */
const NOTES = {
  wifi: 'whoever runs it, or listens in',
  isp: 'the company that connects your home',
  'vpn-company': 'the other end of the VPN',
  guard: 'the first Tor relay',
  middle: 'the second Tor relay',
  exit: 'the last Tor relay',
  site: 'bank.example, which you visit',
  'sys-net': 'the qube with the network card',
  'sys-firewall': 'the qube before it',
  'sys-vpn': 'the VPN qube',
  'sys-whonix': 'the Tor gateway',
  personal: 'your app qube itself',
  untrusted: 'another qube, behind sys-firewall',
} as const;

export type Place = keyof typeof NOTES;

/** The ways of one qube to the site, and the net qube that is next to it. */
const SET_UPS = {
  none: { title: 'No tunnel', note: 'sys-firewall only' },
  vpn: { title: 'VPN', note: 'sys-vpn' },
  'vpn-then-tor': { title: 'Tor inside the VPN', note: 'sys-whonix first' },
  tor: { title: 'Tor', note: 'sys-whonix' },
  'tor-then-vpn': { title: 'The VPN inside Tor', note: 'sys-vpn first' },
} as const;

type SetUp = keyof typeof SET_UPS;
/** Set-ups that come to the same verdict. */
interface Span {
  readonly verdict: keyof typeof verdictWords;
  readonly setUps: readonly SetUp[];
}

/** The matrix of who can learn what, and by which set-up. */
export const whoSeesWhat = speak({
  title: 'Who sees what, observer by observer',
  who: 'First choose: who are you hiding from?',
  groups: {
    near: 'Near you',
    far: 'Far away',
    inside: 'Inside your computer, after a break-in',
  },
  canLearn: (who: Named) => `What ${nameOf(who, 'text')} can learn`,
  canLearnSpoken: (who: Named) => `What ${nameOf(who, 'text')} can learn.`,
  /** The same with who that may be. */
  canLearnAs: (who: Named, place: Place) => `What ${nameOf(who, 'text')} can learn (${NOTES[place]})`,
  canLearnBySetUp: (who: Named) => `What ${nameOf(who, 'text')} can learn, by set-up`,
  note: (place: Place) => `(${NOTES[place]})`,
  setUps: SET_UPS,
  setUpsShown: { title: 'Set-ups', all: 'all five', pair: 'two side by side', left: 'Left', right: 'Right' },
  protocol: { title: 'Page over', https: 'HTTPS', http: 'HTTP' },
  lookUp: {
    title: 'Name look-up',
    repointed: 'the set-up’s own way',
    stale: 'with the VPN’s resolver not set',
    known: 'none: the address is known',
  },
  /** What the switches stand at where there are none. */
  shownWith: 'The page goes over HTTPS, and its name is looked up first.',
  openOne: 'Open the one you are hiding from.',
  sums: {
    always: 'Always learns',
    depends: 'Learns in some set-ups',
    never: 'Never learns',
    guessed: 'Can at best guess',
  },
  /** What is summed up, after one of those. */
  facts: (facts: readonly string[]) => `${listed(facts)}.`,
  /** The same in one: spoken, and told with a picture. */
  summed: {
    always: (facts: readonly string[]) => `Always learns: ${listed(facts)}.`,
    depends: (facts: readonly string[]) => `Learns in some set-ups: ${listed(facts)}.`,
    never: (facts: readonly string[]) => `Never learns: ${listed(facts)}.`,
    guessed: (facts: readonly string[]) => `Can at best guess: ${listed(facts)}.`,
  },
  /** Whether a fact fares alike in the set-ups shown. */
  depends: '≠ depends on the set-up',
  same: (setUps: number) => (setUps === 2 ? '= same in both' : `= same in all ${setUps}`),
  sameWhereAny: '= same wherever there is any',
  /** Of set-ups that stand side by side: which they are. */
  columns: (setUps: readonly SetUp[]) => setUps.map((each) => SET_UPS[each].title).join(' · '),
  /** A row of the table, told with a picture. */
  row: (fact: string, spans: readonly Span[]) =>
    `“${fact}”: ${spans
      .map(
        ({ verdict, setUps }) =>
          `${verdictWords[verdict]} (${setUps.map((each) => SET_UPS[each].title).join('; ')})`,
      )
      .join(', ')}.`,
  computed: (setUp: SetUp, who: string, fact: string) =>
    `Computed (${SET_UPS[setUp].title}; ${who}; ${fact}):`,
  linkToView: 'Link to this view',
  checked: (setUp: SetUp) => `${SET_UPS[setUp].title}, checked against the captures`,
  caption:
    'A tunnel does not hide you from everybody: it changes who learns what. Your ISP knows where you are in every set-up. With only a VPN in between, it no longer learns the site’s name; the VPN company does.',
});
