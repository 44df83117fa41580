import { describe, expect, test } from 'vitest';
import { seal, type Packet } from '#model/packet.ts';
import { dissectFrom } from './dissect.ts';
import { fieldsOf } from './find-fields.ts';
import { standInOpened } from './stand-in-sealer.ts';
import { bytesOf, digits } from '../../tests/samples/encode.ts';

// Written out by hand after the standards named.
describe('single layers', () => {
  test('a relay message of 500 bytes takes two bodies, in two cells: tor-spec §3, §6.1', () => {
    const message = 'x'.repeat(500);
    const relay: Packet = [
      { kind: 'relay', command: 'DATA' },
      { kind: 'data', message },
    ];
    const bodies = bytesOf(...relay);
    const dissection = dissectFrom('relay', bodies);
    expect(dissection.problems).toEqual([]);
    expect(fieldsOf(dissection, 'relay', 'length').map(({ value }) => value)).toEqual(['498', '2']);
    const cells = bytesOf({ kind: 'tor-cell', circuit: 0x0bb8, cells: 2 }, seal('onion', 'k', relay));
    expect(cells).toHaveLength(1028);
    expect(digits(cells.subarray(514, 519))).toBe('00000bb803');
  });

  test('the digest of a relay message stands behind the stream: tor-spec §6.1', () => {
    const bytes = bytesOf(seal('onion', 'k', [{ kind: 'relay', command: 'DATA' }]));
    const context = {
      kind: 'onion',
      key: 'k',
      counter: 4,
      direction: 'request',
      header: new Uint8Array(),
    } as const;
    expect(digits(standInOpened(bytes, context).subarray(0, 11))).toBe(
      '02' + '0000' + '1234' + 'deadbeef' + '0000',
    );
  });

  test('inside a circuit a look-up is a name with a zero, and its answer type, length, address, time: tor-spec §6.4', () => {
    const asked = bytesOf({ kind: 'relay', command: 'RESOLVE' }, { kind: 'dns', query: 'bank.example' });
    expect(digits(asked.subarray(9, 25))).toBe('000d' + '62616e6b2e6578616d706c6500' + '00');
    const told = bytesOf(
      { kind: 'relay', command: 'RESOLVED' },
      { kind: 'dns', query: 'bank.example', answer: '198.51.100.80' },
    );
    expect(digits(told.subarray(9, 21))).toBe('000a' + '0404c6336450' + '0000012c');
  });

  // What Tor itself sent for 127.0.0.1:7003, as Arti keeps it in tor-cell/tests/testvec_relaymsg.rs; tor-spec §6.2.
  test('BEGIN is address, port and a zero, as Tor writes it: flags of zero are left out', () => {
    const begin = bytesOf({ kind: 'relay', command: 'BEGIN', target: '127.0.0.1:7003' });
    expect(digits(begin.subarray(0, 28))).toBe(
      '01' + '0000' + '1234' + '00000000' + '000f' + '3132372e302e302e313a3730303300' + '0000',
    );
    expect(begin).toHaveLength(509);
  });

  test('CONNECTED is an address and for how many seconds it may be kept: tor-spec §6.2', () => {
    const connected = bytesOf({ kind: 'relay', command: 'CONNECTED', target: '127.0.0.1' });
    expect(digits(connected.subarray(0, 21))).toBe(
      '04' + '0000' + '1234' + '00000000' + '0008' + '7f000001' + '0000012c' + '0000',
    );
    const silent = bytesOf({ kind: 'relay', command: 'CONNECTED' });
    expect(digits(silent.subarray(0, 11))).toBe('04' + '0000' + '1234' + '00000000' + '0000');
  });
});
