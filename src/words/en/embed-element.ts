import { speak } from '#voice';

/** What the element says of its attributes, and what its frame is called. Every byte of it is loaded by the pages of others. */
export const embedElement = speak({
  /** In: what somebody wrote, undefined where nothing is, and which widgets there are. */
  problem: (number: number, attribute: string, value: string | undefined, widgets: readonly string[]) =>
    `D${number}: ${attribute}${value === undefined ? ' is missing' : `="${value}" is wrong`}. ${
      number === 1
        ? `Use one of ${widgets.join(', ')}`
        : number === 2
          ? 'Copy it from the address of an embed'
          : number === 3
            ? 'Give the address of the site'
            : number === 9
              ? 'Give 1, 3 or 8 heights in whole pixels'
              : 'See the diagram'
    }.`,
  frame: (diagram: string) => `Interactive diagram: ${diagram}`,
});
