import { expect, test } from 'vitest';
import { dissect, dissectFrom } from './dissect.ts';
import type { Dissection } from './envelope.ts';
import { valueOf } from './find-fields.ts';
import * as known from './known-frames.ts';
import { wireProblems } from '#words/wire-problem.ts';

const { hex } = known;

/** A captured frame with some of its bytes replaced. */
function changed(frame: Uint8Array, at: number, ...to: readonly number[]): Uint8Array {
  const copy = frame.slice();
  copy.set(to, at);
  return copy;
}

function codes({ problems }: Dissection): number[] {
  return problems.map(({ code }) => code);
}

function ethernet(bytes: Uint8Array): number[] {
  return codes(dissect(bytes, 'ethernet'));
}

/** The body of a cell with one message of up to 255 bytes in it. */
function relayMessage(command: number, data: Uint8Array): Uint8Array {
  const body = new Uint8Array(509);
  body.set([command, 0, 0, 0, 1, 0, 0, 0, 0, 0, data.length]);
  body.set(data, 11);
  return body;
}

/** Where the headers of a captured frame begin, behind the Ethernet header of 14 bytes. */
const [IP, TRANSPORT] = [14, 34];

test('201: a header that is cut short', () => {
  expect(codes(dissect(known.PING.subarray(IP, IP + 19), 'raw-ip'))).toEqual([201]);
  expect(ethernet(known.ARP_REQUEST.subarray(0, 20))).toEqual([201]);
});

test('202: a packet that says it is longer than what is there', () => {
  expect(ethernet(known.PING.subarray(0, known.PING.length - 1))).toEqual([202]);
  expect(ethernet(changed(known.UDP_V6, IP + 5, 14))).toEqual([202]);
});

test('203: a length that is too small for its own header', () => {
  const { problems } = dissect(changed(known.SYN, TRANSPORT + 12, 0x40), 'ethernet');
  expect(problems.map(({ code, at }) => [code, at])).toEqual([
    [205, TRANSPORT + 16],
    [203, TRANSPORT + 12],
  ]);
  expect(codes(dissectFrom('udp', hex('0035 0035 0007 0000')))).toEqual([203]);
  expect(codes(dissectFrom('ipv4', changed(known.PING.subarray(IP), 0, 0x44)))).toEqual([203]);
});

test('204: a value that its standard does not have', () => {
  expect(codes(dissectFrom('ipv4', hex('5500')))).toEqual([204]);
  expect(ethernet(changed(known.ARP_REQUEST, IP + 4, 8))).toEqual([204]);
  expect(codes(dissectFrom('wireguard', hex('05000000')))).toEqual([204]);
  // BEGIN without a colon, and without a zero behind the port: tor-spec §6.2.
  for (const data of ['6162 00', '61 3a 3830']) {
    const begin = dissectFrom('relay', relayMessage(1, hex(data)));
    expect(begin.problems.map(({ code, at }) => [code, at])).toEqual([[204, 11]]);
  }
});

test('205: a wrong checksum is said with the right one, wherever it stands', () => {
  // RFC 1071: one more in the data is one less in the checksum, and the other way round.
  const right = (known.PING[IP + 10] ?? 0) * 256 + (known.PING[IP + 11] ?? 0);
  const ping = dissect(changed(known.PING, IP + 11, (right + 1) % 256), 'ethernet');
  expect(codes(ping)).toEqual([205]);
  expect(valueOf(ping, 'ipv4', 'checksum')).toBe(
    `0x${(right + 1).toString(16)}, wrong: 0x${right.toString(16)} would be correct`,
  );
  expect(ethernet(changed(known.PING, known.PING.length - 1, 0xee))).toEqual([205]);
  expect(ethernet(changed(known.SYN, TRANSPORT + 3, 81))).toEqual([205]);
  expect(ethernet(changed(known.UDP_V6, known.UDP_V6.length - 1, 0))).toEqual([205]);
  expect(ethernet(changed(known.SOLICITATION, known.SOLICITATION.length - 1, 0))).toEqual([205]);
});

test('205: over IPv4 a UDP checksum may be left out, over IPv6 not', () => {
  const v4 = hex('45000020 00000000 4011 f6c9 c0000201 c0000202 0400 0009 000c 0000 68656c6c');
  expect(codes(dissect(v4, 'raw-ip'))).toEqual([]);
  expect(valueOf(dissect(v4, 'raw-ip'), 'udp', 'checksum')).toBe('0x0000, not used');
  expect(ethernet(changed(known.UDP_V6, IP + 46, 0, 0))).toEqual([205]);
});

const QUESTION = '0001 0100 0001 0000 0000 0000';

test('206: a name that points at itself or forward', () => {
  expect(codes(dissectFrom('dns', hex(`${QUESTION} c00c 0001 0001`)))).toEqual([206]);
  expect(codes(dissectFrom('dns', hex(`${QUESTION} 0161 c00c 0001 0001`)))).toEqual([206]);
  expect(codes(dissectFrom('dns', hex(`${QUESTION} c0ff 0001 0001`)))).toEqual([206]);
});

test('207: a name of more than 255 bytes', () => {
  const label = `3f${'61'.repeat(63)}`;
  const longest = `${label.repeat(3)} 3d${'61'.repeat(61)} 00`;
  expect(codes(dissectFrom('dns', hex(`${QUESTION} ${longest} 0001 0001`)))).toEqual([]);
  expect(codes(dissectFrom('dns', hex(`${QUESTION} ${label.repeat(4)} 00 0001 0001`)))).toEqual([207]);
});

test('208: fewer entries than the message counts', () => {
  expect(codes(dissectFrom('dns', hex(QUESTION)))).toEqual([208]);
  expect(codes(dissectFrom('dns', hex(`${QUESTION} 00 0001`)))).toEqual([208]);
});

test('209: a length that points past the end of what it is part of', () => {
  // The length of the session id, of the extensions, of the first extension.
  for (const at of [43, 55, 59])
    expect(codes(dissectFrom('tls', changed(known.CLIENT_HELLO, at, 0xff)))).toEqual([209]);
  const relay = new Uint8Array(509);
  relay.set([2, 0, 0, 0, 1, 0, 0, 0, 0, 0x01, 0xff]);
  expect(codes(dissectFrom('relay', relay))).toEqual([209]);
  // CONNECTED with half an address, BEGIN with half its flags.
  expect(codes(dissectFrom('relay', relayMessage(4, hex('7f00'))))).toEqual([209]);
  expect(codes(dissectFrom('relay', relayMessage(1, hex('61 3a 3830 00 0000'))))).toEqual([209]);
});

test('210: an option whose length cannot be', () => {
  // The first option of the SYN has four bytes; here it says none.
  expect(ethernet(changed(known.SYN, TRANSPORT + 21, 0))).toEqual([205, 210]);
  const packet = hex('46000018 00000000 4063 f6c2 c0000201 c0000202 07ff0000');
  expect(codes(dissect(packet, 'raw-ip'))).toContain(210);
});

test('211: a cell that is cut short', () => {
  expect(codes(dissectFrom('tor-cell', new Uint8Array(513)))).toEqual([211]);
  expect(codes(dissectFrom('relay', new Uint8Array(508)))).toEqual([211]);
});

test('every problem says what is wrong and what to do, in sentences', () => {
  for (const { means, todo } of Object.values(wireProblems))
    for (const words of [means, todo]) expect(words).toMatch(/^[A-Z].*\.$/);
});
