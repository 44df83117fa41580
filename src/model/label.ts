/**
 * The eight labels of Qubes OS, with their exact frame colours (qubes-core-admin qubes/app.py
 * `load_initial_values`). Letter and pattern are ours: no label may be told by colour alone.
 * `text` is the colour that reaches 4.5 : 1 on the label.
 */
export const LABELS = {
  red: { index: 1, colour: '#cc0000', letter: 'R', text: '#ffffff' },
  orange: { index: 2, colour: '#f57900', letter: 'O', text: '#000000' },
  yellow: { index: 3, colour: '#edd400', letter: 'Y', text: '#000000' },
  green: { index: 4, colour: '#73d216', letter: 'G', text: '#000000' },
  gray: { index: 5, colour: '#555555', letter: 'A', text: '#ffffff' },
  blue: { index: 6, colour: '#3465a4', letter: 'B', text: '#ffffff' },
  purple: { index: 7, colour: '#75507b', letter: 'P', text: '#ffffff' },
  black: { index: 8, colour: '#000000', letter: 'K', text: '#ffffff' },
} as const;

export type Label = keyof typeof LABELS;

export const LABEL_NAMES = Object.keys(LABELS) as [Label, ...Label[]];
