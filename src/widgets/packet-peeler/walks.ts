/** Every walk that the packet peeler can take. Used while the site is built, and nowhere else. */
import { resolve } from '#model/network.ts';
import { captureOf, RECORDINGS, type Recording } from '#recordings/recordings.ts';
import { RULE_CASES } from '#scenarios/rule-cases.ts';
import { SITUATIONS } from '#scenarios/situations.ts';
import { whonix } from '#scenarios/whonix.ts';
import { onionWalk } from '#storyboard/peel/onion-path.ts';
import { walkOf } from '#storyboard/peel/path-of.ts';
import type { Walk } from '#storyboard/peel/packet-path.ts';
import { flow as flowWords } from '#words/flow.ts';
import { walkId, type Entry } from './entry.ts';

const [shown] = whonix.flows;

/** Packets that only show a rule are taken apart nowhere: their captures are enough, and the menu has to stay light. */
const TAKEN_APART = RECORDINGS.filter(({ situation }) => !RULE_CASES.some(({ name }) => name === situation));

/** Every walk of a situation, one for each flow of which a capture holds data. */
function walksOf({ situation, observation, keys }: Recording): Walk[] {
  const found = SITUATIONS.find(({ scenario }) => scenario.name === situation);
  if (!found) return [];
  const kept = {
    observation,
    captureIn: (file: string) => captureOf(situation, file),
    hasTunnelKeys: keys.includes('wireguard'),
  };
  return observation.flows.flatMap((_, flow) => walkOf(found.scenario, flow, kept) ?? []);
}

/** The walks in the order of the scenarios, then the onion. */
export const WALKS: readonly Walk[] = [
  ...TAKEN_APART.flatMap(walksOf),
  onionWalk(resolve(whonix), shown?.request ?? '', shown?.reply ?? ''),
];

/** The first walk of each situation: what a page of its own shows. */
export const FIRST_WALKS: readonly Walk[] = WALKS.filter(
  ({ name }, i) => WALKS.findIndex((walk) => walk.name === name) === i,
);

/** What a reader chooses a walk from. */
export const WALK_MENU: readonly Entry[] = WALKS.map((walk) => {
  const { scenario } = SITUATIONS.find((each) => each.scenario.name === walk.name) ?? {};
  const flow = scenario?.flows[walk.flow - 1];
  return {
    id: walkId(walk),
    situation: walk.title,
    flow: flow ? flowWords.title(flow.from, flow.protocol) : flowWords.inCell,
    asks: !flow || ['http', 'https', 'udp'].includes(flow.protocol),
  };
});
