import { expect, test } from 'vitest';
import { household } from '#scenarios/household.ts';
import { vpnBehindFirewall } from '#scenarios/vpn-behind-firewall.ts';
import { everyEnvelope } from '#wire/find-fields.ts';
import { digest, handshakeOf, seal } from '#wire/seal/cipher-sealer.ts';
import { changedFrom, placeOf } from './changed-fields.ts';
import { explainOnce, toldFields, type ToldFrame } from './explain-once.ts';
import { modelPath } from './model-path.ts';
import { unpack } from './pack.ts';

/** Every frame of a journey, and after the first hop only what differs from the hop before. */
function framesOf(scenario: typeof vpnBehindFirewall): readonly ToldFrame[] {
  const path = modelPath(scenario, 0, { sealer: seal, digest, handshakeOf });
  if (!path) throw new Error('this flow is there');
  const frames = path.hops.map(({ envelopes }) => unpack(envelopes, path.kinds));
  return frames.map((envelopes, i) => {
    const before = frames[i - 1];
    const changed = before && changedFrom(before, envelopes);
    return { envelopes, ...(changed && changed.size > 0 && { changed }) };
  });
}

test.each([vpnBehindFirewall, household.traffic])(
  '$name: what a field means is said once, at the first field that is told of its kind, and of every kind.',
  (scenario) => {
    const frames = framesOf(scenario);
    const explained = explainOnce(frames);
    const told = frames.flatMap(({ envelopes, changed }, i) =>
      everyEnvelope(envelopes)
        .flatMap((each) => toldFields(each, changed))
        .map((field) => ({
          kind: `${field.name}, ${field.section}: ${field.says}`,
          isSaid: explained[i]?.has(placeOf(field)),
        })),
    );
    const kinds = new Set(told.map(({ kind }) => kind));
    expect(kinds.size).toBeGreaterThan(20);
    expect(told.length).toBeGreaterThan(2 * kinds.size);
    for (const kind of kinds) {
      const [head, ...rest] = told.filter((each) => each.kind === kind);
      expect(head?.isSaid, kind).toBe(true);
      expect(rest.filter(({ isSaid }) => isSaid)).toEqual([]);
    }
  },
);
