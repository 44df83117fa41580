import { mkdir, readFile } from 'node:fs/promises';
import type { Situation } from '#scenarios/situations.ts';
import type { Break } from '../inside-order.ts';
import { breakPlan } from '../plan/broken.ts';
import { torGateways, usesTor } from '../plan/tor-gateways.ts';
import { planScenario, type Surroundings } from '../plan/plan-scenario.ts';
import type { Errand, Plan, Tunnel } from '../plan/lab-plan.ts';
import type { Answer } from './ask.ts';
import { build, takeDown } from './build.ts';
import { endCaptures, listen, type Listening } from './listen.ts';
import { counted, readCounters, type Counters } from './counters.ts';
import { startDaemon, stop, type Running } from './start-daemon.ts';
import { attempt, inNamespace, run } from './run-command.ts';
import { bringUp, drop, type Up } from './bring-up.ts';

/** What came of one flow. */
export interface FlowRecord {
  /** Microseconds since 1970. */
  readonly began: number;
  readonly ended: number;
  readonly answer: Answer;
  /** The named rules that ended packets meanwhile. */
  readonly counters: Counters;
}

/** What came of one situation, with the files in which its packets are. */
export interface Recording {
  readonly situation: Situation;
  readonly plan: Plan;
  readonly flows: readonly FlowRecord[];
  readonly files: readonly { readonly tap: Plan['taps'][number]; readonly file: string }[];
  /** The keys of TLS that the programs gave away, as Wireshark reads them. */
  readonly tlsKeys: string;
  readonly tunnels: readonly Up[];
}

/** What all situations share. */
export interface Stage extends Surroundings {
  readonly authority: string;
  /** Words that run `ask.ts`. */
  readonly ask: readonly string[];
  /** Starts the Tor client of a gateway, and says when a circuit is there. */
  readonly startTor: (
    situation: Situation,
    gateway: string,
  ) => Promise<{ readonly stop: () => Promise<void> }>;
  /** Taps at the relays, which are there all the time. */
  readonly relayTaps: Plan['taps'];
  /** For the programs of tunnels: a build of WireGuard that tells what it draws reads where to. */
  readonly wireguard: string | undefined;
  readonly broken: Break | undefined;
  readonly environment: (end: 'client' | 'server') => Readonly<Record<string, string>>;
}

const clock = (): number => Math.round((performance.timeOrigin + performance.now()) * 1000);

/** Milliseconds that a program waits for an answer; a lost first packet is sent again after a second. */
const PATIENCE = 1300;
const PATIENCE_THROUGH_TOR = 8000;

/** An answer to an address that is not the sender’s own cannot come back to it: there is nothing to be patient for. */
function patienceFor(errand: Errand, throughTor: boolean): number {
  return throughTor && errand.source === undefined ? PATIENCE_THROUGH_TOR : PATIENCE;
}

async function doErrand(
  stage: Stage,
  plan: Plan,
  errand: Errand,
  patience: number,
  keylog: string,
): Promise<FlowRecord> {
  const places = plan.rulesets.map(({ namespace }) => namespace);
  // A program that claims another address has to give it to its own system first.
  if (errand.source !== undefined)
    await run({
      words: inNamespace(errand.namespace, ['ip', 'addr', 'add', `${errand.source}/32`, 'dev', 'lo']),
    });
  const before = await readCounters(places);
  const began = clock();
  const settings = { errand, authority: await readFile(stage.authority, 'utf8'), keylog, patience };
  const { stdout, stderr } = await attempt({
    words: inNamespace(errand.namespace, [...stage.ask, JSON.stringify(settings)]),
  });
  if (stdout === '')
    throw new Error(`the program at ${errand.namespace} said nothing: ${stderr.slice(0, 500)}`);
  // What is still on its way, an error of a hop or the end of a connection, belongs to this flow; through Tor it takes longer.
  await new Promise((resolve) => setTimeout(resolve, patience > PATIENCE ? 500 : 150));
  const ended = clock();
  const answer = JSON.parse(stdout) as Answer;
  return { began, ended, answer, counters: counted(before, await readCounters(places)) };
}

/** How far a service qube stands from the end of the chain: what carries others has to be there first. */
function distance({ scenario }: Situation, name: string): number {
  const netvm = scenario.qubes.find((qube) => qube.name === name)?.netvm;
  return netvm ? 1 + distance({ scenario }, netvm) : 0;
}

/** Brings up tunnels and Tor clients, those next to the uplink first. */
async function startServices(
  stage: Stage,
  situation: Situation,
  plan: Plan,
  started: Running[],
  clients: { readonly stop: () => Promise<void> }[],
  tunnels: Up[],
): Promise<void> {
  const services: { name: string; start: () => Promise<void> }[] = [
    ...torGateways(situation).map((name) => ({
      name,
      start: async () => {
        clients.push(await stage.startTor(situation, name));
      },
    })),
    ...plan.tunnels
      .filter(({ state }) => state !== 'not-yet-up')
      .map((tunnel: Tunnel) => ({
        name: tunnel.client.namespace,
        start: async () => {
          const up = await bringUp(tunnel, `${stage.directory}/keys`, started, stage.environment);
          tunnels.push(up);
        },
      })),
  ];
  services.sort((a, b) => distance(situation, a.name) - distance(situation, b.name));
  for (const service of services) await service.start();
}

function planFor(stage: Stage, situation: Situation): Plan {
  const plan = planScenario(situation, stage);
  const qubes = situation.scenario.qubes.map(({ name }) => name);
  return stage.broken === undefined ? plan : breakPlan(plan, stage.broken, qubes);
}

/** Plays one situation in the box: builds it, listens, does its errands, and takes it away again. */
export async function play(stage: Stage, situation: Situation): Promise<Recording> {
  const folder = `${stage.directory}/${situation.scenario.name}`;
  await mkdir(folder, { recursive: true });
  const plan = planFor(stage, situation);
  const started: Running[] = [];
  const tunnels: Up[] = [];
  const clients: { readonly stop: () => Promise<void> }[] = [];
  const captures: Listening[] = [];
  const listenAt = async (taps: Plan['taps']): Promise<void> => {
    captures.push(...(await Promise.all(taps.map((tap) => listen(tap, folder)))));
  };
  try {
    await build(plan);
    const throughTor = usesTor(situation);
    const [daemons] = await Promise.all([
      Promise.all(plan.daemons.map((daemon) => startDaemon(daemon))),
      listenAt(plan.taps.filter(({ inside }) => !inside)),
    ]);
    started.push(...daemons);
    await startServices(stage, situation, plan, started, clients, tunnels);
    await listenAt([...plan.taps.filter(({ inside }) => inside), ...(throughTor ? stage.relayTaps : [])]);
    for (const up of tunnels) if (up.tunnel.state === 'dropped') await drop(up);
    const keylog = `${folder}/tls.keys`;
    const flows: FlowRecord[] = [];
    for (const errand of plan.errands)
      flows.push(await doErrand(stage, plan, errand, patienceFor(errand, throughTor), keylog));
    const tlsKeys = await readFile(keylog, 'utf8').catch(() => '');
    // The kernel hands frames over in blocks, a quarter of a second apart.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await endCaptures(captures);
    return {
      situation,
      plan,
      flows,
      files: captures.map(({ tap, file }) => ({ tap, file })),
      tlsKeys,
      tunnels,
    };
  } finally {
    await Promise.all(clients.map((client) => client.stop()));
    await Promise.all([...started, ...captures.map(({ running }) => running)].map((each) => stop(each)));
    await takeDown(plan);
  }
}
