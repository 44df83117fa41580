import { describe, expect, test } from 'vitest';
import type { Scenario } from '#model/scenario.ts';
import { linkName } from '#simulation/observed-in.ts';
import type { CapturedFrame } from './capture.ts';
import { dissect } from './dissect.ts';
import { valueOf } from './find-fields.ts';
import { START, ADDED, captureOf, flagsOf, AT_ISP, oneFlow } from '../../tests/samples/export.ts';

/** Sequence number, acknowledgement number and how much is carried. */
function placeOf({ bytes }: CapturedFrame): { sequence: number; acknowledgement: number; length: number } {
  const frame = dissect(bytes, 'ethernet');
  const number = (name: string): number => Number(valueOf(frame, 'tcp', name));
  return {
    sequence: number('sequence-number'),
    acknowledgement: number('acknowledgement-number'),
    // Headers without options: 14 of Ethernet, 20 and 20.
    length: bytes.length - 54,
  };
}

describe('one connection on one link', () => {
  const capture = captureOf(oneFlow, { at: AT_ISP });

  test('begins with SYN, goes on with request and reply, and ends with FIN of both sides', () => {
    expect(flagsOf(capture)).toEqual([
      'SYN',
      'SYN, ACK',
      'ACK',
      'PSH, ACK',
      'PSH, ACK',
      'FIN, ACK',
      'FIN, ACK',
      'ACK',
    ]);
  });

  // RFC 9293 §3.4: SYN and FIN take one number each, data one a byte.
  test('every segment acknowledges what came before it', () => {
    const [syn, synAck, ack, request, reply, serverFin, clientFin, last] = capture.frames.map(placeOf);
    if (!syn || !synAck || !ack || !request || !reply || !serverFin || !clientFin || !last)
      throw new RangeError('a segment is missing');
    expect(synAck.acknowledgement).toBe(syn.sequence + 1);
    expect([ack.sequence, ack.acknowledgement]).toEqual([syn.sequence + 1, synAck.sequence + 1]);
    expect([request.sequence, request.acknowledgement]).toEqual([ack.sequence, ack.acknowledgement]);
    expect([reply.sequence, reply.acknowledgement]).toEqual([
      synAck.sequence + 1,
      request.sequence + request.length,
    ]);
    expect([serverFin.sequence, serverFin.acknowledgement]).toEqual([
      reply.sequence + reply.length,
      request.sequence + request.length,
    ]);
    expect([clientFin.sequence, clientFin.acknowledgement]).toEqual([
      request.sequence + request.length,
      serverFin.sequence + 1,
    ]);
    expect([last.sequence, last.acknowledgement]).toEqual([serverFin.sequence + 1, clientFin.sequence + 1]);
  });

  test('says of each frame where it is, or that it was added', () => {
    const comments = capture.frames.map(({ comment }) => comment);
    const added = comments.flatMap((comment, n) => (comment === ADDED ? [n] : []));
    // The third segment of the opening, and the three that close.
    expect(added).toEqual([2, 5, 6, 7]);
    expect(comments[0]).toMatch(/: SYN, hop \d+, from router to isp\.$/);
    expect(comments[1]).toMatch(/: SYN, ACK, hop \d+, from isp to router\.$/);
    expect(comments[3]).toMatch(/: request, hop \d+, from router to isp\.$/);
    expect(comments[4]).toMatch(/: reply, hop \d+, from isp to router\.$/);
  });

  test('has frames at least 1 ms apart, at the same times as a capture of every link', () => {
    const everywhere = captureOf(oneFlow);
    const here = everywhere.frames.filter((frame) => everywhere.interfaces[frame.interface]?.name === AT_ISP);
    expect(capture.frames.map(({ time }) => time)).toEqual(here.map(({ time }) => time));
    expect(everywhere.frames.map(({ time }) => time)).toEqual(
      everywhere.frames.map((_, i) => START + 1000 * i),
    );
  });
});

describe('where one looks on', () => {
  test('a link is one interface, a node is one for each of its links', () => {
    expect(captureOf(oneFlow, { at: AT_ISP }).interfaces).toEqual([{ name: AT_ISP, link: 'ethernet' }]);
    const names = captureOf(oneFlow, { at: 'router' }).interfaces.map(({ name }) => name);
    expect(names).toEqual([linkName('wifi', 'router'), AT_ISP]);
  });

  test('between qubes stand the hardware addresses that Qubes gives, elsewhere locally administered ones', () => {
    const { interfaces, frames } = captureOf(oneFlow);
    const ends = new Map<string, (string | undefined)[]>();
    for (const frame of frames) {
      const name = interfaces[frame.interface]?.name ?? '';
      const read = dissect(frame.bytes, 'ethernet');
      if (!ends.has(name))
        ends.set(
          name,
          ['source-address', 'destination-address'].map((field) => valueOf(read, 'ethernet', field)),
        );
    }
    expect(ends.get(linkName('sys-firewall', 'sys-net'))).toEqual(['00:16:3e:5e:6c:00', 'fe:ff:ff:ff:ff:ff']);
    const air = ends.get(linkName('sys-net', 'wifi'));
    for (const address of air ?? []) expect(address).toMatch(/^02:00:/);
    // The air passes frames on: on both sides of it stand the same two ends.
    expect(ends.get(linkName('wifi', 'router'))).toEqual(air);
  });
});

test('of a flow that is stopped there is its SYN alone', () => {
  const dropped: Scenario = {
    ...oneFlow,
    qubes: oneFlow.qubes.map((qube) =>
      qube.name === oneFlow.flows[0]?.from ? { ...qube, firewall: [{ action: 'drop' }] } : qube,
    ),
  };
  expect(flagsOf(captureOf(dropped))).toEqual(['SYN']);
});
