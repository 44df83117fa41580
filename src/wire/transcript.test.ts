import { describe, expect, test } from 'vitest';
import type { KeyId } from '#model/key.ts';
import type { Sealed } from '#model/layer.ts';
import { resolve } from '#model/network.ts';
import { everyLayer } from '#model/packet.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { vary } from '#scenarios/vary.ts';
import { simulate } from '#simulation/simulate.ts';
import type { Timeline } from '#simulation/trace.ts';
import { recognise, type RelayMessage } from './seal/onion.ts';
import { digest, open, relayKeysOf, seal } from './seal/cipher-sealer.ts';
import { transcriptOf } from './transcript.ts';

const BODY = 509;

function whonix(): Timeline {
  const scenario = SCENARIOS.find(({ name }) => name === 'whonix');
  return scenario ? simulate(resolve(vary(scenario, { protocol: 'https' }))) : [];
}

/** The bodies of relay messages, the exit’s layer taken off, in the order in which they were sent, with its key. */
function bodiesIn(timeline: Timeline, direction: 'request' | 'reply'): { key: KeyId; body: Uint8Array }[] {
  const transcript = transcriptOf(timeline, { sealer: seal, digest });
  const traces = timeline.flatMap(({ exchanges }) => exchanges.map((exchange) => exchange[direction]));
  return traces.flatMap((trace) => {
    const layers = (trace?.hops ?? []).flatMap(({ sent }) => (sent ? everyLayer(sent) : []));
    const around = layers.find(
      (layer): layer is Sealed => layer.kind === 'sealed' && layer.inner[0]?.kind === 'relay',
    );
    if (!trace || !around) return [];
    const { key } = around;
    const counter = transcript.contextOf(trace).counterOf(around);
    const sealed = transcript.bytesOf(trace, [around]);
    const opened = open(sealed, { kind: 'onion', key, counter, direction, header: new Uint8Array() });
    const plain = 'plain' in opened ? opened.plain : new Uint8Array();
    return Array.from({ length: plain.length / BODY }, (_, n) => ({
      key,
      body: plain.subarray(n * BODY, (n + 1) * BODY),
    }));
  });
}

describe('relay messages with the digest of the sealer', () => {
  // A page over https, then a look-up: 1 BEGIN, 2 DATA, 4 CONNECTED, 11 RESOLVE, 12 RESOLVED. tor-spec §6.1.
  test.each([
    ['request', 'forward', [1, 2, 2, 11], '198.51.100.99:443'],
    ['reply', 'backward', [4, 2, 2, 12], undefined],
  ] as const)(
    'each %s is recognised at its end, by keys and by all before it',
    (direction, way, commands, first) => {
      const before: RelayMessage[] = [];
      for (const { key, body } of bodiesIn(whonix(), direction)) {
        const recognised = recognise(relayKeysOf(key), way, before, body);
        if (!('message' in recognised)) expect.fail(recognised.problem.sentence);
        before.push(recognised.message);
      }
      expect(before.map(({ command }) => command)).toEqual(commands);
      if (first !== undefined) expect(new TextDecoder().decode(before[0]?.data.subarray(0, -1))).toBe(first);
    },
  );

  test('none is recognised with one before it left out: the digest runs over them all', () => {
    const [, second] = bodiesIn(whonix(), 'request');
    if (!second) expect.fail('there is no second message');
    expect(recognise(relayKeysOf(second.key), 'forward', [], second.body)).toHaveProperty('problem');
  });
});
