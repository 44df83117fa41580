import { speak } from '#voice';
import { things } from './number.ts';

/** The pages of the handouts. */
export const handoutPage = speak({
  title: 'Handouts',
  about: 'Every journey on paper: its steps, a table to fill in with a pen, and the answers.',
  lead: 'Teaching this? Here is every journey on paper.',
  what: 'A handout shows a journey step by step. Below it is a table: who is on the way, and what they might learn. Its cells are blank. The answers follow on a separate sheet, each with its reason.',
  how: 'Print one with Ctrl+P, or ⌘P on a Mac, on A4 or Letter. Hand out everything but the answers. They are computed by the same simulator that draws the steps.',
  terms: 'Text and pictures are CC BY 4.0: copy them, change them, and name the source.',
  contents: (journeys: number, steps: number, cells: number) =>
    `${things(journeys, 'journey')}, ${things(steps, 'step')}, ${things(cells, 'cell')} to fill in`,
  one: {
    title: (scenario: string) => `Handout: ${scenario}`,
    about: (scenario: string) =>
      `A handout to print: ${scenario}, step by step, with a table to fill in and the answers.`,
    onScreen:
      'One of the [handouts](list). To print: Ctrl+P, or ⌘P on a Mac. The answers begin on a new sheet. You can also [step through it](play).',
    name: 'Name',
    date: 'Date',
    task: 'Who can learn what, once the journey is over? Write **yes**, **no**, or **?** where its packets do not settle it.',
    answers: (scenario: string) => `Answers: ${scenario}`,
  },
  sheet: {
    question: 'Can they learn …',
    visible: 'yes',
    hidden: 'no',
    unknown: '?',
  },
});
