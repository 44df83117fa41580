import { speak } from '#voice';

/** The list of the kinds of qube. */
export const kindList = speak({
  example: (klass: string, name: string) => `class ${klass}, such as \`${name}\``,
  startsFrom: 'Starts from',
  base: (kind: string) => `its ${kind}`,
  ownBase: 'itself',
  keeps: 'Keeps',
  forgets: 'Forgets',
  none: 'none of these',
});
