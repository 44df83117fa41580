// npm run bench: how long the simulation takes and what motion costs, with the bar beside each figure. With
// `start`: how long `npm start` takes. It judges nothing.
import { resolve } from '../src/model/network.ts';
import type { FlowSpec, QubeSpec, Scenario } from '../src/model/scenario.ts';
import { SYS_FIREWALL, SYS_NET, SYS_TOR, SYS_VPN, TOR, WIREGUARD } from '../src/scenarios/built-in-qubes.ts';
import { BANK, HOME, RELAYS, RESOLVER, VPN_COMPANY } from '../src/scenarios/parties.ts';
import { seedsHttps } from '../src/scenarios/seeds-https.ts';
import { seeds } from '../src/scenarios/seeds.ts';
import { vault } from '../src/scenarios/vault.ts';
import { beatsOf } from '../src/storyboard/beats.ts';
import { snapshotAt } from '../src/drawing/snapshot.ts';
import { pictureOf } from '../src/drawing/picture.ts';
import { sceneOf } from '../src/drawing/scene-of.ts';
import { storyboardOf } from '../src/storyboard/storyboard.ts';
import { simulate } from '../src/simulation/simulate.ts';
import { measureFirstPage } from './first-page.ts';
import { measureMotion, median } from './motion.ts';

const SIZES = [250, 500, 1000, 2000];
const GATEWAYS_PER_QUBE = 1 / 20;
const PROTOCOLS: readonly FlowSpec['protocol'][] = ['http', 'https', 'dns', 'udp', 'icmp'];

/** What some runs took, in milliseconds: the median by the clock, and the mean of the processor's own time. */
interface Taken {
  readonly clock: number;
  /** On a busy machine the clock counts the waiting as well; this does not. */
  readonly processor: number;
}

/** Measures some runs, after as many to warm up. */
function measure(runs: number, work: () => unknown): Taken {
  for (let n = 0; n < runs; n++) work();
  const before = process.cpuUsage();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  const { user, system } = process.cpuUsage(before);
  return { clock: median(times), processor: (user + system) / 1000 / runs };
}

/** One gateway of each kind in turn, behind sys-firewall: a firewall, a VPN qube, a Tor gateway. */
function gateway(n: number): QubeSpec {
  const place = { name: `gateway-${n}`, id: 1000 + n, netvm: 'sys-firewall' };
  if (n % 3 === 0) return { ...SYS_FIREWALL, ...place };
  if (n % 3 === 1) return { ...SYS_TOR, ...place, service: TOR };
  const tunnel_address = `10.64.${Math.floor(n / 250)}.${2 + (n % 250)}`;
  return { ...SYS_VPN, ...place, service: { ...WIREGUARD, tunnel_address } };
}

/** A computer of `size` qubes with as many flows: net qubes, a gateway for every twenty, and apps behind them. */
function machine(size: number): Scenario {
  const gateways = Array.from({ length: Math.ceil(size * GATEWAYS_PER_QUBE) }, (_, n) => gateway(n));
  const apps = Array.from({ length: size - gateways.length - 2 }, (_, n): QubeSpec => ({
    name: `app-${n}`,
    class: 'AppVM',
    label: 'blue',
    id: 2000 + n,
    netvm: `gateway-${n % gateways.length}`,
    firewall: [
      { action: 'accept', specialtarget: 'dns' },
      { action: 'accept', dst4: '198.51.100.0/24' },
    ],
  }));
  const flows = Array.from({ length: size }, (_, n): FlowSpec => ({
    from: `app-${n % apps.length}`,
    to: 'site',
    protocol: PROTOCOLS[n % PROTOCOLS.length] ?? 'http',
  }));
  return {
    name: 'machine',
    title: 'A computer with many qubes',
    takeaway: 'Time grows with the number of qubes and flows, and no faster.',
    home: HOME,
    qubes: [...apps, ...gateways, SYS_FIREWALL, SYS_NET],
    parties: [VPN_COMPANY, ...RELAYS, RESOLVER, BANK],
    flows,
  };
}

