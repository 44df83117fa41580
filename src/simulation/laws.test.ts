import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, nodeOf, resolve, vpnOf, type Network } from '#model/network.ts';
import { everyLayer, sizeOf, type Packet } from '#model/packet.ts';
import type { Layer } from '#model/layer.ts';
import { anyScenario } from './arbitrary.ts';
import { endsOf, turned } from './conntrack.ts';
import { DROPS, endedBy } from './drop.ts';
import { simulate } from './simulate.ts';
import type { Exchange, Hop, Trace } from './trace.ts';

/** Each law is put to this many random networks. */
const RUNS = { numRuns: 1000 };

function exchangesIn(network: Network): Exchange[] {
  return simulate(network).flatMap((journey) => journey.exchanges);
}

function tracesIn(network: Network): Trace[] {
  return exchangesIn(network).flatMap(({ request, reply }) => (reply ? [request, reply] : [request]));
}

function hopsIn(network: Network): Hop[] {
  return tracesIn(network).flatMap(({ hops }) => hops);
}

function everyScenario(law: (network: Network) => void): void {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      law(resolve(scenario));
    }),
    RUNS,
  );
}

describe('in every network', () => {
  test('every packet ends in a disposition, and every drop has a reason with a sentence', () => {
    everyScenario((network) => {
      for (const { hops, disposition, reason } of tracesIn(network)) {
        const end = hops.at(-1)?.actions.at(-1);
        if (end?.do === 'deliver') expect([disposition, reason]).toEqual(['delivered', undefined]);
        else if (end?.do === 'drop') {
          expect(reason).toBe(end.reason);
          if (disposition === 'refused') expect(DROPS[end.reason].refused).toBe(true);
          else expect(disposition).toBe('dropped');
          expect(endedBy(end.reason, nodeOf(network, hops.at(-1)?.node ?? '')).long).toMatch(
            /^\S+(?: \S+){3,}\.$/,
          );
        } else expect.fail('a trace ends in deliver or drop');
      }
    });
  });

  test('a packet arrives at each node as the node before it sent it', () => {
    everyScenario((network) => {
      for (const { hops } of tracesIn(network))
        hops.slice(1).forEach((hop, n) => {
          expect([hop.from, hop.node]).toEqual([hops[n]?.node, hops[n]?.to]);
          expect(hop.arrived).toBe(hops[n]?.sent);
        });
    });
  });

  test('a request that arrived from its sender’s own address is answered, and the answer gets home', () => {
    everyScenario((network) => {
      for (const { flow, exchanges } of simulate(network))
        for (const { request, reply } of exchanges)
          if (request.disposition === 'delivered' && flow.source === undefined)
            expect(reply?.disposition).toBe('delivered');
    });
  });

  test('over TCP a SYN goes first; nothing follows one that is not answered, and the request one that is', () => {
    let stopped = 0;
    everyScenario((network) => {
      for (const { flow, exchanges } of simulate(network)) {
        if (flow.protocol !== 'http' && flow.protocol !== 'https') continue;
        const [connect, ...rest] = exchanges;
        const { hops = [], last = [] } = connect?.request ?? {};
        expect(everyLayer(hops[0]?.sent ?? last).at(-1)).toMatchObject({ kind: 'tcp', flags: 'SYN' });
        const isOpen = connect?.reply?.disposition === 'delivered';
        expect(rest.length > 0).toBe(isOpen);
        if (isOpen) expect(rest.flatMap(flagsAtSender(flow.from))).toEqual([]);
        else stopped++;
      }
    });
    expect(stopped).toBeGreaterThan(RUNS.numRuns / 10);
  });

  test('a reply retraces its request: the same nodes, backwards', () => {
    everyScenario((network) => {
      for (const { request, reply } of exchangesIn(network))
        if (reply?.disposition === 'delivered')
          expect(reply.hops.map((hop) => hop.node).reverse()).toEqual(request.hops.map((hop) => hop.node));
    });
  });

  test('a reply comes from where the program had sent its request, to an address of the program’s own qube', () => {
    everyScenario((network) => {
      for (const { flow, exchanges } of simulate(network))
        for (const { request, reply } of exchanges) {
          // What a Tor gateway does behind its client is not the program’s.
          if (reply?.disposition !== 'delivered' || request.hops[0]?.node !== flow.from) continue;
          const { qube, ...node } = nodeOf(network, flow.from);
          const own = [
            qube && addressOf(qube),
            qube?.uplink?.address,
            qube && vpnOf({ ...node, qube })?.tunnel_address,
          ];
          const [sent, got] = [firstEnds(request), endsOf(reply.last)];
          expect([got?.src, got?.sport]).toEqual([sent?.dst, sent?.dport]);
          expect(own).toContain(got?.dst);
        }
    });
  });

  test('a reply retraces its request through every translation: on each link the same two ends, turned round', () => {
    let translated = 0;
    everyScenario((network) => {
      for (const { request, reply } of exchangesIn(network)) {
        if (reply?.disposition !== 'delivered') continue;
        const out = request.hops.flatMap(({ sent }) => (sent ? [endsOf(sent)] : []));
        const back = reply.hops.flatMap(({ sent }) => (sent ? [endsOf(sent)] : []));
        expect(back.reverse()).toEqual(out.map((ends) => ends && turned(ends)));
        translated += new Set(out.map((ends) => ends?.src)).size - 1;
      }
    });
    expect(translated).toBeGreaterThan(RUNS.numRuns);
  });

  test('no hop alters what is sealed: under one key, everybody passes the very same packet on', () => {
    let passed = 0;
    everyScenario((network) => {
      for (const { hops } of tracesIn(network)) {
        // Two circuits may go over one link: then one key seals two things on the way.
        const inside = new Set<Packet>();
        for (const { sent, actions } of hops)
          for (const layer of sent ? everyLayer(sent) : []) {
            if (layer.kind !== 'sealed') continue;
            if (inside.has(layer.inner)) passed++;
            const sealed = actions.some((action) => action.do === 'seal' && action.key === layer.key);
            // The record of TLS to a site is sealed by the program that makes the packet.
            const made = actions.some((action) => action.do === 'originate');
            expect(inside.has(layer.inner) || sealed || made).toBe(true);
            inside.add(layer.inner);
          }
      }
    });
    expect(passed).toBeGreaterThan(RUNS.numRuns);
  });

  test('no layer’s TTL rises or falls by more than one at a hop', () => {
    everyScenario((network) => {
      for (const { arrived, sent, actions } of hopsIn(network)) {
        if (!arrived || !sent || actions.some(makesNewHeader)) continue;
        const [before, after] = [ttls(arrived), ttls(sent)];
        for (let n = 1; n <= Math.min(before.length, after.length); n++) {
          const fall = (before.at(-n) ?? 0) - (after.at(-n) ?? 0);
          expect(fall === 0 || fall === 1).toBe(true);
        }
      }
    });
  });

  test('what passes a hop unsealed keeps its size, whatever is rewritten', () => {
    everyScenario((network) => {
      for (const { arrived, sent, actions } of hopsIn(network)) {
        if (!arrived || !sent || actions.some((action) => makesNewHeader(action) || isSeal(action))) continue;
        expect(sizeOf(sent)).toBe(sizeOf(arrived));
      }
    });
  });

  test('Tor cells have 514 bytes on every link, and no relay changes how many there are', () => {
    everyScenario((network) => {
      for (const trace of tracesIn(network)) {
        const counts = new Map<string, number>();
        for (const { gateway, cells, size } of trace.hops.flatMap(({ sent }) =>
          sent ? cellsIn(network, sent) : [],
        )) {
          expect(size).toBe(514 * cells);
          expect(counts.get(gateway) ?? cells).toBe(cells);
          counts.set(gateway, cells);
        }
      }
    });
  });
});

