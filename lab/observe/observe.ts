import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { ObservedFlow, Observation, SeenFrame, Shows } from '#evidence/observation.ts';
import { httpText } from '#model/http-text.ts';
import { addressOf } from '#model/network.ts';
import type { FlowSpec, QubeSpec, Scenario } from '#model/scenario.ts';
import type { Capture } from '#wire/capture.ts';
import { writePcapng } from '#wire/pcapng.ts';
import type { Situation } from '#scenarios/situations.ts';
import type { FlowRecord, Recording } from '../run/play.ts';
import { outsideAddress6, qubeAddress6 } from '../plan/names.ts';
import { dissectFile, type Told } from './tshark.ts';

/** The texts of a flow that would give it away if they stood in a frame’s bytes. */
function giveaways(
  { parties }: Scenario,
  { to, request = 'GET /', reply = '200 OK' }: FlowSpec,
): [NonNullable<Shows['holds']>[number], Buffer[]][] {
  const domain = parties.find(({ name }) => name === to)?.domain ?? to;
  const body = httpText({ kind: 'http', host: '', message: reply }).split('\r\n\r\n')[1] ?? '';
  const labels = domain.split('.').map((label) => String.fromCharCode(label.length) + label);
  return [
    ['request', [Buffer.from(request)]],
    ['reply', body === '' ? [] : [Buffer.from(body)]],
    ['name', [Buffer.from(domain), Buffer.from(labels.join(''))]],
  ];
}

/** Searches without case: a Tor exit asks for names in mixed case. */
function holdsOf(bytes: Uint8Array, searched: ReturnType<typeof giveaways>): NonNullable<Shows['holds']> {
  const text = Buffer.from(bytes).toString('latin1').toLowerCase();
  return searched
    .filter(([, texts]) => texts.some((each) => text.includes(each.toString('latin1').toLowerCase())))
    .map(([what]) => what);
}

function numberOf(told: Told, ...fields: Parameters<Told>[0][]): number {
  for (const field of fields) {
    const [first] = told(field);
    if (first !== undefined) return Number(first);
  }
  return 0;
}

function protocolOf(told: Told): SeenFrame['protocol'] {
  // An error quotes the packet that it is about: the ports in it are not its own.
  if (told('icmp.type').length > 0 || told('icmpv6.type').length > 0) return 'icmp';
  if (told('tcp.srcport').length > 0) return 'tcp';
  return told('udp.srcport').length > 0 ? 'udp' : 'other';
}

function httpLine(told: Told): string | undefined {
  const [method] = told('http.request.method');
  if (method !== undefined) return `${method} ${told('http.request.uri')[0] ?? ''}`;
  const [code] = told('http.response.code');
  return code === undefined ? undefined : `${code} ${told('http.response.phrase')[0] ?? ''}`;
}

/** The letters of TCP’s flags, in the order in which people say them. RFC 9293 §3.1. */
function flagsOf(told: Told): string {
  const bits = Number(told('tcp.flags')[0] ?? 0);
  return (
    [
      ['S', 0x02],
      ['F', 0x01],
      ['R', 0x04],
      ['P', 0x08],
      ['A', 0x10],
    ] as const
  )
    .filter(([, bit]) => (bits & bit) !== 0)
    .map(([letter]) => letter)
    .join('');
}

/** The servers of OpenVPN in a scenario. */
function openVpnServers({ scenario }: Situation): { address: string; port: number }[] {
  return scenario.qubes.flatMap(({ service }) => {
    if (service?.kind !== 'vpn' || service.protocol !== 'openvpn-tcp') return [];
    const address = scenario.parties.find(({ name }) => name === service.server)?.address;
    return address === undefined ? [] : [{ address, port: service.port }];
  });
}

/**
 * Dissects a file. OpenVPN shares its port with HTTPS here, and tshark takes a port for one of them: where there is such
 * a tunnel it reads the file twice, and each conversation counts as what its server is.
 */
