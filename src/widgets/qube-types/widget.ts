import { defineWidget } from '#player/define-widget.ts';
import { KEEPING_STORIES } from '#scenarios/persistence/index.ts';
import { diagrams as words } from '#words/diagrams.ts';
import { qubeTypesStills } from './stills.ts';

export const qubeTypes = defineWidget({
  name: 'qube-types',
  order: 4,
  title: words.names['qube-types'],
  question: words.questions['qube-types'],
  scenarios: KEEPING_STORIES.map(({ name, title, takeaway }) => ({ name, title, description: takeaway })),
  stills: qubeTypesStills,
});
