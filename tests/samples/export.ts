/** One connection, and the capture that the model makes of it. */
import { expect } from 'vitest';
import { resolve } from '#model/network.ts';
import { type Scenario } from '#model/scenario.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { linkName } from '#simulation/observed-in.ts';
import { simulate } from '#simulation/simulate.ts';
import { type Capture } from '../../src/wire/capture.ts';
import { dissect } from '../../src/wire/dissect.ts';
import { exportCapture, type ExportOptions } from '../../src/wire/export.ts';
import { valueOf } from '../../src/wire/find-fields.ts';
import { standIn } from '../../src/wire/stand-in-sealer.ts';

export const START = 1_767_225_600_000_000;

export const ADDED = 'Added to complete the stream; the model has no such packet.';

export function named(name: string): Scenario {
  const found = SCENARIOS.find((scenario) => scenario.name === name);
  if (!found) throw new RangeError(`no scenario is called ${name}`);
  return found;
}

export type Wanted = Partial<ExportOptions>;

export function exported(scenario: Scenario, wanted: Wanted = {}): ReturnType<typeof exportCapture> {
  const network = resolve(scenario);
  return exportCapture(network, simulate(network), { sealer: standIn, start: START, ...wanted });
}

export function captureOf(scenario: Scenario, wanted: Wanted = {}): Capture {
  const { capture, problems } = exported(scenario, wanted);
  expect(problems).toEqual([]);
  return capture;
}

export function flagsOf({ frames }: Capture): (string | undefined)[] {
  return frames.map(({ bytes }) => valueOf(dissect(bytes, 'ethernet'), 'tcp', 'flags'));
}

export const AT_ISP = linkName('router', 'isp');

const chain = named('default-chain');

export const oneFlow: Scenario = { ...chain, flows: chain.flows.slice(0, 1) };
