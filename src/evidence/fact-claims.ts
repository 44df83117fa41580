import { nodeOf, type Network } from '#model/network.ts';
import { FACTS, truthOf, type FactId, type Truth } from '#simulation/fact.ts';
import { nodesAt } from '#simulation/observed-in.ts';
import type { ReasonId } from '#simulation/reason.ts';
import { lookOn, type Sight } from '#simulation/sight.ts';
import { shownOf, type Step } from '#simulation/step.ts';
import type { Journey } from '#simulation/trace.ts';
import { evidenceSays } from '#words/evidence-says.ts';
import { refsOf, type Claim } from './claim.ts';
import type { ObservedFlow, SeenFrame } from './observation.ts';
import { whyUnobservable, type UnobservableId } from './unobservable.ts';

/** What one place is held to: the frames that came by there, and what was opened with its keys. */
interface Seen {
  readonly frames: readonly SeenFrame[];
  readonly opened: ObservedFlow['opened'];
  /** A packet came out of a tunnel here and went no further than the tunnel’s own program. */
  readonly droppedOpen: boolean;
}

function seenAt(place: string, { frames, opened }: ObservedFlow, journey: Journey): Seen {
  if (place.includes('|'))
    return { frames: frames.filter((frame) => frame.place === place), opened: [], droppedOpen: false };
  const { reason, hops } = shownOf(journey).request;
  return {
    droppedOpen: reason === 'tunnel-source' && hops.at(-1)?.node === place,
    frames: frames.filter(
      (frame) => frame.place === `inside ${place}` || nodesAt(frame.place).includes(place),
    ),
    opened: opened.filter(({ node }) => node === place),
  };
}

/** Whether a captured frame gives a fact away, to whoever has it before them. */
function frameGives(
  { src, dst, shows }: SeenFrame,
  fact: FactId,
  value: string,
  relays: ReadonlySet<string>,
): boolean {
  const ends = [src, dst];
  switch (fact) {
    case 'user-address':
    case 'qube-address':
    case 'first-peer':
    case 'tor-guard':
      return ends.includes(value);
    case 'destination-address':
      return ends.includes(value) || shows.answer === value;
    case 'destination-name':
    case 'dns-name':
      return (
        [shows.host, shows.sni, shows.query].some((name) => name?.toLowerCase() === value) ||
        (shows.holds?.includes('name') ?? false)
      );
    case 'content':
      return shows.holds?.some((what) => what !== 'name') ?? false;
    case 'vpn-in-use':
      return (value === 'WireGuard' ? shows.wireguard : shows.openvpn) !== undefined;
    case 'tor-in-use':
      return ends.some((address) => relays.has(address));
  }
}

/** Facts that are an address. */
const OF_AN_ADDRESS: ReadonlySet<FactId> = new Set([
  'user-address',
  'qube-address',
  'destination-address',
  'first-peer',
  'tor-guard',
]);

const NO_PACKET: Partial<Record<ReasonId, UnobservableId>> = {
  'on-the-spot': 'of-the-place',
  'assigned-it': 'of-the-place',
  'its-own': 'of-the-place',
  'calls-it': 'of-the-place',
  'by-its-link': 'of-the-place',
  'is-the-end': 'of-the-place',
  'can-call-out': 'a-call',
  'can-start-disposable': 'a-call',
  'can-use-proxy': 'a-call',
  'can-be-told': 'a-call',
  'made-it': 'never-sent',
  'about-to-send': 'not-yet-sent',
};

/** Whether a place reads inside Tor’s encryption, where no capture of ours does. */
function holdsTorKeys(network: Network, place: string): boolean {
  const node = network.nodes.get(place);
  return node?.kind === 'relay' || node?.qube?.service?.kind === 'tor';
}

function judge(
  network: Network,
  place: string,
  { fact, verdict, reason, values }: Sight,
  truth: Truth,
  seen: Seen,
  relays: ReadonlySet<string>,
  six: boolean,
): Pick<Claim, 'outcome' | 'frames' | 'because'> {
  const looked = values ?? truth.get(fact) ?? [];
  const found = seen.frames.filter((frame) => looked.some((value) => frameGives(frame, fact, value, relays)));
  const opened = fact === 'content' || fact === 'destination-name' ? seen.opened : [];
  const unobservable = (id: UnobservableId): Pick<Claim, 'outcome' | 'frames' | 'because'> => ({
    outcome: 'not-observable',
    frames: [],
    because: whyUnobservable(id),
  });
  if (verdict === 'unknown') return unobservable('not-claimed');
  // Its addresses are written as those of IPv4 to find its frames; that settles nothing about them.
  if (six && OF_AN_ADDRESS.has(fact)) return unobservable('by-ipv6');
  if (verdict === 'visible') {
    const refs = refsOf([...found, ...opened]);
    if (refs.length > 0) return { outcome: 'confirmed', frames: refs };
    const without = NO_PACKET[reason];
    if (without !== undefined) return unobservable(without);
    if (seen.droppedOpen) return unobservable('opened-and-dropped');
    if (holdsTorKeys(network, place)) return unobservable('inside-tor');
    return { outcome: 'contradicted', frames: [], because: evidenceSays.inNone(seen.frames.length) };
  }
  if (found.length + opened.length > 0)
    return { outcome: 'contradicted', frames: refsOf([...found, ...opened]), because: evidenceSays.inOne };
  return holdsTorKeys(network, place) && seen.frames.length > 0
    ? unobservable('inside-tor')
    : { outcome: 'confirmed', frames: [] };
}

/** Every place that is asked: each node, and each link that a packet of the journey or a capture has used. */
function placesOf(network: Network, { frames }: ObservedFlow): string[] {
  const links = new Set(frames.map(({ place }) => place).filter((place) => place.includes('|')));
  return [...network.nodes.keys(), ...links];
}

/** What the model says that each place can make of each fact by the end of a flow, held to the captures. */
export function factClaims(
  network: Network,
  flow: number,
  journey: Journey,
  steps: readonly Step[],
  observed: ObservedFlow,
  six: boolean,
): Claim[] {
  const look = lookOn(network, journey, steps);
  const truth = truthOf(network, journey);
  const relays = new Set(
    network.scenario.parties
      .filter(({ kind }) => kind === 'relay')
      .map(({ name }) => nodeOf(network, name).address ?? ''),
  );
  return placesOf(network, observed).flatMap((place) => {
    const sightOf = look({ place }).by(Infinity);
    const seen = seenAt(place, observed, journey);
    return FACTS.map(sightOf)
      .filter(({ reason }) => reason !== 'absent')
      .map((sight): Claim => ({
        situation: network.scenario.name,
        flow,
        place,
        about: sight.fact,
        says:
          sight.verdict === 'visible' ? evidenceSays.visible(sight.value ?? '') : evidenceSays[sight.verdict],
        verdict: sight.verdict,
        looked: seen.frames.length,
        ...judge(network, place, sight, truth, seen, relays, six),
      }));
  });
}
