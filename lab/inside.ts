// Runs in the box, where no way leads out: builds the network, plays every situation, observes, and hands over.
import { createWriteStream, writeSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Observation } from '#evidence/observation.ts';
import { addressOf } from '#model/network.ts';
import type { Capture, CapturedSecrets } from '#wire/capture.ts';
import { SITUATIONS } from '#scenarios/situations.ts';
import { keysOfTunnels } from './observe/tunnel-keys.ts';
import { assemble } from './observe/assemble.ts';
import { observe } from './observe/observe-recording.ts';
import { TOR_PORTS } from './plan/other-rules.ts';
import { DIRECTORY_ADDRESSES, planStanding } from './plan/tor-segment.ts';
import { build } from './run/build.ts';
import { startDaemon } from './run/start-daemon.ts';
import { makeCertificates } from './run/make-keys.ts';
import { Peak } from './run/memory.ts';
import { play, type Recording, type Stage } from './run/play.ts';
import { inNamespace, run } from './run/run-command.ts';
import { REPORT } from './boxed.ts';
import { filesToKeep, filesToRecord } from './kept-files.ts';
import type { InsideFailure, InsideOrder, InsideReport } from './inside-order.ts';
import { torClient } from './tor/client.ts';
import { torNetwork } from './tor/tor-network.ts';
import { startTorClient, startTorNetwork, type RunningTorNetwork } from './tor/start-tor.ts';

const order = JSON.parse(process.argv[2] ?? '{}') as InsideOrder;
const began = performance.now();
const here = import.meta.dirname;
const directory = '/run/lab';

function say(text: string): void {
  process.stdout.write(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${text}\n`);
}

/** Tells what failed and ends the box: nothing in it outlasts it. */
function stop(at: string, error: unknown): never {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const failure: InsideFailure = { failed: { doing: at, message, detail: stack } };
  writeSync(REPORT, JSON.stringify(failure));
  process.exit(1);
}

let doing = 'building the segment, certificates and the Tor network';
process.on('uncaughtException', (error) => {
  stop(doing, error);
});

/** Everything that is to be kept is written beside its goal and put there in one step. */
async function keep(folder: string, files: ReadonlyMap<string, Uint8Array | string>): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  await Promise.all([...files].map(([name, content]) => writeFile(join(fresh, name), content)));
  // What is kept is for everyone; a fresh folder is for its maker alone.
  await chmod(fresh, 0o755);
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}

/** Every key of a recording: those of WireGuard where its programs told what they drew. */
async function keysOf(
  recording: Recording,
  byPlace: ReadonlyMap<string, Capture>,
): Promise<CapturedSecrets[]> {
  const wireguard =
    order.keylog === undefined ? undefined : await keysOfTunnels(recording, byPlace, `${directory}/draws`);
  return [
    ...(wireguard === undefined ? [] : [{ kind: 'wireguard' as const, text: wireguard }]),
    ...(recording.tlsKeys === '' ? [] : [{ kind: 'tls' as const, text: recording.tlsKeys }]),
  ];
}

await run({ words: ['mount', '-t', 'tmpfs', '-o', 'mode=755', 'tmpfs', '/run'] });
await Promise.all(
  [`${directory}/tor`, `${directory}/draws`, '/run/wireguard'].map((path) =>
    mkdir(path, { recursive: true }),
  ),
);
process.env['TMPDIR'] = directory;

const situations = SITUATIONS.filter(({ scenario }) => order.situations.includes(scenario.name));
const asUser = order.root ? 'debian-tor' : null;
const standing = planStanding(
  situations.map(({ scenario }) => scenario),
  `${directory}/tor`,
  asUser,
);
const peak = new Peak();

say(`building the segment${standing.tor ? ', a Tor network' : ''} and certificates`);
const [authority] = await Promise.all([
  makeCertificates(
    situations.map(({ scenario }) => scenario),
    `${directory}/keys`,
  ),
  build(standing.network),
]);
await Promise.all(standing.daemons.map((daemon) => startDaemon(daemon)));
const enter = (namespace: string): readonly string[] => inNamespace(namespace, []);
const network: Promise<RunningTorNetwork> | undefined =
  standing.tor && startTorNetwork(torNetwork(standing.tor), enter);
// Its failure is met where it is waited for.
network?.catch(() => undefined);

let clients = 0;
const stage: Stage = {
  directory,
  authority,
  site: [process.execPath, join(here, 'run/serve-site.ts')],
  ask: [process.execPath, join(here, 'run/ask.ts')],
  torUser: asUser ?? 'root',
  broken: order.broken,
  relayTaps: standing.taps,
  wireguard: order.keylog,
  environment: (end) => (order.keylog === undefined ? {} : { WG_DRAWS: `${directory}/draws/${end}` }),
  startTor: async ({ scenario }, gateway) => {
    if (!network) throw new RangeError('this run has no Tor network');
    const qube = scenario.qubes.find(({ name }) => name === gateway);
    const address = qube ? addressOf(qube) : '';
    const client = torClient({
      name: gateway,
      directory: `${directory}/tor/client-${(clients += 1)}`,
      transPort: { address, port: TOR_PORTS.TransPort },
      dnsPort: { address, port: TOR_PORTS.DnsPort },
      network: (await network).network,
    });
    return startTorClient(client, enter, scenario.flows.length);
  },
};

const observations: Observation[] = [];
const faults: string[] = [];
let observing: Promise<void> = Promise.resolve();
let captured = 0;

async function observed(recording: Recording): Promise<void> {
  const { name } = recording.situation.scenario;
  const folder = `${directory}/observed/${name}`;
  await mkdir(folder, { recursive: true });
  const byPlace = await assemble(recording);
  const result = await observe(recording, byPlace, DIRECTORY_ADDRESSES, folder);
  observations.push(result.observation);
  faults.push(...result.faults.map((fault) => `${name}, ${fault}`));
  captured += result.observation.captures.reduce((sum, { bytes }) => sum + bytes, 0);
  if (order.keep !== undefined) {
    const keys = await keysOf(recording, byPlace);
    await keep(
      join(order.keep.folder, name),
      order.keep.forGood
        ? filesToRecord(result, keys)
        : filesToKeep(recording.situation, result, byPlace, keys),
    );
  }
  await rm(folder, { recursive: true });
}

doing = 'waiting for the Tor network to agree';
await network;
for (const situation of situations) {
  const { name } = situation.scenario;
  doing = `playing ${name}`;
  const started = performance.now();
  const recording = await play(stage, situation);
  const outcomes = recording.flows.map(({ answer }) => answer.outcome).join(', ');
  say(`${name}: ${outcomes} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  // While the next one is built this one is observed.
  await observing;
  observing = observed(recording).catch((error: unknown) => stop(`observing ${name}`, error));
}
await observing;

const report: InsideReport = {
  observations: order.situations.flatMap((name) =>
    observations.filter(({ situation }) => situation === name),
  ),
  faults,
  peakBytes: peak.end(),
  capturedBytes: captured,
};
say(`observed: ${observations.length} situations`);
createWriteStream('', { fd: REPORT }).end(JSON.stringify(report), () => process.exit(0));
