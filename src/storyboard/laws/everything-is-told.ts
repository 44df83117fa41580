import type { Scenario } from '#model/scenario.ts';
import { placesOf, played } from '#simulation/laws/played.ts';
import { postcardsOf } from '../postcard.ts';
import { sentenceOf, tickOf } from '../sentence.ts';
import { chainAt } from '../chain.ts';

/** What no sentence has in it: the marks of a value that was not there, or of a name that is none. */
const BROKEN = /undefined|null|NaN|\[object| {2}| [,.;:]|“”/;

function faultsOf(sentence: string, where: string): string[] {
  const whole = /^\S.*[.?!]$/su.test(sentence) && !BROKEN.test(sentence);
  return whole ? [] : [`${where}: “${sentence}” is no sentence`];
}

/**
 * Law: whatever `check` accepts can be told. In: a scenario. Out: each place where it cannot: every step has a sentence, a
 * word and a drawing of its chain, and every place at every step at which a packet comes by has a postcard in sentences.
 */
export function everythingIsTold(scenario: Scenario): string[] {
  const { network, toldJourneys } = played(scenario);
  return toldJourneys.flatMap((toldJourney, n) => {
    const ofSteps = toldJourney.steps.flatMap((_, step) => {
      const where = `flow ${n + 1}, step ${step + 1}`;
      const drawn =
        chainAt(network, toldJourney, step).length > 0 && tickOf(network, toldJourney, step) !== '';
      return [
        ...faultsOf(sentenceOf(network, toldJourney, step), where),
        ...(drawn ? [] : [`${where}: nothing is drawn`]),
      ];
    });
    const seriesOf = postcardsOf(network, toldJourney);
    const ofPlaces = placesOf(network, toldJourney.journey).flatMap((place) => {
      const series = seriesOf(place);
      return [-1, ...series.steps].flatMap((step) =>
        series
          .by(step)
          .lines.flatMap(({ sentence, term }) =>
            faultsOf(sentence, `flow ${n + 1}, ${place} after step ${step + 1}, ${term}`),
          ),
      );
    });
    return [
      ...(toldJourney.steps.length === 0 ? [`flow ${n + 1} has no step`] : []),
      ...ofSteps,
      ...ofPlaces,
    ];
  });
}