async function dissectBoth(file: string, situation: Situation): Promise<Told[]> {
  const plain = await dissectFile(file);
  const servers = openVpnServers(situation);
  if (servers.length === 0) return plain;
  const tunnelled = await dissectFile(
    file,
    servers.flatMap(({ port }) => ['-d', `tcp.port==${port},openvpn`]),
  );
  return plain.map((told, i) => {
    const is = (address: 'ip.src' | 'ip.dst', port: 'tcp.srcport' | 'tcp.dstport'): boolean =>
      servers.some((server) => told(address)[0] === server.address && told(port)[0] === String(server.port));
    return is('ip.src', 'tcp.srcport') || is('ip.dst', 'tcp.dstport') ? (tunnelled[i] ?? told) : told;
  });
}

function showsOf(told: Told, bytes: Uint8Array, searched: ReturnType<typeof giveaways>): Shows {
  const http = httpLine(told);
  const [[host], [sni], [query], [answer], [wireguard]] = [
    told('http.host'),
    told('tls.handshake.extensions_server_name'),
    told('dns.qry.name'),
    told('dns.a'),
    told('wg.type'),
  ];
  const tls = told('tls.record.length').map(Number);
  const openvpn = told('openvpn.plen').map(Number);
  const holds = holdsOf(bytes, searched);
  return {
    ...(http !== undefined && { http }),
    ...(host !== undefined && { host }),
    ...(sni !== undefined && { sni }),
    ...(query !== undefined && { query }),
    ...(answer !== undefined && { answer }),
    ...(wireguard !== undefined && { wireguard: Number(wireguard) }),
    ...(openvpn.length > 0 && { openvpn }),
    ...(tls.length > 0 && { tls }),
    ...(holds.length > 0 && { holds }),
  };
}

/** The addresses of tunnels that a flow does not go through: their ends, where they are no part of its chain. */
function strangers(scenario: Scenario, flow: FlowSpec): ReadonlySet<string> {
  const chain = new Set<string>();
  const find = (name: string | null | undefined): QubeSpec | undefined =>
    scenario.qubes.find((qube) => qube.name === name);
  for (let qube = find(flow.from); qube; qube = find(qube.netvm)) chain.add(qube.name);
  const ends = scenario.qubes
    .filter(({ name }) => !chain.has(name))
    .flatMap(({ service }) =>
      service?.kind === 'tor'
        ? [service.guard, service.middle, service.exit]
        : service?.server === undefined
          ? []
          : [service.server],
    );
  return new Set(scenario.parties.filter(({ name }) => ends.includes(name)).map(({ address }) => address));
}

/** An IPv6 packet is written as the IPv4 packet of the same kind would be: the model has only those. */
const IPV4_HEADER = 20;

/** Writes each node’s IPv6 address as its IPv4 address. Beyond the router the home has its own prefix and no masquerade. */
function translate({
  scenario,
  six,
}: Situation): (place: string, src: string, dst: string) => { src: string; dst: string } {
  if (!six) return (_, src, dst) => ({ src, dst });
  const inside = new Map([
    ...scenario.qubes.map((qube): [string, string] => [qubeAddress6(qube), addressOf(qube)]),
    ...scenario.parties.map(({ address }): [string, string] => [outsideAddress6(address), address]),
  ]);
  const uplinks = scenario.qubes.flatMap(({ uplink }) => uplink?.address ?? []);
  return (place, src, dst) => {
    const home = place.includes('wifi') ? undefined : scenario.home.public_address;
    const four = (address: string): string => {
      const uplink = uplinks.find((each) => outsideAddress6(each) === address);
      return uplink === undefined ? (inside.get(address) ?? address) : (home ?? uplink);
    };
    return { src: four(src), dst: four(dst) };
  };
}

interface Source {
  readonly place: string;
  readonly capture: Capture;
  readonly told: readonly Told[];
}

