import { speak } from '#voice';

function fault(number: number, attribute: string, value: string | null): string {
  return value === null
    ? `D${number}: ${attribute} is missing.`
    : `D${number}: ${attribute}="${value}" is wrong.`;
}

/** What the element says of its attributes, and what its frame is called. In: what somebody wrote; null where nothing is. */
export const embedElement = speak({
  widget: (value: string | null, widgets: readonly string[]) =>
    `${fault(1, 'widget', value)} Use one of ${widgets.join(', ')}.`,
  scenario: (value: string | null) =>
    `${fault(2, 'scenario', value)} Take it from the address of an embed page, such as seeds.`,
  base: (value: string | null) => `${fault(3, 'base', value)} Give the address of the site’s first page.`,
  option: (number: number, attribute: string, value: string) =>
    `${fault(number, attribute, value)} The diagram says which values it takes.`,
  reserve: (value: string) => `${fault(9, 'reserve', value)} Give 1, 3 or 8 heights in whole pixels.`,
  frame: (diagram: string) => `Interactive diagram: ${diagram}`,
});
