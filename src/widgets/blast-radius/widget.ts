import { defineWidget } from '#player/define-widget.ts';
import { STORY } from '#scenarios/break-in.ts';
import { diagrams as words } from '#words/diagrams.ts';
import { blastRadiusStills } from './stills.ts';

export const blastRadius = defineWidget({
  name: 'blast-radius',
  order: 6,
  title: words.names['blast-radius'],
  question: words.questions['blast-radius'],
  scenarios: STORY.map(({ name, title, how }) => ({
    name,
    title: words.lost.title(title),
    short: title,
    description: words.lost.about(how),
  })),
  stills: blastRadiusStills,
});
