import { defineWidget } from '#player/define-widget.ts';
import { DESK_STORIES } from '#scenarios/desk/index.ts';
import { diagrams as words } from '#words/diagrams.ts';
import { trustLabelsStills } from './stills.ts';

export const trustLabels = defineWidget({
  name: 'trust-labels',
  order: 5,
  title: words.names['trust-labels'],
  question: words.questions['trust-labels'],
  scenarios: DESK_STORIES.map(({ name, title, takeaway }) => ({ name, title, description: takeaway })),
  stills: trustLabelsStills,
});
