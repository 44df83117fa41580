/** Wraps a reader’s own message for real, with the simulator and every cipher: what the worker does. */
import { resolve } from '#model/network.ts';
import type { Scenario } from '#model/scenario.ts';
import { SITUATIONS } from '#scenarios/situations.ts';
import { whonix } from '#scenarios/whonix.ts';
import { modelWalk } from '#scene/peel/model-walk.ts';
import { onionWalk } from '#scene/peel/onion-walk.ts';
import { ONION, type Walk } from '#scene/peel/walk.ts';
import { simulate } from '#simulation/simulate.ts';
import { exportCapture } from '#wire/export.ts';
import { writePcapng } from '#wire/pcapng.ts';
import { digest, handshakeOf, seal } from '#wire/seal/sealer.ts';

/** 1 January 2026, 0:00 UTC, in microseconds: these packets were sent at no time at all. */
const START = 1_767_225_600_000_000;

/** Whose way a message takes: a situation, and the flow’s place in it from 1. */
export type Way = Pick<Walk, 'name' | 'flow'>;

/** What is asked for: a walk, or the bytes of a file. */
export interface OwnOrder {
  readonly what: 'walk' | 'capture';
  readonly like: Way;
  readonly text: string;
}

/** A copy of a scenario in which one flow asks with this text. In: the flow’s number from 0. */
function asking(scenario: Scenario, flow: number, request: string): Scenario {
  return {
    ...scenario,
    flows: scenario.flows.map((each, i) => (i === flow ? { ...each, request } : each)),
  };
}

function scenarioOf({ name, flow }: Way, text: string): Scenario | undefined {
  const { scenario } = SITUATIONS.find((each) => each.scenario.name === name) ?? {};
  return scenario && asking(scenario, flow - 1, text);
}

/** The walk of a message. In: the walk whose way it takes, and the text, which `checkMessage` found no fault in. */
function ownWalk(like: Way, text: string): Walk | undefined {
  if (like.name === ONION) return onionWalk(resolve(whonix), text, whonix.flows[0]?.reply ?? '');
  const scenario = scenarioOf(like, text);
  return scenario && modelWalk(scenario, like.flow - 1, { sealer: seal, digest, handshakeOf });
}

/** The packets of a message everywhere on their way, as a file that Wireshark opens. Nothing for the onion alone. */
function ownCapture(like: Way, text: string): Uint8Array<ArrayBuffer> | undefined {
  const scenario = scenarioOf(like, text);
  if (!scenario) return undefined;
  const network = resolve({ ...scenario, flows: scenario.flows.slice(like.flow - 1, like.flow) });
  const { capture } = exportCapture(network, simulate(network), {
    sealer: seal,
    digest,
    handshakes: handshakeOf,
    start: START,
  });
  return new Uint8Array(writePcapng(capture));
}

/** What was ordered; nothing if there is no such way. */
export function answerTo({ what, like, text }: OwnOrder): Walk | Uint8Array<ArrayBuffer> | undefined {
  return what === 'walk' ? ownWalk(like, text) : ownCapture(like, text);
}
