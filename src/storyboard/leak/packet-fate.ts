import type { Machine, Parcel } from '#model/leak.ts';
import { HOME, nodeOf, vpnOf, type Network, type Node } from '#model/network.ts';
import type { SourceId } from '#model/source.ts';
import { DROPS, endedBy } from '#simulation/drop.ts';
import type { FactId } from '#simulation/fact.ts';
import { observations } from '#simulation/come-by.ts';
import { lookOn } from '#simulation/sight.ts';
import { shownOf } from '#simulation/step.ts';
import { leakFates } from '#words/leak-fates.ts';
import type { Named } from '#words/name.ts';
import type { ToldJourney, Storyboard } from '../storyboard.ts';

/**
 * What became of a packet. `tunnel`: it left sealed. `clear`: it left as it was. `stopped`: it never
 * left the computer. `lost`: it went into the tunnel and found no way on. `none`: it was never made.
 */
export type Outcome = 'tunnel' | 'clear' | 'stopped' | 'lost' | 'none';

/** Some who saw the packet, and what they could make of it. */
export interface Seers {
  /** Where they are. */
  readonly who: readonly string[];
  readonly sees: Sees;
  readonly sentence: string;
}

type Sees = Parameters<typeof leakFates.seen>[1];

/** The one whom the lab’s tunnel leads to. */
const COMPANY = 'vpn-company';

/** Whose program starts the disposable. */
const STARTER: Named = { kind: 'qube', title: 'trusted' };

/** What became of one packet, why, and who saw it. */
export interface Fate {
  readonly outcome: Outcome;
  readonly sentence: string;
  readonly source: SourceId;
  readonly seers: readonly Seers[];
}

function outcomeOf(network: Network, { journey }: ToldJourney): Outcome {
  const { hops, disposition } = shownOf(journey).request;
  // On the air for the first time: from here on it is out of the computer.
  const out = hops.find(({ to }) => to === HOME.wifi);
  if (!out?.sent) return 'stopped';
  const sealed = out.sent.some((layer) => layer.kind === 'wireguard' || layer.kind === 'openvpn');
  if (!sealed) return 'clear';
  const end = hops.at(-1);
  const lost = disposition !== 'delivered' && network.nodes.get(end?.node ?? '')?.kind === 'vpn-server';
  return lost ? 'lost' : 'tunnel';
}

function drop(network: Network, { journey }: ToldJourney): Pick<Fate, 'sentence' | 'source'> {
  const { reason, hops } = shownOf(journey).request;
  if (!reason) return { sentence: '', source: 'model' };
  const who = nodeOf(network, hops.at(-1)?.node ?? '');
  return { sentence: endedBy(reason, who).long, source: DROPS[reason].source };
}

/** Why a packet left as it was. */
function cleared(network: Network, machine: Machine, parcel: Parcel): Pick<Fate, 'sentence' | 'source'> {
  const [starter] = network.scenario.flows;
  const vpn = network.nodes.get('sys-vpn');
  if (parcel === 'ipv6')
    return {
      sentence: leakFates['round-tunnel'].long,
      source: machine === 'desktop' ? 'desktop' : 'networking-doc',
    };
  if (parcel === 'own' && vpn)
    return { sentence: leakFates['made-in-vpn'].long(vpn), source: 'endpoint-rule' };
  const netvm = network.nodes.get(starter?.from ?? '')?.qube?.netvm;
  if (parcel === 'disposable' && vpn && typeof netvm === 'string' && netvm !== vpn.id)
    return {
      sentence: leakFates['unasked-disposable'].long(STARTER, nodeOf(network, netvm), vpn),
      source: 'default-dispvm',
    };
  if (machine === 'qubes' && vpn) return { sentence: leakFates['no-rule'].long(vpn), source: 'fail-closed' };
  const up = [...network.nodes.values()].some((node) => vpnOf(node)?.state === 'up');
  return { sentence: leakFates[up ? 'local-resolver' : 'nothing-stops'].long, source: 'desktop' };
}

/** What somebody who has a packet makes of it. In: where they are, and which facts they see. */
function seesAt(place: string, sees: (fact: FactId) => boolean): Sees {
  if (place === 'site') return sees('user-address') ? 'your-address' : 'vpn-address';
  const [name, page] = [sees('destination-name'), sees('content')];
  if (name) return page ? 'name-and-page' : 'name';
  return page ? 'page' : 'seal-alone';
}

/** Who outside the app qube got hold of the packet, and what they could make of it; alike ones together. */
function seersOf(network: Network, { journey, steps }: ToldJourney): Seers[] {
  const look = lookOn(network, journey, steps);
  const groups: { readonly who: readonly string[]; readonly sees: Sees }[] = [];
  for (const place of ['sys-net', HOME.wifi, HOME.isp, COMPANY, 'site']) {
    if (!network.nodes.has(place) || observations(journey, steps, place).length === 0) continue;
    const sightOf = look({ place }).by(Infinity);
    const sees = seesAt(place, (fact) => sightOf(fact).verdict === 'visible');
    const last = groups.at(-1);
    if (last?.sees === sees) groups[groups.length - 1] = { sees, who: [...last.who, place] };
    else groups.push({ who: [place], sees });
  }
  const named = (place: string): Node => nodeOf(network, place);
  return groups.map(({ who, sees }) => ({
    who,
    sees,
    sentence: leakFates.seen(who.map(named), sees, named(COMPANY)),
  }));
}

const UNMADE: Readonly<Record<'own' | 'disposable' | 'ipv6', Pick<Fate, 'sentence' | 'source'>>> = {
  own: { sentence: leakFates['no-vpn-qube'].long, source: 'desktop' },
  disposable: { sentence: leakFates['no-disposables'].long, source: 'desktop' },
  ipv6: { sentence: leakFates['no-ipv6'].long, source: 'networking-doc' },
};

/** What became of one packet. In: its storyboard, or nothing if there is no such packet. */
export function fateOf(storyboard: Storyboard | undefined, machine: Machine, parcel: Parcel): Fate {
  const toldJourney = storyboard?.toldJourneys[0];
  if (!storyboard || !toldJourney)
    return {
      outcome: 'none',
      ...UNMADE[parcel === 'own' || parcel === 'disposable' ? parcel : 'ipv6'],
      seers: [],
    };
  const { network } = storyboard;
  const outcome = outcomeOf(network, toldJourney);
  const seers = seersOf(network, toldJourney);
  switch (outcome) {
    case 'clear':
      return { outcome, ...cleared(network, machine, parcel), seers };
    case 'tunnel':
      return {
        outcome,
        sentence: leakFates.sealed.long(nodeOf(network, COMPANY)),
        source: 'wireguard',
        seers,
      };
    default:
      return { outcome, ...drop(network, toldJourney), seers };
  }
}
