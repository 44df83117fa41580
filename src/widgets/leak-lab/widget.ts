import { defineWidget } from '#player/define-widget.ts';
import { diagrams as words } from '#words/diagrams.ts';
import { leakLabStills } from './stills.ts';

export const leakLab = defineWidget({
  name: 'leak-lab',
  order: 7,
  title: words.names['leak-lab'],
  question: words.questions['leak-lab'],
  scenarios: [{ name: 'two-days', title: words.leaks.title, description: words.leaks.about }],
  stills: leakLabStills,
  asks: ['fetch'],
});
