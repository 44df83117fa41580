/** Every path that the packet peeler can take. Used while the site is built, and nowhere else. */
import { resolve } from '#model/network.ts';
import { captureOf, RECORDINGS, type Recording } from '#recordings/recordings.ts';
import { RULE_CASES } from '#scenarios/rule-cases.ts';
import { SITUATIONS } from '#scenarios/situations.ts';
import { whonix } from '#scenarios/whonix.ts';
import { onionPath } from '#storyboard/peel/onion-path.ts';
import { pathOf } from '#storyboard/peel/path-of.ts';
import type { PacketPath } from '#storyboard/peel/packet-path.ts';
import { flow as flowWords } from '#words/flow.ts';
import { pathId, type Entry } from './entry.ts';

const [shown] = whonix.flows;

/** Packets that only show a rule are taken apart nowhere: their captures are enough, and the menu has to stay light. */
const TAKEN_APART = RECORDINGS.filter(({ situation }) => !RULE_CASES.some(({ name }) => name === situation));

/** Every path of a situation, one for each flow of which a capture holds data. */
function pathsOf({ situation, observation, keys }: Recording): PacketPath[] {
  const found = SITUATIONS.find(({ scenario }) => scenario.name === situation);
  if (!found) return [];
  const kept = {
    observation,
    captureIn: (file: string) => captureOf(situation, file),
    hasTunnelKeys: keys.includes('wireguard'),
  };
  return observation.flows.flatMap((_, flow) => pathOf(found.scenario, flow, kept) ?? []);
}

/** The paths in the order of the scenarios, then the onion. */
export const PATHS: readonly PacketPath[] = [
  ...TAKEN_APART.flatMap(pathsOf),
  onionPath(resolve(whonix), shown?.request ?? '', shown?.reply ?? ''),
];

/** The first path of each situation: what a page of its own shows. */
export const FIRST_PATHS: readonly PacketPath[] = PATHS.filter(
  ({ name }, i) => PATHS.findIndex((path) => path.name === name) === i,
);

/** What a reader chooses a path from. */
export const PATH_MENU: readonly Entry[] = PATHS.map((path) => {
  const { scenario } = SITUATIONS.find((each) => each.scenario.name === path.name) ?? {};
  const flow = scenario?.flows[path.flow - 1];
  return {
    id: pathId(path),
    situation: path.title,
    flow: flow ? flowWords.title(flow.from, flow.protocol) : flowWords.inCell,
    asks: !flow || ['http', 'https', 'udp'].includes(flow.protocol),
  };
});
