/** What a reader can choose where packets are taken away: written into the page, so that no script brings it. */
import { SCENARIOS } from '#scenarios/index.ts';
import { choicesOf, type Variation } from '#scenarios/vary.ts';
import { journey } from '#words/journey.ts';
import { SWITCHES, positionWord } from './switches.ts';
import { SWITCH_KEYS } from './write-address.ts';

/** A switch of a network, as a list of worded positions. */
export interface SwitchList {
  readonly name: keyof Variation;
  /** What addresses call it. */
  readonly key: string;
  readonly title: string;
  readonly options: readonly { readonly value: string | boolean; readonly word: string }[];
  /** Where it stands in the scenario, among the options. */
  readonly now: number;
}

/** A network and its switches. */
export interface Choosable {
  readonly name: string;
  readonly title: string;
  readonly switches: readonly SwitchList[];
}

const KEY_OF = new Map(Object.entries(SWITCH_KEYS).map(([key, name]) => [name, key] as const));

/** All built-in scenarios, each with the switches that make a difference in it. */
export function choosable(): Choosable[] {
  return SCENARIOS.map((scenario) => {
    const choices = choicesOf(scenario);
    const switches = SWITCHES.flatMap((name) => {
      const choice = choices[name];
      if (!choice) return [];
      const values: readonly (string | boolean)[] = choice.options;
      const options = values.map((value) => ({ value, word: positionWord(name, value) }));
      const { title } = journey.switches[name];
      return [{ name, key: KEY_OF.get(name) ?? name, title, options, now: values.indexOf(choice.now) }];
    });
    return { name: scenario.name, title: scenario.title, switches };
  });
}
