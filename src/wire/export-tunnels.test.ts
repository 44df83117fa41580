import { describe, expect, test } from 'vitest';
import type { Scenario } from '#model/scenario.ts';
import { linkName } from '#simulation/observed-in.ts';
import type { Capture } from './capture.ts';
import { dissect } from './dissect.ts';
import { type TunnelHandshake } from './export.ts';
import { valueOf } from './find-fields.ts';
import { ADDED, named, exported, captureOf, flagsOf, AT_ISP, oneFlow } from '../../tests/samples/export.ts';

describe('through Tor', () => {
  const whonix = named('whonix');
  const capture = captureOf({ ...whonix, flows: whonix.flows.slice(0, 1) });
  const on = (one: string, other: string): Capture => {
    const at = linkName(one, other);
    const frames = capture.frames.filter((frame) => capture.interfaces[frame.interface]?.name === at);
    return { ...capture, frames };
  };
  const whole = ['SYN', 'SYN, ACK', 'ACK', 'PSH, ACK', 'PSH, ACK', 'FIN, ACK', 'FIN, ACK', 'ACK'];

  test('there are two connections: the client’s ends at the gateway, the exit’s at the site', () => {
    expect(flagsOf(on('anon-whonix', 'sys-whonix'))).toEqual(whole);
    expect(flagsOf(on('exit', 'site'))).toEqual(whole);
  });

  // As in lab/recordings/whonix/sys-firewall--sys-whonix.pcapng: cells alone, of a connection that was open before.
  test('the link to the guard was open before: BEGIN, CONNECTED, request and reply, and no end', () => {
    const link = on('sys-whonix', 'sys-firewall');
    expect(flagsOf(link)).toEqual(Array.from({ length: 4 }, () => 'PSH, ACK'));
    expect(link.frames.map(({ comment }) => /.*: (.*), hop/.exec(comment ?? '')?.[1])).toEqual([
      'BEGIN message',
      'CONNECTED message',
      'request',
      'reply',
    ]);
  });

  test('the exit acknowledges the site’s answer before it says CONNECTED', () => {
    const words = capture.frames.map(({ comment }) => comment ?? '');
    const answer = words.findIndex((comment) => comment.includes(': SYN, ACK, hop 1, from site to exit'));
    expect(words[answer + 1]).toBe(ADDED);
    expect(words[answer + 2]).toContain(': CONNECTED message, hop 2, from exit to');
  });
});

const handshake: TunnelHandshake = {
  initiation: Uint8Array.of(1, 0, 0, 0, ...new Uint8Array(144)),
  response: Uint8Array.of(2, 0, 0, 0, ...new Uint8Array(88)),
  keylog: 'LOCAL_STATIC_PRIVATE_KEY = AAAA\n',
  initiatorIndex: 7,
  responderIndex: 9,
};

describe('a WireGuard tunnel', () => {
  const asked: string[] = [];
  const capture = captureOf(named('vpn-behind-firewall'), {
    at: AT_ISP,
    handshakes: (key) => {
      asked.push(key);
      return handshake;
    },
  });
  const dissections = capture.frames.map(({ bytes }) => dissect(bytes, 'ethernet'));

  test('has its handshake once, ahead of its first packet', () => {
    const types = dissections.map((frame) => valueOf(frame, 'wireguard', 'type'));
    expect(types.slice(0, 4)).toEqual(['1', '2', '4', '4']);
    expect(types.filter((type) => type === '1')).toHaveLength(1);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('has both messages beside each other on each link, the responder’s last, at the times they were sent', () => {
    const everywhere = captureOf(named('vpn-behind-firewall'), { handshakes: () => handshake });
    const shaken = everywhere.frames.flatMap((frame) => {
      const type = valueOf(dissect(frame.bytes, 'ethernet'), 'wireguard', 'type');
      const link = everywhere.interfaces[frame.interface]?.name ?? '';
      return type === '1' || type === '2' ? [{ type, link, time: frame.time }] : [];
    });
    expect(shaken.map(({ type }) => type)).toEqual(shaken.map((_, i) => (i % 2 === 0 ? '1' : '2')));
    for (const [i, { link }] of shaken.entries()) expect(link).toBe(shaken[i - (i % 2)]?.link);
    expect(shaken.at(-1)?.link).toBe(linkName('isp', 'vpn-company'));
    const at = (type: string): number[] =>
      shaken.filter((each) => each.type === type).map(({ time }) => time);
    expect(Math.max(...at('1'))).toBeLessThan(Math.min(...at('2')));
  });

  test('addresses each side by the number that it gave', () => {
    const numbers = dissections.slice(2, 4).map((frame) => valueOf(frame, 'wireguard', 'receiver-index'));
    expect(numbers).toEqual(['9', '7']);
  });

  test('brings its keys along, but not to where its handshake does not come by', () => {
    expect(capture.secrets).toEqual([{ kind: 'wireguard', text: handshake.keylog }]);
    const inside = captureOf(named('vpn-behind-firewall'), { at: 'site', handshakes: () => handshake });
    expect(inside.secrets).toEqual([]);
  });
});

test('301: a packet that IPv4 cannot carry is left out, and so is one with a record that TLS cannot', () => {
  const udp: Scenario = {
    ...oneFlow,
    flows: [{ from: 'mail', to: 'site', protocol: 'udp', request: 'x'.repeat(70_000) }].map((flow) => ({
      ...flow,
      protocol: 'udp' as const,
      from: oneFlow.flows[0]?.from ?? '',
    })),
  };
  const { capture, problems } = exported(udp, { at: AT_ISP });
  expect(problems.map(({ code }) => code)).toContain(301);
  expect(capture.frames.every(({ bytes }) => bytes.length < 1000)).toBe(true);
  const whonix = named('whonix');
  const long = { ...whonix, flows: whonix.flows.map((flow) => ({ ...flow, request: 'x'.repeat(20_000) })) };
  const circuits = exported(long, { digest: () => new Uint8Array(4) });
  expect(circuits.problems.map(({ code }) => code)).toContain(301);
});

test('302: a place that nothing comes by is said to be one', () => {
  expect(exported(oneFlow, { at: 'nowhere' }).problems).toMatchObject([
    { code: 302, sentence: expect.stringContaining('“nowhere”') as string },
  ]);
  expect(exported(named('vault')).problems).toMatchObject([{ code: 302 }]);
});