/** The flags on what a node sends in an exchange, under any seal. */
function flagsAtSender(sender: string): (exchange: Exchange) => string[] {
  return ({ request }) =>
    request.hops
      .filter(({ node }) => node === sender)
      .flatMap(({ sent }) => (sent ? everyLayer(sent) : []))
      .flatMap((layer) => (layer.kind === 'tcp' && layer.flags ? [layer.flags] : []));
}

/** The ends of the innermost packet that a request set out with. */
function firstEnds({ hops, last }: Trace): ReturnType<typeof endsOf> {
  const packet = hops[0]?.sent ?? last;
  const layers = everyLayer(packet);
  const at = layers.findLastIndex((layer) => layer.kind === 'ipv4');
  return endsOf(layers.slice(at));
}

type Action = Hop['actions'][number];

/** A TransPort, an exit, a relay and a resolver’s proxy end a connection and make a new one. */
function makesNewHeader(action: Action): boolean {
  if (action.do === 'translate') return action.how === 'proxy';
  return (
    ['take-stream', 'open-stream', 'use-stream'].includes(action.do) ||
    (isSeal(action) && action.seal === 'onion')
  );
}

function isSeal(action: Action): action is Extract<Action, { do: 'seal' | 'open' }> {
  return action.do === 'seal' || action.do === 'open';
}

function ttls(packet: Packet): number[] {
  return everyLayer(packet).flatMap((layer) => (layer.kind === 'ipv4' ? [layer.ttl] : []));
}

/** The cells in a packet: whose circuit, how many, and their bytes with header and body. */
function cellsIn(network: Network, packet: Packet): { gateway: string; cells: number; size: number }[] {
  return everyLayer(packet).flatMap((layer: Layer) => {
    if (layer.kind !== 'sealed') return [];
    const [cell, onion] = layer.inner;
    if (cell?.kind !== 'tor-cell' || onion?.kind !== 'sealed') return [];
    const gateway = network.keys.get(onion.key)?.holders[0] ?? '';
    return [{ gateway, cells: cell.cells, size: sizeOf(layer.inner) }];
  });
}
