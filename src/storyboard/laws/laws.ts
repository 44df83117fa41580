import type { Scenario } from '#model/scenario.ts';
import { everyPacketEnds } from '#simulation/laws/every-packet-ends.ts';
import { errorsReachTheirSender } from '#simulation/laws/errors-reach-their-sender.ts';
import { orderIsNothing } from '#simulation/laws/order.ts';
import { probingFitsJourneys } from '#simulation/laws/probing.ts';
import { startersFindOut } from '#simulation/laws/starters.ts';
import { valuesAreRead } from '#simulation/laws/values.ts';
import { verdictsFitPackets } from '#simulation/laws/verdicts.ts';
import { whoKnowsHadIt } from '#simulation/laws/who-knows.ts';
import { postcardsFitSight } from './postcards.ts';
import { sealsAreTold } from './seals-told.ts';
import { sentencesFitNetwork } from './things.ts';
import { everythingIsTold } from './everything-is-told.ts';

/** A law of every scenario. In: one that `check` found no fault in. Out: what contradicts the law, worded; mostly nothing. */
export type Law = (scenario: Scenario) => readonly string[];

/** Every law, by its name. A new one is one more line. */
export const LAWS: Readonly<Record<string, Law>> = {
  everyPacketEnds,
  errorsReachTheirSender,
  valuesAreRead,
  everythingIsTold,
  verdictsFitPackets,
  probingFitsJourneys,
  startersFindOut,
  orderIsNothing,
  postcardsFitSight,
  sentencesFitNetwork,
  whoKnowsHadIt,
  sealsAreTold,
};