/** What of a frame cannot be part of a scenario’s flow: the Tor directory’s addresses are in no scenario. */
function backgroundAddress(
  src: string,
  dst: string,
  known: ReadonlySet<string>,
  others: ReadonlySet<string>,
  directory: ReadonlySet<string>,
): string | undefined {
  return [src, dst].find((address) => others.has(address) || (directory.has(address) && !known.has(address)));
}

function observeFlow(
  recording: Recording,
  index: number,
  sources: readonly Source[],
  directory: ReadonlySet<string>,
): Omit<ObservedFlow, 'opened'> {
  const { scenario } = recording.situation;
  const flow = scenario.flows[index];
  const record: FlowRecord | undefined = recording.flows[index];
  if (!flow || !record) throw new RangeError(`there is no flow ${index}`);
  const searched = giveaways(scenario, flow);
  const others = strangers(scenario, flow);
  const known = new Set(scenario.parties.map(({ address }) => address));
  const asFour = translate(recording.situation);
  const background: Record<string, number> = {};
  const frames: SeenFrame[] = [];
  for (const { place, capture, told: tolds } of sources) {
    capture.frames.forEach(({ time, bytes }, i) => {
      const told = tolds[i];
      const [src = told?.('ipv6.src')[0], dst = told?.('ipv6.dst')[0]] = [
        told?.('ip.src')[0],
        told?.('ip.dst')[0],
      ];
      if (!told || time < record.began || time > record.ended || src === undefined || dst === undefined)
        return;
      const stranger = backgroundAddress(src, dst, known, others, directory);
      if (stranger !== undefined) {
        background[stranger] = (background[stranger] ?? 0) + 1;
        return;
      }
      const protocol = protocolOf(told);
      // Neighbours that look for each other are no part of any journey.
      if (told('icmpv6.type').some((type) => Number(type) >= 130)) return;
      const ported = protocol === 'tcp' || protocol === 'udp';
      frames.push({
        place,
        frame: i + 1,
        at: Math.round(time - record.began),
        ...asFour(place, src, dst),
        protocol,
        sport: ported ? numberOf(told, 'tcp.srcport', 'udp.srcport') : 0,
        dport: ported ? numberOf(told, 'tcp.dstport', 'udp.dstport') : 0,
        ...(protocol === 'tcp' && { flags: flagsOf(told) }),
        ttl: numberOf(told, 'ip.ttl', 'ipv6.hlim'),
        length:
          told('ip.len').length > 0 ? numberOf(told, 'ip.len') : numberOf(told, 'ipv6.plen') + IPV4_HEADER,
        carries:
          protocol === 'tcp'
            ? numberOf(told, 'tcp.len')
            : protocol === 'udp'
              ? numberOf(told, 'udp.length') - 8
              : 0,
        shows: showsOf(told, bytes, searched),
      });
    });
  }
  frames.sort((a, b) => a.at - b.at || a.place.localeCompare(b.place));
  return { outcome: record.answer.outcome, rules: record.counters, frames, background };
}

/** What the two ends of an HTTPS flow read: their own keys open the TLS in the captures at their places. */
async function openedBy(
  recording: Recording,
  index: number,
  captures: ReadonlyMap<string, Capture>,
  files: ReadonlyMap<string, string>,
  keys: string,
): Promise<ObservedFlow['opened']> {
  const { scenario } = recording.situation;
  const [flow, record] = [scenario.flows[index], recording.flows[index]];
  if (flow?.protocol !== 'https' || !record || recording.tlsKeys === '') return [];
  const netvm = scenario.qubes.find(({ name }) => name === flow.from)?.netvm;
  const found: ObservedFlow['opened'][number][] = [];
  for (const node of [flow.from, flow.to]) {
    const places = [...files.keys()].filter(
      (place) =>
        place === `inside ${node}` ||
        (place.split('|').includes(node) && (node === flow.to || place.includes(netvm ?? 'wifi'))),
    );
    for (const place of places) {
      const tolds = await dissectFile(files.get(place) ?? '', ['-o', `tls.keylog_file:${keys}`]);
      tolds.forEach((told, i) => {
        const http = httpLine(told);
        const time = captures.get(place)?.frames[i]?.time ?? 0;
        // Another flow’s ends may have the same site, and keys that stand in the same log.
        const meanwhile = time >= record.began && time <= record.ended;
        if (http !== undefined && meanwhile) found.push({ node, place, frame: i + 1, http });
      });
    }
  }
  return found;
}

