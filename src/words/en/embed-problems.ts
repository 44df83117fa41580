import { speak } from '#voice';

/** A list of values; the empty one is written by leaving it out. */
function choices(values: readonly string[]): string {
  return values.map((value) => (value === '' ? '(nothing)' : value)).join(', ');
}

/** What an embed page says of its address, of its script and of the page around it. */
export const embedProblems = speak({
  unknownOption: (option: string, value: string, known: readonly string[]) =>
    `U001: the address of this diagram says “${option}=${value}”. The diagram ignores it. Options it knows: ${known.join(', ')}.`,
  wrongValue: (option: string, value: string, values: readonly string[]) =>
    `U003: the address of this diagram says “${option}=${value}”. The value can be: ${choices(values)}.`,
  notLoaded: 'W020: the interactive part could not be loaded. All steps are below, as text.',
  noWindow:
    'W022: the page around this diagram lets it open no window. This is the address of the link, selected for you to copy:',
});
