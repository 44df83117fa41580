import { describe, expect, test } from 'vitest';
import type { Layer } from '#model/layer.ts';
import { everyLayer, sizeOf, type Packet } from '#model/packet.ts';
import type { Scenario } from '#model/scenario.ts';
import { defaultChain } from '#scenarios/default-chain.ts';
import { lookUp } from '#scenarios/look-up.ts';
import { everyPosition } from '#scenarios/positions.ts';
import { seedsHttps } from '#scenarios/seeds-https.ts';
import { seeds } from '#scenarios/seeds.ts';
import { torInsideVpn } from '#scenarios/tor-inside-vpn.ts';
import { tunnelDownClosed } from '#scenarios/tunnel-down-closed.ts';
import { udpIntoTor } from '#scenarios/udp-into-tor.ts';
import { Situation, sentBy } from '#simulation/situation.ts';
import { envelopeOf, shellsOf, type Envelope } from './envelope-view.ts';

/** Every packet that anybody sends in a built-in scenario, at any position of its switches. */
const PACKETS: readonly Packet[] = everyPosition().flatMap((scenario) =>
  new Situation(scenario).timeline.flatMap(({ exchanges }) =>
    exchanges.flatMap(({ request, reply }) =>
      [...request.hops, ...(reply?.hops ?? [])].flatMap(({ sent }) => (sent ? [sent] : [])),
    ),
  ),
);

/** The request as a node sends it on, drawn. */
function drawn(scenario: Scenario, node: string, flow = 0): Envelope {
  const { hops } = new Situation(scenario).request(flow);
  const hop = hops.find((each) => each.node === node);
  if (!hop?.sent) throw new RangeError(`${node} sent nothing`);
  return envelopeOf(hop.sent, hop.arrived);
}

type Sealed = Extract<Layer, { kind: 'sealed' }>;

describe('the shells of an envelope', () => {
  test('are the seals of its packet, outermost first; only the TLS of a Tor link is left out', () => {
    for (const packet of PACKETS) {
      const seals = everyLayer(packet).filter((layer): layer is Sealed => layer.kind === 'sealed');
      const links = seals.filter(({ inner }) => inner[0]?.kind === 'tor-cell');
      expect(links.every(({ seal }) => seal === 'tls')).toBe(true);
      expect(shellsOf(packet)).toEqual(seals.filter((each) => !links.includes(each)).map(({ seal }) => seal));
    }
  });
  test('at sys-net are WireGuard for the one journey and three Tor layers for the other', () => {
    expect(drawn(seeds, 'sys-net', 0).shells).toEqual(['wireguard']);
    expect(drawn(seeds, 'sys-net', 1).shells).toEqual(['onion', 'onion', 'onion']);
  });
  test('of Tor inside a VPN are WireGuard around three Tor layers', () => {
    expect(drawn(torInsideVpn, 'sys-net').shells).toEqual(['wireguard', 'onion', 'onion', 'onion']);
  });
  test('of an HTTPS page have its TLS innermost', () => {
    expect(drawn(seedsHttps, 'sys-net', 0).shells).toEqual(['wireguard', 'tls']);
  });
});

describe('what stands on an envelope', () => {
  test('is the size of its packet, as the model counts it', () => {
    for (const packet of PACKETS) expect(envelopeOf(packet).size).toBe(sizeOf(packet));
  });
  test('is its contents where nothing seals them, and no contents where something does', () => {
    for (const packet of PACKETS) {
      const sealed = packet.some(({ kind }) => kind === 'sealed');
      expect([sealed, envelopeOf(packet).contents === undefined]).toEqual([sealed, sealed]);
    }
  });
  test.each([
    ['a page', drawn(seeds, 'trusted'), 'GET /balance'],
    ['a look-up', drawn(lookUp, 'trusted'), 'bank.example?'],
    ['a call for a connection', drawn(tunnelDownClosed, 'trusted'), 'SYN'],
    [
      'a greeting',
      envelopeOf(new Situation(seedsHttps).journey().exchanges[1]?.request.last ?? []),
      'TLS hello, bank.example',
    ],
  ])('says what %s says', (_, { contents }, words) => {
    expect(contents).toBe(words);
  });
  test('is a call or a ping in words as well', () => {
    const made = [0, 1].map((flow) =>
      envelopeOf(sentBy(new Situation(udpIntoTor).request(flow), 'untrusted')),
    );
    expect(made.map(({ contents }) => contents)).toEqual(['call', 'ping?']);
  });
  test('says which address sys-firewall replaced: 10.137.0.13 by its own, 10.138.0.6', () => {
    expect(drawn(defaultChain, 'sys-firewall')).toMatchObject({ wasFrom: '10.137.0.13', from: '10.138.0.6' });
  });
  test('names no address as replaced where a new wrapping has a header of its own', () => {
    expect(drawn(seeds, 'sys-vpn')).not.toHaveProperty('wasFrom');
    expect(drawn(seeds, 'sys-vpn')).not.toHaveProperty('wasTo');
  });
  test('says where the router pointed a look-up: to the ISP’s resolver in the place of itself', () => {
    expect(drawn(defaultChain, 'router', 1)).toMatchObject({ wasTo: '192.168.1.1', to: '192.0.2.53:53' });
  });
});