const CHECKSUMS = ['ip.checksum.status', 'tcp.checksum.status', 'udp.checksum.status'] as const;

/** What `observe` makes of a recording. */
export interface Observed {
  readonly observation: Observation;
  /** The captures to keep, by file name. */
  readonly captures: ReadonlyMap<string, Uint8Array>;
  readonly faults: readonly string[];
}

/** A place as a file name: no letter that a shell or a URL would mind. */
function fileNameOf(place: string): string {
  return `${place.replace('|', '--').replace(' ', '-')}.pcapng`;
}

/**
 * Makes observations of a recording. In: what was recorded, its captures by place, the addresses of the Tor network,
 * and a folder for files. Out: the observation, the captures as files, and every frame that tshark calls malformed or
 * whose checksum is wrong.
 */
export async function observe(
  recording: Recording,
  captures: ReadonlyMap<string, Capture>,
  directory: ReadonlySet<string>,
  folder: string,
): Promise<Observed> {
  const sources: Source[] = [];
  const written = new Map<string, Uint8Array>();
  const files = new Map<string, string>();
  const faults: string[] = [];
  for (const [place, capture] of captures) {
    const bytes = writePcapng(capture);
    written.set(fileNameOf(place), bytes);
    files.set(place, `${folder}/${fileNameOf(place)}`);
    await writeFile(`${folder}/${fileNameOf(place)}`, bytes);
  }
  // All places in one file for tshark, which takes longer to start than to read.
  const places = [...captures];
  const interfaces = places.map(
    ([
      place,
      {
        interfaces: [first],
      },
    ]) => ({ name: place, link: first?.link ?? ('ethernet' as const) }),
  );
  const together = places.flatMap(([, { frames }], i) => frames.map((frame) => ({ ...frame, interface: i })));
  await writeFile(`${folder}/all.pcapng`, writePcapng({ interfaces, frames: together, secrets: [] }));
  const tolds = await dissectBoth(`${folder}/all.pcapng`, recording.situation);
  if (tolds.length !== together.length)
    throw new Error(`tshark read ${tolds.length} of ${together.length} frames`);
  let first = 0;
  for (const [place, capture] of places) {
    const told = tolds.slice(first, first + capture.frames.length);
    first += capture.frames.length;
    sources.push({ place, capture, told });
    told.forEach((each, i) => {
      // An error quotes only the beginning of a packet, so the checksum in the quotation cannot be right.
      const own = protocolOf(each) === 'icmp' ? (['ip.checksum.status'] as const) : CHECKSUMS;
      const bad = own.some((field) => each(field)[0] === '0');
      if (bad || each('_ws.malformed').length > 0)
        faults.push(`${place}, frame ${i + 1}: ${bad ? 'a wrong checksum' : 'malformed'}`);
    });
  }
  const keys = `${folder}/tls.keys`;
  await writeFile(keys, recording.tlsKeys);
  const flows: ObservedFlow[] = [];
  for (const index of recording.flows.keys()) {
    flows.push({
      ...observeFlow(recording, index, sources, directory),
      opened: await openedBy(recording, index, captures, files, keys),
    });
  }
  return {
    observation: {
      situation: recording.situation.scenario.name,
      flows,
      captures: places.map(([place, { frames }]) => {
        const file = fileNameOf(place);
        const bytes = written.get(file) ?? new Uint8Array();
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        return { place, file, frames: frames.length, bytes: bytes.length, sha256 };
      }),
    },
    captures: written,
    faults,
  };
}
