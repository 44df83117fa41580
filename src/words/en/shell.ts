import { speak } from '#voice';
import { monthOf } from './number.ts';

/** What stands on every page, and in every article beside its text. */
export const shell = speak({
  skip: 'Skip to the text',
  contents: 'Contents',
  aToZ: 'A–Z',
  /** Spoken in the place of the two letters. */
  aToZIndex: 'A–Z index',
  search: 'Search',
  theme: {
    name: 'Theme',
    note: 'For this page only: nothing is stored',
    system: 'System',
    light: 'Light',
    dark: 'Dark',
  },
  onThisPage: 'On this page',
  neighbours: 'The articles before and after',
  previous: 'Previous',
  next: 'Next',
  checkedFor: (release: string) => `Checked against ${release}.`,
  source: (number: number, title: string) => `Source ${number}: ${title}`,
  /** When the version of a source that was read was the current one. */
  asOf: (month: string) => `as of ${monthOf(month)}`,
  prediction: 'Predict before you read on',
  disclaimer:
    'Unofficial: not affiliated with the Qubes OS, Tor or Whonix projects. This site explains; it cannot promise that you are safe.',
  terms:
    'Code: MIT. Articles and pictures: [CC BY 4.0](licence). No tracking, no cookies, nothing stored, nothing loaded from anyone else.',
});
