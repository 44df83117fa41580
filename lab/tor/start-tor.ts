import { copyFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buildCircuits } from './circuits.ts';
import type { TorClientPlan } from './client.ts';
import { lacksOf } from './consensus.ts';
import { run, startDaemon, textOf, waitFor, writeAll, type Enter, type Running } from './tor-daemon.ts';
import { withKeys } from './authority-keys.ts';
import type { Daemon, KeyOutputs, TorNetwork, TorNetworkPlan } from './tor-network.ts';
import { TorFailure, torProblem } from './tor-problem.ts';
import { toVote } from './vote.ts';

export interface RunningTorNetwork {
  readonly network: TorNetwork;
  readonly daemons: readonly Running[];
}

/** What any one step may take. On an idle machine none takes more than six. */
const STEP_SECONDS = 60;

/**
 * Makes the keys, starts every node in its namespace, and comes back as soon as a client can build a circuit: the
 * authorities have agreed on a directory that has all three relays, and all nodes know it.
 * Throws a `TorFailure`, which says of each problem where it is and what to do. The daemons end with the box.
 */
export async function startTorNetwork(plan: TorNetworkPlan, enter: Enter): Promise<RunningTorNetwork> {
  const keyed = withKeys(plan, await makeKeys(plan), unixSeconds());
  if ('problems' in keyed) throw new TorFailure(keyed.problems);
  const { network } = keyed;
  const startAll = (daemons: readonly Daemon[]): Promise<readonly Running[]> =>
    Promise.all(daemons.map((daemon) => startDaemon(daemon, enter)));
  const authorities = await startAll(network.authorities);
  const relays = await startAll(network.relays);
  await Promise.all(authorities.map((authority) => knows(authority, network)));

  await writeAll(toVote(network.authorities, unixSeconds()));
  for (const authority of authorities) authority.reload();
  const consensuses = await Promise.all(authorities.map(hasConsensus));
  const lacks = new Set(consensuses.flatMap((text) => lacksOf(text, network.nicknames)));
  if (lacks.size > 0)
    throw new TorFailure([...lacks].map((lack) => torProblem('T005', 'the consensus', lack)));

  // A relay that asked too early would wait longer and longer before it asks again.
  for (const relay of relays) relay.reload();
  await Promise.all(relays.map(hasConsensus));
  return { network, daemons: [...authorities, ...relays] };
}

async function makeKeys({ nodes }: TorNetworkPlan): Promise<KeyOutputs> {
  const outputs = await Promise.all(
    nodes.map(async ({ name, folders, files, keys }) => {
      for (const folder of folders) await makePrivate(folder);
      await writeAll(files);
      const printed: string[] = [];
      for (const command of keys) printed.push(await run(name, command));
      return [name, printed] as const;
    }),
  );
  return Object.fromEntries(outputs);
}

/** When every relay has published itself to this authority. */
async function knows(authority: Running, { nicknames }: TorNetwork): Promise<true> {
  const path = `${authority.directory}/cached-descriptors.new`;
  const isThere = async (): Promise<true | undefined> => {
    const text = await textOf(path);
    const published = new Set(text?.match(/(?<=^router )\w+/gm));
    return Object.values(nicknames).every((name) => published.has(name)) ? true : undefined;
  };
  return waitFor(authority, isThere, STEP_SECONDS, 'T004');
}

async function hasConsensus(daemon: Running): Promise<string> {
  const path = `${daemon.directory}/cached-microdesc-consensus`;
  return waitFor(daemon, () => textOf(path), STEP_SECONDS, 'T004');
}

/**
 * Starts a client in its namespace, and comes back when it has as many circuits built as asked for. Streams of other
 * listeners or other addresses go over circuits of their own, so ask for one for each qube and listener.
 * Throws a `TorFailure` as `startTorNetwork` does.
 */
export async function startTorClient(plan: TorClientPlan, enter: Enter, circuits: number): Promise<Running> {
  await makePrivate(plan.directory);
  for (const { from, to } of plan.documents) await copyFile(from, to).catch(() => undefined);
  const client = await startDaemon(plan, enter);
  await buildCircuits(client, plan, circuits, STEP_SECONDS);
  return client;
}

/** What lies above stays open to all: the user whom tor becomes has to pass. */
async function makePrivate(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
}

function unixSeconds(): number {
  return Math.floor(Date.now() / 1000);
}
