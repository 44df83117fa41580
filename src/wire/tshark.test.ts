import { describe, expect, test } from 'vitest';
import type { Layer } from '#model/layer.ts';
import { resolve } from '#model/network.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { everyPosition } from '#scenarios/positions.ts';
import { linkName } from '#simulation/observed-in.ts';
import { simulate } from '#simulation/simulate.ts';
import type { Timeline } from '#simulation/trace.ts';
import { CHECKSUMS, EACH_ALONE, readByTshark } from '../../tools/read-by-tshark.ts';
import type { Capture, CapturedFrame, CapturedInterface } from './capture.ts';
import { exportCapture } from './export.ts';
import { standIn } from './stand-in-sealer.ts';

const START = 1_767_225_600_000_000;

/** What the third layer of a packet is to tshark; the second of a ping or a SYN, which have no third. */
function protocolOf(second: Layer | undefined, layer: Layer | undefined): string {
  if (!layer) return second?.kind ?? '';
  if (layer.kind === 'tls-hello' || layer.kind === 'tls-record') return 'tls';
  return layer.kind === 'wireguard' ? 'wg' : layer.kind;
}

interface Sent {
  readonly link: string;
  readonly protocol: string;
  readonly names: readonly string[];
}

/** What a timeline sends over links: the protocol, and the name in a hello. */
function sentIn(timeline: Timeline): Sent[] {
  const traces = timeline.flatMap(({ exchanges }) =>
    exchanges.flatMap(({ request, reply }) => [request, ...(reply ? [reply] : [])]),
  );
  return traces.flatMap(({ hops }) =>
    hops.flatMap(({ node, sent, to }) => {
      if (!sent || to === undefined) return [];
      const [, second, third] = sent;
      const names = third?.kind === 'tls-hello' && third.sni !== undefined ? [third.sni] : [];
      return [{ link: linkName(node, to), protocol: protocolOf(second, third), names }];
    }),
  );
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** The frames of many captures, in two: OpenVPN and HTTPS share a port, and tshark is told which it is. */
function merged(): Record<'openvpn' | 'others', { capture: Capture; sent: Sent[] }> {
  const make = (): { interfaces: CapturedInterface[]; frames: CapturedFrame[]; sent: Sent[] } => ({
    interfaces: [],
    frames: [],
    sent: [],
  });
  const [openvpn, others] = [make(), make()];
  for (const scenario of everyPosition()) {
    const network = resolve(scenario);
    const timeline = simulate(network);
    const { capture } = exportCapture(network, timeline, { sealer: standIn, start: START });
    const sent = sentIn(timeline);
    const tunnels = new Set(sent.filter(({ protocol }) => protocol === 'openvpn').map(({ link }) => link));
    for (const [group, isIn] of [
      [openvpn, (link: string) => tunnels.has(link)],
      [others, (link: string) => !tunnels.has(link)],
    ] as const) {
      const first = group.interfaces.length;
      group.interfaces.push(...capture.interfaces);
      group.sent.push(...sent.filter(({ link }) => isIn(link)));
      for (const frame of capture.frames)
        if (isIn(capture.interfaces[frame.interface]?.name ?? ''))
          group.frames.push({ ...frame, interface: first + frame.interface });
    }
  }
  const finished = ({ interfaces, frames, sent }: ReturnType<typeof make>) => ({
    capture: { interfaces, frames, secrets: [] },
    sent,
  });
  return { openvpn: finished(openvpn), others: finished(others) };
}

const FIELDS = [
  'frame.protocols',
  'ip.checksum.status',
  'tcp.checksum.status',
  'udp.checksum.status',
  'icmp.checksum.status',
  '_ws.malformed',
  'wg.type',
  'tcp.options',
  'tcp.flags',
  'tls.handshake.extensions_server_name',
];
const GOOD = '1';
/** As Linux sent them in most recordings: `tshark -r FILE -Y tcp.flags.syn==1 -T fields -e tcp.options`. */
const SYN_OPTIONS = '020405b4010104020103030a';
/** Protocols that tshark names behind the one that a frame is about. */
const BEHIND = new Set(['data', 'data-text-lines']);

describe('the export of every scenario, at every position of its switches, as Wireshark reads it', () => {
  const groups = merged();

  test.for([
    ['others', ['-d', 'tcp.port==9001,tls']],
    ['openvpn', ['-d', 'tcp.port==443,openvpn']],
  ] as const)('%s: every frame, no malformed one, no bad checksum', ([name, decodeAs], { skip }) => {
    const { capture, sent } = groups[name];
    const lines = readByTshark(capture, FIELDS, [...CHECKSUMS, ...EACH_ALONE, ...decodeAs]);
    if (!lines) return skip(`tshark is not installed: the export of ${name} is not checked`);
    expect(sent.length).toBeGreaterThan(20);
    expect(lines).toHaveLength(capture.frames.length);
    const protocols = lines.flatMap(([names = '']) => {
      const known = names.split(':').filter((each) => !BEHIND.has(each));
      const [last = ''] = known.slice(-1);
      return last === 'tcp' ? [] : [last === 'udp' ? 'data' : last];
    });
    const carrying = sent.filter(({ protocol }) => protocol !== 'tcp');
    expect(tally(protocols)).toEqual(tally(carrying.map(({ protocol }) => protocol)));
    // Nothing but the model’s own packets has a SYN: none is added.
    const opening = lines.filter((line) => ['0x0002', '0x0012'].includes(line.at(-2) ?? ''));
    expect(opening).toHaveLength(sent.length - carrying.length);
    expect(new Set(opening.map((line) => line.at(-3)))).toEqual(
      new Set(opening.length > 0 ? [SYN_OPTIONS] : []),
    );
    for (const [, ...statuses] of lines) {
      const [ip, tcp, udp, icmp, malformed, type] = statuses;
      expect([ip, tcp || udp || icmp, malformed]).toEqual([GOOD, GOOD, '']);
      expect(['', '4']).toContain(type);
    }
    const names = lines.map((line) => line.at(-1) ?? '').filter((each) => each !== '');
    expect(tally(names)).toEqual(tally(sent.flatMap((each) => each.names)));
  });
});

// On one link alone streams have to be whole: Wireshark says if a segment is lost, repeated or out of order. Of one flow
// alone: the next flow of a qube begins on the same ports, and Wireshark would say that.
test.for(SCENARIOS)('$name: on the ISP’s link the stream of each flow is whole', (scenario, { skip }) => {
  for (const flow of scenario.flows) {
    const network = resolve({ ...scenario, flows: [flow] });
    const at = linkName('router', 'isp');
    const { capture } = exportCapture(network, simulate(network), { sealer: standIn, start: START, at });
    const lines = readByTshark(capture, ['tcp.analysis.flags'], CHECKSUMS);
    if (!lines) return skip(`tshark is not installed: the streams of ${scenario.name} are not checked`);
    expect(lines).toHaveLength(capture.frames.length);
    expect(lines.filter(([flags]) => flags !== '')).toEqual([]);
  }
});
