import type { Capture, CapturedFrame, CapturedSecrets } from '#wire/capture.ts';
import { dissect } from '#wire/dissect.ts';
import type { Dissection, EnvelopeKind } from '#wire/envelope.ts';
import { everyEnvelope, fieldsOf } from '#wire/find-fields.ts';
import { lookForWords } from '#words/look-for.ts';
import type { ObservedFlow, SeenFrame } from './observation.ts';

/** A display filter to try in a capture, and what comes of it. */
export interface Hint {
  readonly filter: string;
  /** What Wireshark has to be told first: a rule of “Decode As”, as tshark’s `-d` takes it. */
  readonly decodeAs?: string;
  /** How many frames it leaves. */
  readonly found: number;
  readonly says: string;
}

interface Frame {
  readonly bytes: Uint8Array;
  readonly kinds: ReadonlySet<EnvelopeKind>;
  readonly dissection: Dissection;
}

/** The length of a TLS record that holds one cell: 514 bytes, a byte for the content type, 16 for the tag. */
const RECORD_OF_A_CELL = '531';

/** OpenVPN goes over HTTPS’ port here, and Wireshark takes it for TLS unless it is told. */
const OPENVPN_PORT = 'tcp.port==443,openvpn';

interface Question extends Omit<Hint, 'found'> {
  readonly asks: (frame: Frame) => boolean;
  /** The same of a frame that was seen where it came out of a tunnel. */
  readonly asksInside?: (frame: SeenFrame) => boolean;
}

function has(kind: EnvelopeKind): Question['asks'] {
  return ({ kinds }) => kinds.has(kind);
}

const QUESTIONS: readonly Question[] = [
  {
    filter: 'wg',
    asks: has('wireguard'),
    says: lookForWords.wireguard,
  },
  {
    filter: 'openvpn',
    decodeAs: OPENVPN_PORT,
    asks: has('openvpn'),
    says: lookForWords.openvpn,
  },
  {
    filter: `tls.record.length == ${RECORD_OF_A_CELL}`,
    asks: ({ dissection }) =>
      fieldsOf(dissection, 'tls', 'length').some(({ value }) => value === RECORD_OF_A_CELL),
    asksInside: ({ shows }) => shows.tls?.includes(Number(RECORD_OF_A_CELL)) ?? false,
    says: lookForWords.cell,
  },
  {
    filter: 'tls.handshake.extensions_server_name',
    asks: ({ dissection }) => fieldsOf(dissection, 'tls', 'server-name').length > 0,
    asksInside: ({ shows }) => shows.sni !== undefined,
    says: lookForWords.siteName,
  },
  {
    filter: 'http',
    asks: has('http'),
    asksInside: ({ shows }) => shows.http !== undefined,
    says: lookForWords.http,
  },
  {
    filter: 'dns',
    asks: has('dns'),
    asksInside: ({ shows }) => shows.query !== undefined,
    says: lookForWords.dns,
  },
  { filter: 'icmp', asks: has('icmp'), says: lookForWords.icmp },
  {
    filter: 'ipv6 && tcp',
    asks: ({ kinds }) => kinds.has('ipv6') && kinds.has('tcp'),
    says: lookForWords.ipv6,
  },
];

function framed({ interfaces }: Capture, { bytes, interface: index }: CapturedFrame): Frame {
  const dissection = dissect(bytes, interfaces[index]?.link ?? 'ethernet');
  return {
    bytes,
    dissection,
    kinds: new Set(everyEnvelope(dissection.envelopes).map(({ kind }) => kind)),
  };
}

/** The part of a host’s name that stands in a frame as it is, in DNS as in HTTP. */
function partOf(domain: string): string {
  return domain.split('.')[0] ?? domain;
}

function holds({ bytes }: Frame, text: string): boolean {
  return String.fromCharCode(...bytes)
    .toLowerCase()
    .includes(text);
}

/**
 * What to look for in a capture. In: the capture, and the names of the scenario’s sites, in lower case. Out: display
 * filters that leave some frames, and one for each name, with how many frames hold it — none is worth knowing too.
 */
export function lookFor(capture: Capture, domains: readonly string[]): Hint[] {
  const frames = capture.frames.map((frame) => framed(capture, frame));
  const hints = QUESTIONS.map(({ asks, ...hint }) => ({ ...hint, found: frames.filter(asks).length }));
  const names = domains.map((domain): Hint => {
    const text = partOf(domain);
    const found = frames.filter((frame) => holds(frame, text)).length;
    return {
      filter: `frame matches "${text}"`,
      found,
      says: found > 0 ? lookForWords.nameInBytes : lookForWords.nameInNone,
    };
  });
  return [...hints.filter(({ found }) => found > 0), ...names];
}

/** Of each flow that is sealed by WireGuard at a place, what came out of the tunnel at one of its ends. */
function behindSeal(place: string, flows: readonly ObservedFlow[]): SeenFrame[] {
  return flows.flatMap(({ frames }) => {
    const isSealed = frames.some((frame) => frame.place === place && frame.shows.wireguard === 4);
    const end = frames.find((frame) => frame.place.startsWith('inside '))?.place;
    return isSealed ? frames.filter((frame) => frame.place === end) : [];
  });
}

/** How many requests the keys of TLS open at a place: one for each flow whose ends could read one. */
function openedRequests(place: string, flows: readonly ObservedFlow[]): number {
  return flows.filter(
    ({ frames, opened }) =>
      opened.length > 0 && frames.some((frame) => frame.place === place && frame.shows.tls !== undefined),
  ).length;
}

/**
 * What to look for in a capture that has its keys in it, beyond what `lookFor` finds. In: the capture, its place, the
 * kinds of its keys, and what was seen of all flows. Out: filters that leave frames which were sealed before.
 */
export function lookInside(
  capture: Capture,
  place: string,
  kinds: readonly CapturedSecrets['kind'][],
  flows: readonly ObservedFlow[],
): Hint[] {
  const frames = capture.frames.map((frame) => framed(capture, frame));
  const inside = kinds.includes('wireguard') ? behindSeal(place, flows) : [];
  const hints = QUESTIONS.flatMap(({ asks, asksInside, ...hint }) => {
    const opened = asksInside ? inside.filter(asksInside).length : 0;
    return opened > 0 ? [{ ...hint, found: opened + frames.filter(asks).length }] : [];
  });
  const requests = kinds.includes('tls') ? openedRequests(place, flows) : 0;
  return requests === 0
    ? hints
    : [...hints, { filter: 'http.request', found: requests, says: lookForWords.request }];
}
