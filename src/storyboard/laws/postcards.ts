import type { Node } from '#model/network.ts';
import type { Layer } from '#model/layer.ts';
import type { Scenario } from '#model/scenario.ts';
import type { FactId } from '#simulation/fact.ts';
import { placesOf, played } from '#simulation/laws/played.ts';
import type { Seen } from '#simulation/looking.ts';
import { lookOn, type Sight } from '#simulation/sight.ts';
import { postcardsOf } from '../postcard.ts';
import type { Line } from '../postcard-line.ts';

/** The fact that each line of a postcard is about. `From` and `To` are about the header that was read. */
const ABOUT: Readonly<Record<string, FactId>> = {
  'Asked by': 'qube-address',
  'First stop': 'first-peer',
  About: 'destination-name',
  Contents: 'content',
  'Your home': 'user-address',
  VPN: 'vpn-in-use',
  Tor: 'tor-in-use',
  'This journey': 'destination-name',
};

/** The addresses that layers say, on one side: of headers, and as goals those of the targets of Tor's streams. */
function addressesIn(layers: readonly Layer[], side: 'src' | 'dst'): string[] {
  return layers.flatMap((layer) => {
    if (layer.kind === 'ipv4') return [layer[side]];
    return layer.kind === 'relay' && side === 'dst' ? [layer.target?.split(':')[0] ?? ''] : [];
  });
}

function addressOf({ shown }: Line): string {
  return shown?.split(', ').at(-1) ?? '';
}

/** What is wrong with a line that shows an address of a header. */
function headFaults(line: Line, seen: readonly Seen[], node: Node | undefined): string[] {
  const address = addressOf(line);
  const faults: string[] = [];
  const side = line.term === 'From' ? 'src' : 'dst';
  const reading = seen.filter(({ layers }) => addressesIn(layers, side).includes(address));
  const outside = reading.filter(({ packet }) => addressesIn(packet, side).includes(address));
  if (reading.length === 0) faults.push('no layer here says so');
  if (line.verdict !== 'visible') faults.push('what can be read is not hidden');
  if (line.sentence.startsWith('It is sealed') && outside.length === reading.length)
    faults.push('it stands outside every seal');
  if (line.sentence.startsWith('It is in the header') && outside.length === 0)
    faults.push('it stands under a seal');
  if (
    line.sentence === 'That is its own.' &&
    !JSON.stringify(node ?? {}).includes(`"${address}"`) &&
    node?.kind !== 'router'
  )
    faults.push('it has another address');
  return faults;
}

/** What is wrong with a line that is about a fact. */
function factFaults(
  { term, verdict, shown, sentence, source }: Line,
  sightOf: (fact: FactId) => Sight,
): string[] {
  const about = ABOUT[term];
  if (about === undefined) return ['no fact is known for this line'];
  const found = sightOf(about);
  const faults: string[] = [];
  if (found.verdict !== verdict || found.sentence !== sentence || found.source !== source)
    faults.push(`sight says ${found.verdict}, “${found.sentence}”`);
  if ((shown !== undefined) !== (verdict === 'visible'))
    faults.push('a value is shown if and only if it is visible');
  if (shown !== undefined && !shown.endsWith(found.value ?? ' ')) faults.push('the value is another');
  if (found.reason === 'absent') faults.push('this journey has no such thing');
  return faults;
}

/**
 * Law: on a postcard a line is one fact with its own value and its own reason, and shows a value only where it can be
 * read. In: a scenario. Out: each contradiction, worded, for every place at every step of every journey.
 */
export function postcardsFitSight(scenario: Scenario): string[] {
  const { network, toldJourneys } = played(scenario);
  return toldJourneys.flatMap((toldJourney) => {
    const seriesOf = postcardsOf(network, toldJourney);
    const look = lookOn(network, toldJourney.journey, toldJourney.steps);
    return placesOf(network, toldJourney.journey).flatMap((place) => {
      const [series, { seen, by }] = [seriesOf(place), look({ place })];
      // Between two of these steps nothing comes by, so nothing changes.
      return [-1, ...series.steps].flatMap((step) => {
        const soFar = seen.filter((each) => each.step <= step);
        const { lines } = series.by(step);
        const terms = lines.map(({ term }) => term);
        const twice = terms
          .filter((term, i) => terms.indexOf(term) !== i)
          .map((term) => `${term} is there twice`);
        const wrong = lines.flatMap((line) => {
          const head = line.term === 'From' || line.term === 'To';
          const faults = head
            ? headFaults(line, soFar, network.nodes.get(place))
            : factFaults(line, by(step));
          return faults.map(
            (fault) => `${line.term}: ${line.shown ?? line.verdict}, “${line.sentence}”: ${fault}`,
          );
        });
        return [...twice, ...wrong].map((fault) => `the card of ${place}, step ${step}: ${fault}`);
      });
    });
  });
}
