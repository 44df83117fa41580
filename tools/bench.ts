// npm run bench: how long the simulation takes and what motion costs, as medians. It measures and judges nothing.
import { resolve } from '../src/model/network.ts';
import type { FlowSpec, QubeSpec, Scenario } from '../src/model/scenario.ts';
import { SYS_FIREWALL, SYS_NET, SYS_TOR, SYS_VPN, TOR, WIREGUARD } from '../src/scenarios/machine.ts';
import { BANK, HOME, RELAYS, RESOLVER, VPN_COMPANY } from '../src/scenarios/outside.ts';
import { seeds } from '../src/scenarios/seeds.ts';
import { vary } from '../src/scenarios/vary.ts';
import { beatsOf } from '../src/scene/beats.ts';
import { frameAt } from '../src/scene/frame.ts';
import { pictureOf } from '../src/scene/picture.ts';
import { showOf } from '../src/scene/show-of.ts';
import { tell } from '../src/scene/telling.ts';
import { simulate } from '../src/simulation/simulate.ts';
import { measureMotion, median } from './motion.ts';

const SIZES = [250, 500, 1000, 2000];
const GATEWAYS_PER_QUBE = 1 / 20;
const PROTOCOLS: readonly FlowSpec['protocol'][] = ['http', 'https', 'dns', 'udp', 'icmp'];

/** The median time of some runs, in milliseconds, after as many to warm up. */
function timed(runs: number, work: () => unknown): number {
  for (let n = 0; n < runs; n++) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return median(times);
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

function row(what: string, ms: number, note = ''): void {
  console.log(`${what.padEnd(58)} ${ms.toFixed(2).padStart(9)} ms  ${note}`);
}

const start = performance.now();
simulate(resolve(seeds));
row('flagship over HTTP: resolved and simulated, the first time', performance.now() - start);

for (const [name, scenario] of [
  ['over HTTP', seeds],
  ['over HTTPS', vary(seeds, { protocol: 'https' })],
] as const) {
  row(
    `flagship ${name}: resolved and simulated`,
    timed(200, () => simulate(resolve(scenario))),
  );
  row(
    `flagship ${name}: resolved, simulated, put into words and framed`,
    timed(200, () => {
      const telling = tell(scenario);
      const show = showOf(telling);
      const picture = pictureOf(show, 'wide');
      return frameAt(picture, picture.routes, beatsOf(show.tales.map(({ steps }) => steps)), 2.25);
    }),
    'bar: 5 ms',
  );
}

let before: number | undefined;
for (const size of SIZES) {
  const scenario = machine(size);
  const ms = timed(5, () => simulate(resolve(scenario)));
  const growth = before === undefined ? '' : `× ${(ms / before).toFixed(2)} for twice as many`;
  row(
    `${size} qubes with ${size} flows: resolved and simulated`,
    ms,
    size === 1000 ? `${growth}; bar: 1 s` : growth,
  );
  before = ms;
}

const show = showOf(tell(seeds));
const picture = pictureOf(show, 'wide');
const beats = beatsOf(show.tales.map(({ steps }) => steps));
row(
  'one frame of the flagship, out of 1,000',
  timed(5, () => {
    for (let n = 0; n < 1000; n++) frameAt(picture, picture.routes, beats, (n / 1000) * beats.length);
  }) / 1000,
);

const { frames, script, layouts, withLayout, idle } = await measureMotion();
row(`script in one of ${frames} frames of the playing flagship`, script, 'bar: 2 ms');
row(
  'work in a second of the settled flagship',
  idle.work,
  `${idle.requests} timers or frames asked for; bar: 0`,
);
console.log(`layouts in a frame: ${layouts}; bar: 0 (${withLayout} of ${frames} frames had one)`);
