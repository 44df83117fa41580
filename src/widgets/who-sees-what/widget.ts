import { defineWidget } from '#player/define-widget.ts';
import { diagrams as words } from '#words/diagrams.ts';
import { whoSeesWhatStills } from './stills.ts';

export const whoSeesWhat = defineWidget({
  name: 'who-sees-what',
  order: 2,
  title: words.names['who-sees-what'],
  question: words.questions['who-sees-what'],
  scenarios: [{ name: 'all', title: words.whoSeesWhat.title, description: words.whoSeesWhat.about }],
  stills: whoSeesWhatStills,
  asks: ['fetch'],
});
