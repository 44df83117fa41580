import { describe, expect, test } from 'vitest';
import { resolve } from '#model/network.ts';
import { everyLayer, type Packet } from '#model/packet.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { variationsOf } from '#scenarios/variations.ts';
import { vary } from '#scenarios/vary.ts';
import { simulate } from '#simulation/simulate.ts';
import type { Capture } from '#wire/capture.ts';
import { legsOf } from '#wire/leg.ts';
import { readPcapng } from '#wire/pcapng.ts';
import { CHECKSUMS, EACH_ALONE, readByTshark } from '../../tools/read-by-tshark.ts';
import { answerTo, type ModelFile, type Position } from './wrap-packets.ts';

/** Every scenario of the menu at every position of its switches. */
const POSITIONS: readonly Position[] = SCENARIOS.flatMap((scenario) =>
  variationsOf(scenario).map((variation) => ({ name: scenario.name, variation })),
);

function fileOf(position: Position): ModelFile {
  const answer = answerTo({ what: 'scenario', ...position });
  if (!answer || !('bytes' in answer)) throw new RangeError(`there is no file of ${position.name}`);
  return answer;
}

/** What the model sends over links, flow by flow. */
function sentIn({ name, variation }: Position): Packet[][] {
  const scenario = SCENARIOS.find((each) => each.name === name);
  if (!scenario) throw new RangeError(`no scenario is called ${name}`);
  return simulate(resolve(vary(scenario, variation))).map(({ exchanges }) =>
    exchanges
      .flatMap(({ request, reply }) => (reply ? [request, reply] : [request]))
      .flatMap((trace) => legsOf(trace).flat())
      .map(({ packet }) => packet),
  );
}

const ADDED = 'Added to complete the stream; the model has no such packet.';
const FLOW = /, flow (\d+) of/;

interface Made {
  readonly position: Position;
  readonly file: ModelFile;
  readonly capture: Capture;
}

const made: readonly Made[] = POSITIONS.map((position) => {
  const file = fileOf(position);
  const { capture, problems } = readPcapng(file.bytes);
  expect(problems).toEqual([]);
  return { position, file, capture };
});

describe('A file of the model’s packets, of every scenario at every position of its switches,', () => {
  test('has every packet of every flow on every link, and says how many it holds', () => {
    expect(made.length).toBeGreaterThan(150);
    for (const { position, file, capture } of made) {
      const { frames, interfaces } = capture;
      expect([file.frames, file.links]).toEqual([frames.length, interfaces.length]);
      const own = frames.filter(({ comment }) => comment !== ADDED);
      const sent = sentIn(position);
      const counted = sent.map(
        (_, flow) =>
          own.filter(({ comment = '' }) => Number(FLOW.exec(comment)?.[1] ?? 1) === flow + 1).length,
      );
      expect(counted, JSON.stringify(position)).toEqual(sent.map((packets) => packets.length));
    }
  });

  test('says in its comment how the switches stand', () => {
    for (const { position, capture } of made)
      for (const value of Object.values(position.variation)) expect(capture.comment).toContain(String(value));
  });
});

/** All files in one: tshark takes longer to start than to read. */
function merged(): Capture {
  const interfaces: Capture['interfaces'][number][] = [];
  const frames: Capture['frames'][number][] = [];
  const keys = new Set<string>();
  for (const { capture } of made) {
    const first = interfaces.length;
    interfaces.push(...capture.interfaces);
    frames.push(...capture.frames.map((frame) => ({ ...frame, interface: first + frame.interface })));
    for (const { text } of capture.secrets) keys.add(text);
  }
  return { interfaces, frames, secrets: [{ kind: 'wireguard', text: [...keys].join('') }] };
}

const FIELDS = [
  'frame.protocols',
  'ip.checksum.status',
  'tcp.checksum.status',
  'udp.checksum.status',
  'icmp.checksum.status',
  '_ws.malformed',
  'wg.type',
];

function isInWireguard([, , , seal]: Packet): boolean {
  return seal?.kind === 'sealed' && seal.seal === 'wireguard';
}

test('Wireshark reads every frame of all of them, none malformed and no checksum bad, and opens every WireGuard tunnel', ({
  skip,
}) => {
  const capture = merged();
  // With no hint as to what is in it.
  const lines = readByTshark(capture, FIELDS, [...CHECKSUMS, ...EACH_ALONE]);
  if (!lines) return skip('tshark is not installed: the files that readers save are not checked');
  expect(lines).toHaveLength(capture.frames.length);
  for (const [, ip, tcp, udp, icmp, malformed] of lines) {
    // One status for each header: those within an opened tunnel stand behind those around it.
    expect(`${ip} ${[tcp, udp, icmp].join('')}`.replace(/[ ,]/g, '')).toMatch(/^1{2,}$/);
    expect(malformed).toBe('');
  }
  const tunnelled = made.flatMap(({ position }) => sentIn(position).flat().filter(isInWireguard));
  const data = lines.filter((line) => line.at(-1) === '4').map(([protocols = '']) => protocols);
  expect(data).toHaveLength(tunnelled.length);
  for (const protocols of data) expect(protocols).toMatch(/:wg:ip:/);
  // A page over HTTPS stays sealed within the tunnel.
  const pages = tunnelled.filter((packet) => {
    const layers = everyLayer(packet);
    return layers.at(-1)?.kind === 'http' && layers.filter(({ kind }) => kind === 'sealed').length === 1;
  });
  expect(pages.length).toBeGreaterThan(100);
  expect(data.filter((protocols) => protocols.includes(':wg:ip:tcp:http'))).toHaveLength(pages.length);
  // Every tunnel begins: an initiation, and its answer.
  const begun = ['1', '2'].map((type) => lines.filter((line) => line.at(-1) === type).length);
  expect(begun[0]).toBeGreaterThan(100);
  expect(begun[1]).toBe(begun[0]);
});
