/** Peels an onion for real. Loaded only once a reader takes a key in hand. */
import { hexOf, type PacketBytes } from '#storyboard/peel/packet-bytes.ts';
import type { PacketPath, PathHop } from '#storyboard/peel/packet-path.ts';
import { dissectOpened } from '#wire/dissect.ts';
import { peelOne, recognise, type RelayKeys, type Way } from '#wire/seal/onion.ts';
import { relayKeysOf } from '#wire/seal/cipher-sealer.ts';
import { peelerKeys } from '#words/peeler-keys.ts';
import { namedIn } from './named.ts';
import type { Ring, Tried } from './tried.ts';

const HEADER = 5;

/** The relays whose layers are on the cell here, the outermost first. */
function layersOn(
  relays: readonly string[],
  { from, direction }: Pick<PathHop, 'from' | 'direction'>,
): readonly string[] {
  const at = relays.indexOf(from);
  return relays.slice(direction === 'request' ? at + 1 : at);
}

/** What a body looks like to a relay that has just taken its layer off. */
function looked(
  keys: RelayKeys,
  way: Way,
  body: Uint8Array,
): { readonly told: string; readonly isOurs: boolean } {
  const result = recognise(keys, way, [], body);
  return 'message' in result
    ? {
        told: peelerKeys.recognised(hexOf(body.subarray(5, 9)), result.message.data.length),
        isOurs: true,
      }
    : { told: `${result.problem.code}: ${result.problem.sentence}`, isOurs: false };
}

/**
 * The keys of one of a circuit’s four: a relay has its own, the gateway has all three and takes off what is on. In: the
 * path, and who. Out: what peels; a stranger’s key takes a layer off as well, for an onion has no tag.
 */
export function onionRing({ chain, holders }: PacketPath, who: string): Ring {
  const [gateway = '', ...relays] = chain.map(({ id }) => id);
  const keysOf = (relay: string): RelayKeys =>
    relayKeysOf(holders.find(({ id }) => id === relay)?.key ?? relay);
  return {
    try: (frame, hop): Tried => {
      const way: Way = hop.direction === 'request' ? 'forward' : 'backward';
      const mine = who === gateway ? layersOn(relays, hop) : [who];
      const sheets: PacketBytes[] = [];
      let body = frame.bytes.subarray(HEADER);
      for (const relay of mine) {
        body = peelOne(keysOf(relay), way, 0, body);
        sheets.push({
          title: relays.includes(relay)
            ? peelerKeys.layerOff(namedIn({ chain }, relay))
            : peelerKeys.otherLayerOff,
          bytes: body,
          envelopes: dissectOpened('onion', body).envelopes,
          from: { sheet: sheets.length, start: sheets.length === 0 ? HEADER : 0 },
        });
      }
      const judge = who === gateway ? (relays.at(-1) ?? '') : who;
      const { told, isOurs } = looked(keysOf(judge), way, body);
      return {
        sheets,
        told: [peelerKeys.layersOff(mine.length, body.length), told].join(' '),
        fits: isOurs,
      };
    },
  };
}
