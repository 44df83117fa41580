import { changedFrom } from '#storyboard/peel/changed-fields.ts';
import { unpack } from '#storyboard/peel/pack.ts';
import { bytesOf, leavesOf, type PacketBytes } from '#storyboard/peel/packet-bytes.ts';
import { tellingField } from '#storyboard/peel/envelope-summary.ts';
import type { PacketPath } from '#storyboard/peel/packet-path.ts';
import { peeler } from '#words/peeler.ts';
import { everyEnvelope } from '#wire/find-fields.ts';
import type { ReadFrame } from './read-capture.ts';
import type { Ring } from './tried.ts';

/** The packet that is shown, taken apart: its bytes, its envelopes, what a key opens, and the field that is looked at. */
export class Dissection {
  path: PacketPath;
  /** The hop of the path, counted from 0. */
  at: number;
  /** A frame that the reader took out of the capture of this link. */
  loose = $state.raw<ReadFrame>();
  /** The keys that are tried on it. */
  ring = $state.raw<Ring>();
  /** The field that was chosen, by its name in addresses, and the one under the pointer. */
  chosen = $state.raw('');
  hovered = $state.raw<number>();

  readonly hop = $derived.by(() => this.path.hops[Math.min(this.at, this.path.hops.length - 1)]);
  readonly envelopes = $derived.by(
    () => this.loose?.envelopes ?? (this.hop ? unpack(this.hop.envelopes, this.path.kinds) : []),
  );
  /** What fields said on the link before. */
  readonly changed = $derived.by(() => {
    const before = this.path.hops[this.at - 1];
    if (!this.hop || this.loose || before?.direction !== this.hop.direction) return new Map<string, string>();
    return changedFrom(unpack(before.envelopes, this.path.kinds), this.envelopes);
  });
  readonly frame = $derived.by((): PacketBytes => {
    const { hop } = this;
    const titles = peeler[hop?.begins === 'tor-cell' ? 'cell' : 'frame'];
    return {
      title: titles[hop?.from === hop?.to ? 'here' : 'onLink'],
      bytes: this.loose?.bytes ?? bytesOf(hop?.bytes ?? ''),
      envelopes: this.envelopes,
    };
  });
  /** The seal that is closed on this link. */
  readonly sealed = $derived.by(
    () => everyEnvelope(this.envelopes).find(({ kind }) => kind === 'sealed')?.seal,
  );
  readonly tried = $derived.by(() =>
    this.ring && this.hop && this.sealed ? this.ring.try(this.frame, this.hop) : undefined,
  );
  readonly sheets = $derived.by(() => [this.frame, ...(this.tried?.sheets ?? [])]);
  readonly leaves = $derived.by(() => leavesOf(this.sheets));
  readonly picked = $derived.by(() => {
    const named = this.leaves.findIndex(({ slug }) => slug === this.chosen);
    // What has just been opened tells more than what it was in.
    const last = this.leaves.filter(({ sheet }) => sheet === this.sheets.length - 1);
    const telling = tellingField(last.map(({ slug }) => slug));
    return named >= 0 ? named : this.leaves.findIndex(({ slug }) => slug === telling);
  });
  readonly lit = $derived.by(() => this.hovered ?? this.picked);
  readonly leaf = $derived.by(() => this.leaves[this.lit]);

  constructor(path: PacketPath, at: number) {
    this.path = $state.raw(path);
    this.at = $state.raw(at);
  }

  /** The first field over the same byte: the one that stands for it among the bytes. */
  inBytes(index: number): number {
    const own = this.leaves[index];
    return this.leaves.findIndex(
      ({ sheet, field }) =>
        sheet === own?.sheet &&
        field.start <= own.field.start &&
        own.field.start < field.start + field.length,
    );
  }

  pick(index: number): void {
    this.hovered = undefined;
    this.chosen = this.leaves[index]?.slug ?? '';
  }
}
