/** What the VPN qube’s captures hold, opened with the keys that were kept. Used while the site is built. */
import { handshakesIn } from '#storyboard/peel/path-of.ts';
import { dissect } from '#wire/dissect.ts';
import type { Envelope } from '#wire/envelope.ts';
import { everyEnvelope, valueOf } from '#wire/find-fields.ts';
import { measured } from '#words/measured.ts';
import { wireguardRing } from '#widgets/packet-peeler/open-wireguard.ts';
import { captureOf, keylogOf } from '#recordings/recordings.ts';

/** A packet that went through a tunnel: what it is, and its length at each stage, in bytes. */
export interface Tunnelled {
  readonly what: string;
  readonly inner: number;
  readonly filled: number;
  readonly outer: number;
}

function lengthOf(envelopes: readonly Envelope[]): number {
  return Number(valueOf({ envelopes, problems: [] }, 'ipv4', 'total-length') ?? 0);
}

function whatIs(envelopes: readonly Envelope[]): string {
  const all = everyEnvelope(envelopes).filter(({ kind }) => kind !== 'bytes');
  const last = all.at(-1);
  const flags = last?.kind === 'tcp' ? valueOf({ envelopes, problems: [] }, 'tcp', 'flags') : undefined;
  return flags === undefined ? (last?.title ?? '') : measured.sealed.bare(flags);
}

/** Every packet of a tunnel in a capture that the kept keys open. In: a recorded situation and one of its files. */
export function tunnelledIn(situation: string, file: string): Tunnelled[] {
  const capture = captureOf(situation, file);
  const ring = wireguardRing(keylogOf(situation) ?? '', handshakesIn(capture));
  return capture.frames.flatMap(({ bytes }) => {
    const { envelopes } = dissect(bytes, 'ethernet');
    const [opened] = ring.try({ title: '', bytes, envelopes }, { from: '', direction: 'request' }).sheets;
    if (!opened) return [];
    return [
      {
        what: whatIs(opened.envelopes),
        inner: lengthOf(opened.envelopes),
        filled: opened.bytes.length,
        outer: lengthOf(envelopes),
      },
    ];
  });
}
