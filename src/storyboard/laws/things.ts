import { torOf, vpnOf, type Network } from '#model/network.ts';
import type { Scenario } from '#model/scenario.ts';
import { placesOf, played } from '#simulation/laws/played.ts';
import { replaceNames } from '#words/whole-name.ts';
import { postcardsOf } from '../postcard.ts';
import { sentenceOf } from '../sentence.ts';

/** What sentences may speak of, and whether a network has it. */
interface Thing {
  readonly words: RegExp;
  readonly isThere: (network: Network) => boolean;
}

const nodes = ({ nodes: all }: Network) => [...all.values()];
const vpns = (network: Network) => nodes(network).flatMap((node) => vpnOf(node) ?? []);
const hasTor = (network: Network) => nodes(network).some((node) => torOf(node) !== undefined);

const THINGS: readonly Thing[] = [
  { words: /\bqubes?\b/i, isThere: (network) => nodes(network).some(({ kind }) => kind === 'qube') },
  { words: /\bVPN\b/, isThere: (network) => vpns(network).length > 0 },
  {
    words: /\bWireGuard\b/,
    isThere: (network) => vpns(network).some(({ protocol }) => protocol === 'wireguard'),
  },
  {
    words: /\bOpenVPN\b/,
    isThere: (network) => vpns(network).some(({ protocol }) => protocol !== 'wireguard'),
  },
  { words: /\b(?:Tor|relays?|guard|exit|cells?|circuits?)\b/, isThere: hasTor },
  { words: /\btunnels?\b/i, isThere: (network) => vpns(network).length > 0 || hasTor(network) },
];

/** A sentence without the names in it: a qube may be called `tunnel`, and a site `exit`. */
function bare(network: Network, sentence: string): string {
  const names = nodes(network).map(({ title }) => title);
  return replaceNames(sentence, names, () => '…');
}

function* sentencesOf(scenario: Scenario): Generator<[where: string, sentence: string]> {
  const { network, toldJourneys } = played(scenario);
  for (const toldJourney of toldJourneys) {
    for (const step of toldJourney.steps.keys())
      yield [`step ${step}`, sentenceOf(network, toldJourney, step)];
    const seriesOf = postcardsOf(network, toldJourney);
    for (const place of placesOf(network, toldJourney.journey)) {
      const series = seriesOf(place);
      for (const step of [-1, ...series.steps])
        for (const { term, sentence } of series.by(step).lines) yield [`${place}, ${term}`, sentence];
    }
  }
}

/**
 * Law: no sentence of a step or a postcard speaks of a thing that the network has not got. In: a scenario. Out: each
 * such sentence, with where it stands.
 */
export function sentencesFitNetwork(scenario: Scenario): string[] {
  const { network } = played(scenario);
  const missing = THINGS.filter(({ isThere }) => !isThere(network));
  // The same sentence stands on many cards: it is looked at once.
  const wrong = new Map<string, boolean>();
  return [...sentencesOf(scenario)].flatMap(([where, sentence]) => {
    const isWrong = wrong.get(sentence) ?? missing.some(({ words }) => words.test(bare(network, sentence)));
    wrong.set(sentence, isWrong);
    return isWrong ? [`${where}: “${sentence}”`] : [];
  });
}
