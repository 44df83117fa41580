import { copyFile, mkdir, rm } from 'node:fs/promises';
import { buildCircuits } from './circuits.ts';
import type { TorClientPlan } from './client.ts';
import { lacksOf } from './consensus.ts';
import { run, startDaemon, textOf, waitFor, writeAll, type Enter, type Running } from './daemon.ts';
import { withKeys } from './keys.ts';
import type { KeyOutputs, TorNetwork, TorNetworkPlan } from './network.ts';
import { TorFailure, torProblem, type TorProblem } from './problem.ts';

export interface RunningTorNetwork {
  readonly network: TorNetwork;
  readonly daemons: readonly Running[];
}

/**
 * Seconds to the first consensus, for one attempt after the other. Relays publish within two or three seconds; those
 * of a busy machine may miss the vote, after which there is none for half an hour. Then all start anew.
 */
const ATTEMPTS = [10, 30] as const;

/** What a step may take beyond its time, on a machine that is busy with other work. */
const GRACE_SECONDS = 30;

/**
 * Makes the keys, starts every node in its namespace, and comes back as soon as a client can build a circuit: the
 * authorities have agreed on a directory that has all three relays, and all nodes know it.
 * Throws a `TorFailure`, which says of each problem where it is and what to do. The daemons end with the box.
 */
export async function startTorNetwork(plan: TorNetworkPlan, enter: Enter): Promise<RunningTorNetwork> {
  const outputs = await makeKeys(plan);
  let problems: readonly TorProblem[] = [];
  for (const firstConsensus of ATTEMPTS) {
    const keyed = withKeys(plan, outputs, { now: Math.floor(Date.now() / 1000), firstConsensus });
    if ('problems' in keyed) throw new TorFailure(keyed.problems);
    const { network } = keyed;
    const daemons = await Promise.all(network.daemons.map((daemon) => startDaemon(daemon, enter)));
    const consensuses = await Promise.all(
      daemons.map((daemon) =>
        waitFor(daemon, () => textOf(consensusOf(daemon)), firstConsensus + GRACE_SECONDS, 'T005'),
      ),
    );
    const lacks = new Set(consensuses.flatMap((text) => lacksOf(text, network.nicknames)));
    if (lacks.size === 0) return { network, daemons };
    problems = [...lacks].map((lack) => torProblem('T006', 'the consensus', lack));
    await Promise.all(daemons.map((daemon) => forget(daemon)));
  }
  throw new TorFailure(problems);
}

async function makeKeys({ nodes }: TorNetworkPlan): Promise<KeyOutputs> {
  const outputs = await Promise.all(
    nodes.map(async ({ name, folders, files, keys }) => {
      for (const folder of folders) await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeAll(files);
      const printed: string[] = [];
      for (const command of keys) printed.push(await run(name, command));
      return [name, printed] as const;
    }),
  );
  return Object.fromEntries(outputs);
}

function consensusOf({ directory }: { readonly directory: string }): string {
  return `${directory}/cached-microdesc-consensus`;
}

async function forget(daemon: Running): Promise<void> {
  await daemon.stop();
  await rm(consensusOf(daemon), { force: true });
  await rm(`${daemon.directory}/cached-consensus`, { force: true });
}

/**
 * Starts a client in its namespace, and comes back when it has as many circuits built as asked for. Streams of other
 * listeners or other addresses go over circuits of their own, so ask for one for each qube and listener.
 * Throws a `TorFailure` as `startTorNetwork` does.
 */
export async function startTorClient(plan: TorClientPlan, enter: Enter, circuits: number): Promise<Running> {
  await mkdir(plan.directory, { recursive: true, mode: 0o700 });
  for (const { from, to } of plan.documents) await copyFile(from, to).catch(() => undefined);
  const client = await startDaemon(plan, enter);
  await buildCircuits(client, plan, circuits, GRACE_SECONDS);
  return client;
}
