import { SITUATIONS } from '#scenarios/situations.ts';
import type { Entry } from '#widgets/packet-peeler/words.ts';
import { flowTitle, walkId } from '#widgets/packet-peeler/words.ts';
import { RECORDINGS, walksOf } from './recordings.ts';

/** Every walk that can be taken, in the order of the scenarios. */
export function peelerMenu(): Entry[] {
  return RECORDINGS.flatMap((recording) =>
    walksOf(recording).map((walk) => {
      const scenario = SITUATIONS.find((each) => each.scenario.name === walk.name)?.scenario;
      const flow = scenario?.flows[walk.flow - 1];
      return { id: walkId(walk), situation: walk.title, flow: flow ? flowTitle(flow) : '' };
    }),
  );
}
