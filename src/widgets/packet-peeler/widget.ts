import { defineWidget } from '#player/define-widget.ts';
import { diagrams as words } from '#words/diagrams.ts';
import { packetPeelerStills } from './stills.ts';
import { FIRST_PATHS } from './paths.ts';

export const packetPeeler = defineWidget({
  name: 'packet-peeler',
  order: 3,
  title: words.names['packet-peeler'],
  question: words.questions['packet-peeler'],
  scenarios: FIRST_PATHS.map(({ name, title }) => ({
    name,
    title: words.packet.title(title),
    short: title,
    description: words.packet.about,
  })),
  stills: packetPeelerStills,
  // A message of the reader’s own is wrapped in a worker.
  asks: ['fetch', 'worker'],
});