/** A chain of `depth` net qubes, one behind the other, and a page through all of them. */
function chain(depth: number): Scenario {
  const nets = Array.from({ length: depth }, (_, n): QubeSpec => ({
    ...SYS_FIREWALL,
    name: `net-${n}`,
    id: 100 + n,
    netvm: n === 0 ? 'sys-net' : `net-${n - 1}`,
  }));
  const app: QubeSpec = { ...SYS_VPN, provides_network: false, netvm: `net-${depth - 1}` };
  return {
    ...seeds,
    qubes: [app, ...nets, SYS_NET],
    flows: [{ from: app.name, to: 'site', protocol: 'http', ttl: 255 }],
  };
}

const WIDTHS = [58, 12, 12, 10] as const;

function print(...cells: readonly string[]): void {
  const [what = '', ...figures] = cells;
  const columns = figures.map((cell, i) => cell.padStart(WIDTHS[i + 1] ?? 0));
  console.log([what.padEnd(WIDTHS[0]), ...columns].join(' ').trimEnd());
}

function row(what: string, { clock, processor }: Taken, bar = '', note = ''): void {
  const digits = clock < 0.1 ? 4 : 2;
  print(what, `${clock.toFixed(digits)} ms`, `${processor.toFixed(digits)} ms`, bar, note);
}

/** A scenario with all that is shown of it, ready to be framed at any time. */
function framed(scenario: Scenario): (time: number) => unknown {
  const scene = sceneOf(storyboardOf(scenario));
  const picture = pictureOf(scene, 'wide');
  const beats = beatsOf(scene.toldJourneys.map(({ steps }) => steps));
  return (time) => snapshotAt(picture, picture.routes, beats, time * beats.length);
}

if (process.argv[2] === 'start') {
  const { before, now } = await measureFirstPage(Number(process.argv[3] ?? 3), console.log);
  const [was, is] = [median(before), median(now)];
  print(
    'npm start to a first page whose figure answers',
    `${is.toFixed(1)} s`,
    '',
    `${(was / 3).toFixed(1)} s`,
  );
  print('the same in version 0.1.0', `${was.toFixed(1)} s`, '', '', `× ${(is / was).toFixed(2)}`);
  process.exit();
}

print('', 'by the clock', 'processor', 'bar');
const begun = { clock: performance.now(), processor: process.cpuUsage() };
simulate(resolve(seeds));
const { user, system } = process.cpuUsage(begun.processor);
row('flagship over HTTP: resolved and simulated, the first time', {
  clock: performance.now() - begun.clock,
  processor: (user + system) / 1000,
});

for (const [name, scenario] of [
  ['over HTTP', seeds],
  ['over HTTPS', seedsHttps],
] as const) {
  row(
    `flagship ${name}: resolved and simulated`,
    measure(200, () => simulate(resolve(scenario))),
  );
  row(
    `flagship ${name}: resolved, simulated and framed`,
    measure(200, () => framed(scenario)(0.25)),
    '5 ms',
  );
}

let before: Taken | undefined;
for (const size of SIZES) {
  const scenario = machine(size);
  const taken = measure(5, () => simulate(resolve(scenario)));
  const growth = before && `× ${(taken.processor / before.processor).toFixed(2)} for twice as many`;
  row(
    `${size} qubes with ${size} flows: resolved and simulated`,
    taken,
    size === 1000 ? '1,000 ms' : '',
    growth,
  );
  before = taken;
}

for (const [name, scenario] of [
  ['a packet that never leaves its qube', vault],
  ['the flagship', seeds],
  ['a chain of 12 net qubes', chain(12)],
  ['a chain of 96 net qubes', chain(96)],
] as const) {
  const at = framed(scenario);
  const { clock, processor } = measure(5, () => {
    for (let n = 0; n < 1000; n++) at(n / 1000);
  });
  row(`one frame of ${name}`, { clock: clock / 1000, processor: processor / 1000 });
}

const { frames, script, layouts, withLayout, idle } = await measureMotion();
print(`script in one of ${frames} frames of the playing flagship`, `${script.toFixed(2)} ms`, '', '2 ms');
print('work in a second of the settled flagship', `${idle.work.toFixed(2)} ms`);
print('timers or frames asked for in that second', String(idle.requests), '', '0');
print('layouts in a frame', String(layouts), '', '0', `${withLayout} of ${frames} frames had one`);
