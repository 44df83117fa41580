/** Fetches a capture and reads it. Loaded only once a reader asks for one. */
import type { Beginning } from '#storyboard/peel/packet-path.ts';
import { dissect } from '#wire/dissect.ts';
import type { Envelope } from '#wire/envelope.ts';
import { everyEnvelope, valueOf } from '#wire/find-fields.ts';
import { readPcapng } from '#wire/pcapng.ts';
import { peeler } from '#words/peeler.ts';
import { fetched } from './ring.ts';

/** A frame of a capture, ready to be looked at. */
export interface ReadFrame {
  /** From 1, as Wireshark counts. */
  readonly number: number;
  /** Milliseconds since the first frame. */
  readonly at: number;
  readonly begins: Beginning;
  readonly bytes: Uint8Array;
  readonly envelopes: readonly Envelope[];
  readonly addresses: string;
  /** What it is: the innermost header that can be read. */
  readonly what: string;
  /** Whether anything stands behind its headers. */
  readonly hasData: boolean;
}

const CARRIERS: readonly string[] = ['ethernet', 'arp', 'ipv4', 'ipv6', 'tcp', 'udp', 'icmp', 'icmpv6'];

/** All that comes, piece by piece. In: the answer, how long it should be, and whom to tell how much of it is there. */
async function received(
  answer: Response,
  total: number,
  onpart: (part: number) => void,
): Promise<Uint8Array> {
  const reader = answer.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const next = await reader?.read();
    if (!next || next.done) break;
    parts.push(next.value);
    length += next.value.length;
    onpart(Math.min(1, length / total));
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function addressesIn(envelopes: readonly Envelope[]): string {
  const all = { envelopes, problems: [] };
  const value = (field: string): string =>
    valueOf(all, 'ipv4', field) ?? valueOf(all, 'ipv6', field) ?? valueOf(all, 'ethernet', field) ?? '';
  return `${value('source-address')} → ${value('destination-address')}`;
}

/**
 * A capture’s frames. In: where it is, how long it should be, and whom to tell how far it has come. Out: the frames, and
 * what of the file could not be read, in words. Throws `Missing` if the file cannot be had.
 */
export async function readCapture(
  situation: string,
  file: string,
  total: number,
  onpart: (part: number) => void,
): Promise<{ readonly frames: readonly ReadFrame[]; readonly problems: readonly string[] }> {
  const bytes = await received(await fetched(situation, file, peeler.notFetched.capture), total, onpart);
  const { capture, problems } = readPcapng(bytes);
  const first = capture.frames[0]?.time ?? 0;
  const frames = capture.frames.map((frame, i): ReadFrame => {
    const begins = capture.interfaces[frame.interface]?.link ?? 'ethernet';
    const { envelopes } = dissect(frame.bytes, begins);
    const inside = everyEnvelope(envelopes).filter(({ kind }) => !CARRIERS.includes(kind));
    const telling = inside.findLast(({ kind }) => kind !== 'bytes' && kind !== 'sealed');
    return {
      number: i + 1,
      at: (frame.time - first) / 1000,
      begins,
      bytes: frame.bytes,
      envelopes,
      addresses: addressesIn(envelopes),
      what:
        telling?.title ??
        everyEnvelope(envelopes).findLast(({ kind }) => CARRIERS.includes(kind))?.title ??
        '',
      hasData: inside.length > 0,
    };
  });
  return { frames, problems: problems.map(({ code, sentence }) => `${code}: ${sentence}`) };
}
