import { defineWidget } from '#player/define-widget.ts';
import { EXAMPLES } from '#scenarios/compartments/index.ts';
import { diagrams as words } from '#words/diagrams.ts';
import { compartmentsStills } from './stills.ts';

export const compartments = defineWidget({
  name: 'compartments',
  order: 8,
  title: words.names.compartments,
  question: words.questions.compartments,
  scenarios: EXAMPLES.map(({ name, title, about }) => ({
    name,
    title: words.plan.title(title),
    short: title,
    description: words.plan.about(about),
  })),
  stills: compartmentsStills,
});
