/** Wraps packets for real, with the simulator and every cipher: what the worker does. */
import { resolve, type Network } from '#model/network.ts';
import type { Scenario } from '#model/scenario.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { SITUATIONS } from '#scenarios/situations.ts';
import { vary, type Variation } from '#scenarios/vary.ts';
import { whonix } from '#scenarios/whonix.ts';
import { modelPath } from '#storyboard/peel/model-path.ts';
import { onionPath } from '#storyboard/peel/onion-path.ts';
import { ONION, type PacketPath } from '#storyboard/peel/packet-path.ts';
import { simulate } from '#simulation/simulate.ts';
import { exportCapture } from '#wire/export.ts';
import { writePcapng } from '#wire/pcapng.ts';
import { digest, handshakeOf, seal } from '#wire/seal/cipher-sealer.ts';

/** 1 January 2026, 0:00 UTC, in microseconds: these packets were sent at no time at all. */
const START = 1_767_225_600_000_000;

/** Whose way a message takes: a situation, and the flow’s place in it from 1. */
export type Way = Pick<PacketPath, 'name' | 'flow'>;

/** A built-in scenario, and its switches where they do not stand as it has them. */
export interface Position {
  readonly name: string;
  readonly variation: Variation;
}

/** Packets of the model as a file that Wireshark opens. */
export interface ModelFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many frames are in it, and on how many links they were. */
  readonly frames: number;
  readonly links: number;
}

/** What is asked for: the path of a reader’s message, the packets of one, or those of a whole scenario. */
export type WrapOrder =
  | { readonly what: 'path' | 'capture'; readonly like: Way; readonly text: string }
  | ({ readonly what: 'scenario' } & Position);

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

/** The path of a message. In: the path whose way it takes, and the text, which `checkMessage` found no fault in. */
function ownPath(like: Way, text: string): PacketPath | undefined {
  if (like.name === ONION) return onionPath(resolve(whonix), text, whonix.flows[0]?.reply ?? '');
  const scenario = scenarioOf(like, text);
  return scenario && modelPath(scenario, like.flow - 1, { sealer: seal, digest, handshakeOf });
}

/** Every packet of a network on every link. In: the network, and what is to be said of it beside its title. */
function fileOf(network: Network, more = ''): ModelFile {
  const { capture } = exportCapture(network, simulate(network), {
    sealer: seal,
    digest,
    handshakes: handshakeOf,
    start: START,
  });
  return {
    bytes: new Uint8Array(writePcapng({ ...capture, comment: `${capture.comment ?? ''}${more}` })),
    frames: capture.frames.length,
    links: capture.interfaces.length,
  };
}

/** The packets of a message everywhere on their way. Nothing for the onion alone. */
function ownCapture(like: Way, text: string): ModelFile | undefined {
  const scenario = scenarioOf(like, text);
  return scenario && fileOf(resolve({ ...scenario, flows: scenario.flows.slice(like.flow - 1, like.flow) }));
}

/** The packets of all flows of a scenario: look-ups, pings and circuits too. Nothing if there is no such scenario. */
function modelFile({ name, variation }: Position): ModelFile | undefined {
  const scenario = SCENARIOS.find((each) => each.name === name);
  const set = Object.entries(variation).map(([switched, value]) => `${switched} ${String(value)}`);
  const more = set.length > 0 ? ` Set: ${set.join(', ')}.` : '';
  return scenario && fileOf(resolve(vary(scenario, variation)), more);
}

/** What was ordered; nothing if there is no such way or scenario. */
export function answerTo(order: WrapOrder): PacketPath | ModelFile | undefined {
  switch (order.what) {
    case 'path':
      return ownPath(order.like, order.text);
    case 'capture':
      return ownCapture(order.like, order.text);
    case 'scenario':
      return modelFile(order);
  }
}
