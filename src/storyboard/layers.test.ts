import { describe, expect, test } from 'vitest';
import { keysOf } from '#model/network.ts';
import { sizeOf, type Packet } from '#model/packet.ts';
import { everyPosition } from '#scenarios/positions.ts';
import { seeds } from '#scenarios/seeds.ts';
import { tunnelDownClosed } from '#scenarios/tunnel-down-closed.ts';
import { Situation, sentBy } from '#simulation/situation.ts';
import { layersOf } from './layers.ts';
import { openedWith, type LayerView } from './opened-with.ts';

const situation = new Situation(seeds);
const sealed = sentBy(situation.request(0), 'sys-net');
const cells = sentBy(situation.request(1), 'sys-net');

/** A list of nested layers, outermost first. */
function flat(views: readonly LayerView[]): LayerView[] {
  return views.flatMap((view) => [view, ...flat(view.inside)]);
}

/** The names of a packet’s layers as somebody at `place` sees them. */
function names(packet: Packet, place: string): string[] {
  return flat(openedWith(layersOf(packet), keysOf(situation.network, place))).map(({ name }) => name);
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
  test('opens whole at the gateway that wrapped it: ahead of the page goes the address that the exit is to call', () => {
    const call = situation.journey(1).exchanges.find(({ request }) => request.hops[0]?.node === 'sys-tor');
    const opened = [call?.request ?? situation.request(1), situation.request(1)].map((trace) =>
      flat(openedWith(layersOf(sentBy(trace, 'sys-net')), keysOf(situation.network, 'sys-tor'))),
    );
    expect(opened.flat().filter(({ closed }) => closed)).toEqual([]);
    expect(opened.map((views) => views.find(({ name }) => name === 'Relay message')?.detail)).toEqual([
      'BEGIN 198.51.100.80:80',
      'DATA',
    ]);
  });
  test('says of a SYN what it is: a TCP header that asks for a connection, and nothing behind it', () => {
    const syn = sentBy(new Situation(tunnelDownClosed).request(), 'trusted');
    expect(flat(openedWith(layersOf(syn), new Set())).map(({ name, detail }) => [name, detail])).toEqual([
      ['IP', '10.137.0.11 → 198.51.100.80, TTL 64'],
      ['TCP', 'port 40001 → 80, SYN'],
    ]);
  });
  test('says how many bytes a seal has, as the model counts them', () => {
    const [, , , seal] = sealed;
    const view = flat(openedWith(layersOf(sealed), new Set())).at(-1);
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
          for (const { seal, closed, inside } of flat(openedWith(layersOf(packet), keysOf(network, place))))
            if (seal !== undefined) expect(inside.length === 0).toBe(closed);
    }
  });
});
