import type { Machine, Parcel } from '#model/leak.ts';
import { HOME, nodeOf, vpnOf, type Network } from '#model/network.ts';
import type { SourceId } from '#model/source.ts';
import { DROPS, endedBy } from '#simulation/drop.ts';
import type { FactId } from '#simulation/fact.ts';
import { observations } from '#simulation/come-by.ts';
import { lookOn } from '#simulation/sight.ts';
import { shownOf } from '#simulation/step.ts';
import type { Tale, Telling } from '../telling.ts';

/**
 * What became of a packet. `tunnel`: it left sealed. `clear`: it left as it was. `stopped`: it never
 * left the computer. `lost`: it went into the tunnel and found no way on. `none`: it was never made.
 */
export type Outcome = 'tunnel' | 'clear' | 'stopped' | 'lost' | 'none';

/** Some who saw the packet, and what they could make of it. */
export interface Seers {
  readonly who: readonly string[];
  readonly what: string;
}

/** What became of one packet, why, and who saw it. */
export interface Fate {
  readonly outcome: Outcome;
  readonly sentence: string;
  readonly source: SourceId;
  readonly seers: readonly Seers[];
}

function outcomeOf(network: Network, { journey }: Tale): Outcome {
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

function drop(network: Network, { journey }: Tale): Pick<Fate, 'sentence' | 'source'> {
  const { reason, hops } = shownOf(journey).request;
  if (!reason) return { sentence: '', source: 'model' };
  const who = nodeOf(network, hops.at(-1)?.node ?? '');
  return { sentence: endedBy(reason, who).long, source: DROPS[reason].source };
}

function cleared(network: Network, machine: Machine, parcel: Parcel): Pick<Fate, 'sentence' | 'source'> {
  if (parcel === 'ipv6')
    return {
      sentence: 'The tunnel carries IPv4 only, so this packet goes round it.',
      source: machine === 'desktop' ? 'desktop' : 'networking-doc',
    };
  if (parcel === 'own')
    return {
      sentence:
        'Made in sys-vpn itself, it is not forwarded: a rule for what is forwarded would not bind it.',
      source: 'endpoint-rule',
    };
  if (
    parcel === 'disposable' &&
    network.nodes.get(network.scenario.flows[0]?.from ?? '')?.qube?.netvm !== 'sys-vpn'
  )
    return {
      sentence:
        'A program in trusted started the disposable without asking you. It leaves by sys-firewall: no rule of sys-vpn is on its way.',
      source: 'default-dispvm',
    };
  if (machine === 'qubes')
    return {
      sentence: 'sys-vpn has no tunnel, and no rule stops it: it forwards the packet as it is.',
      source: 'fail-closed',
    };
  const up = [...network.nodes.values()].some((node) => vpnOf(node)?.state === 'up');
  return up
    ? {
        sentence: 'The old resolver is on the local network, and the way there goes past the tunnel.',
        source: 'desktop',
      }
    : { sentence: 'There is no tunnel, and nothing stops the packet.', source: 'desktop' };
}

const READABLE = [
  ['destination-name', 'the site’s name'],
  ['content', 'the page'],
] as const satisfies readonly (readonly [FactId, string])[];

/** Who outside the app qube got hold of the packet, and what they could make of it; alike ones together. */
function seersOf(network: Network, { journey, steps }: Tale): Seers[] {
  const look = lookOn(network, journey, steps);
  const seers: Seers[] = [];
  for (const place of ['sys-net', HOME.wifi, HOME.isp, 'vpn-company', 'site']) {
    const node = network.nodes.get(place);
    if (!node || observations(journey, steps, place).length === 0) continue;
    const sightOf = look({ place }).by(Infinity);
    const sees = (fact: FactId): boolean => sightOf(fact).verdict === 'visible';
    const read = READABLE.filter(([fact]) => sees(fact)).map(([, words]) => words);
    const what =
      place === 'site'
        ? sees('user-address')
          ? 'meets your home’s address'
          : 'meets the VPN company’s address'
        : read.length > 0
          ? `can read ${read.join(' and ')}`
          : 'can see a sealed packet to the VPN company';
    const last = seers.at(-1);
    if (last?.what === what) seers[seers.length - 1] = { ...last, who: [...last.who, node.title] };
    else seers.push({ who: [node.title], what });
  }
  return seers;
}

const UNMADE: Readonly<Record<'own' | 'disposable' | 'ipv6', Pick<Fate, 'sentence' | 'source'>>> = {
  own: { sentence: 'There is no qube beside this one: its programs are those above.', source: 'desktop' },
  disposable: {
    sentence: 'There are no disposables here: all programs share one system.',
    source: 'desktop',
  },
  ipv6: { sentence: 'There is no IPv6 address here, so no such packet is made.', source: 'networking-doc' },
};

/** What became of one packet. In: its telling, or nothing if there is no such packet. */
export function fateOf(telling: Telling | undefined, machine: Machine, parcel: Parcel): Fate {
  const tale = telling?.tales[0];
  if (!telling || !tale)
    return {
      outcome: 'none',
      ...UNMADE[parcel === 'own' || parcel === 'disposable' ? parcel : 'ipv6'],
      seers: [],
    };
  const { network } = telling;
  const outcome = outcomeOf(network, tale);
  const seers = seersOf(network, tale);
  switch (outcome) {
    case 'clear':
      return { outcome, ...cleared(network, machine, parcel), seers };
    case 'tunnel':
      return {
        outcome,
        sentence: 'It leaves sealed, for the VPN company alone.',
        source: 'wireguard',
        seers,
      };
    default:
      return { outcome, ...drop(network, tale), seers };
  }
}
