import { describe, expect, test } from 'vitest';
import { keysOf } from '#model/network.ts';
import { sizeOf, type Packet } from '#model/packet.ts';
import { everyPosition } from '#scenarios/positions.ts';
import { seeds } from '#scenarios/seeds.ts';
import { Situation, sentBy } from '#simulation/situation.ts';
import { layersOf, type LayerView } from './layers.ts';

const situation = new Situation(seeds);
const sealed = sentBy(situation.request(0), 'sys-net');
const cells = sentBy(situation.request(1), 'sys-net');

/** A list of nested layers, outermost first. */
function flat(views: readonly LayerView[]): LayerView[] {
  return views.flatMap((view) => [view, ...flat(view.inside)]);
}

/** The names of a packet’s layers as somebody at `place` sees them. */
function names(packet: Packet, place: string): string[] {
  return flat(layersOf(packet, keysOf(situation.network, place))).map(({ name }) => name);
}

describe('a packet as layers', () => {
  test('stays closed without the key: sys-net sees header, port and a sealed rest', () => {
    expect(names(sealed, 'sys-net')).toEqual(['IP', 'UDP', 'WireGuard', 'WireGuard, sealed']);
  });
  test('opens with the key: the VPN company sees the page inside', () => {
    expect(names(sealed, 'vpn-company')).toEqual([
      'IP',
      'UDP',
      'WireGuard',
      'WireGuard, sealed',
      'IP',
      'TCP',
      'HTTP',
    ]);
  });
  test('opens as far as the keys go: the guard opens the link and one Tor layer, and finds another', () => {
    expect(names(cells, 'guard')).toEqual([
      'IP',
      'TCP',
      'TLS record',
      'TLS, sealed',
      'Tor cell',
      'Tor layer, sealed',
      'Tor layer, sealed',
    ]);
  });
  test('opens whole at the gateway that wrapped it, down to the address that the exit is to call', () => {
    const views = flat(layersOf(cells, keysOf(situation.network, 'sys-tor')));
    expect(views.filter(({ closed }) => closed)).toEqual([]);
    expect(views.map(({ detail }) => detail)).toContain('DATA 198.51.100.80:80');
  });
  test('says how many bytes a seal has, as the model counts them', () => {
    const [, , , seal] = sealed;
    const view = flat(layersOf(sealed, new Set())).at(-1);
    expect(view?.detail).toBe(`${seal ? sizeOf([seal]) : 0} bytes`);
  });
  test('shows nothing inside what is closed, and something inside what is open, for anybody anywhere', () => {
    for (const scenario of everyPosition()) {
      const { network, timeline } = new Situation(scenario);
      const packets = timeline.flatMap(({ exchanges }) =>
        exchanges.flatMap(({ request }) => request.hops.flatMap(({ sent }) => (sent ? [sent] : []))),
      );
      for (const place of network.nodes.keys())
        for (const packet of packets)
          for (const { seal, closed, inside } of flat(layersOf(packet, keysOf(network, place))))
            if (seal !== undefined) expect(inside.length === 0).toBe(closed);
    }
  });
});
