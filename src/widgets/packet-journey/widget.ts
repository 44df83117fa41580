import { defineWidget } from '#player/define-widget.ts';
import { linksOf, nodesOf } from '#player/places.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { storyboardOf } from '#storyboard/storyboard.ts';
import { diagrams as words } from '#words/diagrams.ts';
import { shownAs, scenarioCalled } from './recompute.ts';
import { packetJourneyStills } from './stills.ts';

export const packetJourney = defineWidget({
  name: 'packet-journey',
  order: 1,
  title: words.names['packet-journey'],
  question: words.questions['packet-journey'],
  scenarios: SCENARIOS.map(({ name, title, takeaway }) => ({ name, title, description: takeaway })),
  stills: packetJourneyStills,
  asks: ['fetch'],
  observers: (name) => {
    const scenario = scenarioCalled(name);
    if (!scenario) return undefined;
    const { scene } = shownAs(scenario);
    return { nodes: nodesOf(scene, scene.toldJourneys), links: linksOf(scene, scene.toldJourneys) };
  },
  handout: (name) => {
    const scenario = scenarioCalled(name);
    return scenario && storyboardOf(scenario);
  },
});
