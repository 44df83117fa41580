import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { ObservedFlow, Observation } from '#evidence/observation.ts';
import type { Capture } from '#wire/capture.ts';
import { writePcapng } from '#wire/pcapng.ts';
import type { Recording } from '../run/play.ts';
import { dissectBoth } from './dissect-both.ts';
import { observeFlow, type Source } from './observe-flow.ts';
import { openedBy } from './opened-by.ts';
import { protocolOf } from './shows.ts';
import type { FieldReader } from './tshark.ts';

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

/** A capture as the observation lists it. In: the place, how many frames, and all files by name. */
function listed(
  place: string,
  frames: number,
  files: ReadonlyMap<string, Uint8Array>,
): Observation['captures'][number] {
  const file = fileNameOf(place);
  const bytes = files.get(file) ?? new Uint8Array();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { place, file, frames, bytes: bytes.length, sha256 };
}

/** What is wrong with the frames of a place, as tshark tells them, each with its bytes: the next run captures others. */
function faultsOf(place: string, { frames }: Capture, told: readonly FieldReader[]): string[] {
  return told.flatMap((each, i) => {
    // An error quotes only the beginning of a packet, so the checksum in the quotation cannot be right.
    const own = protocolOf(each) === 'icmp' ? (['ip.checksum.status'] as const) : CHECKSUMS;
    const bad = own.some((field) => each(field)[0] === '0');
    if (!bad && each('_ws.malformed').length === 0) return [];
    const bytes = Buffer.from(frames[i]?.bytes ?? []).toString('hex');
    return [`${place}, frame ${i + 1}: ${bad ? 'a wrong checksum' : 'malformed'}: ${bytes}`];
  });
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
    faults.push(...faultsOf(place, capture, told));
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
      captures: places.map(([place, { frames }]) => listed(place, frames.length, written)),
    },
    captures: written,
    faults,
  };
}
