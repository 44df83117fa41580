import type { PacketBytes } from '#storyboard/peel/packet-bytes.ts';
import type { PathHop } from '#storyboard/peel/packet-path.ts';

/** What came of trying a key on a frame. */
export interface Tried {
  /** What came out, sealed stretch by sealed stretch; nothing while it stays shut. */
  readonly sheets: readonly PacketBytes[];
  /** How it went, in words. */
  readonly told: string;
  /** Whether it was the right key. */
  readonly fits: boolean;
}

/** The keys that somebody holds, ready to be tried on the frame of any hop. */
export interface Ring {
  readonly try: (frame: PacketBytes, hop: Pick<PathHop, 'from' | 'direction'>) => Tried;
}
