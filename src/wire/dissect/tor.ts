import { torFields } from '#words/field-tor.ts';
import type { Envelope } from '../envelope.ts';
import { Cursor, plainBytes, sealedBytes, type Subject } from './cursor.ts';
import { named } from './show.ts';
import { RELAY_COMMAND, relayed } from './tor-stream.ts';

const CELL = { section: 'tor-spec §3', source: 'tor-cell' } as const;
const RELAY = { section: 'tor-spec §6.1', source: 'tor-onion' } as const;
/** Bytes in a cell, in its body, and in the header of a relay message. */
const [CELL_LENGTH, BODY, RELAY_HEADER] = [514, 509, 11];
/** Commands of cells whose body is a relay message under its layers. */
const RELAYED: readonly number[] = [3, 9];
const CELL_COMMAND: Readonly<Record<number, string>> = {
  0: torFields.padding,
  1: torFields.create,
  2: torFields.created,
  3: torFields.relay,
  4: torFields.destroy,
  5: torFields.createFast,
  6: torFields.createdFast,
  7: torFields.versions,
  8: torFields.netinfo,
  9: torFields.relayEarly,
  10: torFields.create2,
  11: torFields.created2,
};
/** Whether a cell says how long its body is; the others have 514 bytes in all. */
function isVariable(command: number): boolean {
  return command >= 128;
}

/** Where the cell at `start` ends by its own account. */
function cellEnd({ bytes }: Subject, start: number, end: number): number {
  if (end - start < 7 || !isVariable(bytes[start + 4] ?? 0)) return start + CELL_LENGTH;
  return start + 7 + (((bytes[start + 5] ?? 0) << 8) | (bytes[start + 6] ?? 0));
}

function cell(subject: Subject, start: number, end: number): Envelope {
  const whole = cellEnd(subject, start, end);
  const stop = Math.min(whole, end);
  const cursor = new Cursor(subject, start, stop, CELL);
  if (whole > end) cursor.complain(211, torFields.bytesAreThere(end - start), start);
  cursor.number(4, 'circuit', torFields.circuit);
  const command = cursor.number(1, 'command', torFields.command, named(CELL_COMMAND));
  if (isVariable(command)) cursor.number(2, 'length', torFields.length);
  if (!cursor.isOver()) {
    const inside = RELAYED.includes(command)
      ? sealedBytes('onion', torFields.sealedByLayers, cursor.at, stop)
      : plainBytes(cursor.at, stop, torFields.body);
    cursor.hold(inside, stop);
  }
  return cursor.close('tor-cell', torFields.torCell(CELL_COMMAND[command] ?? String(command)), 'quiet');
}

/** Tor cells one behind the other, from the circuit’s number on. */
export function torCells(subject: Subject, start: number, end: number): Envelope[] {
  const cells: Envelope[] = [];
  for (let at = start; at < end;) {
    const one = cell(subject, at, end);
    cells.push(one);
    at += one.length;
  }
  return cells;
}

/** Whether the body of a cell is a relay message in clear: recognized is 0, the rest can be. tor-spec §6.1. */
function isRelay(body: Uint8Array): boolean {
  const [command = 0, a = 1, b = 1] = body;
  const length = ((body[9] ?? 255) << 8) | (body[10] ?? 255);
  return (
    body.length === BODY && command in RELAY_COMMAND && a === 0 && b === 0 && length <= BODY - RELAY_HEADER
  );
}

function relay(subject: Subject, start: number, stop: number): Envelope {
  const cursor = new Cursor(subject, start, stop, RELAY);
  if (stop - start < BODY) cursor.complain(211, torFields.bodyBytesAreThere(stop - start), start);
  const command = cursor.number(1, 'relay-command', torFields.relayCommand, named(RELAY_COMMAND));
  cursor.number(2, 'recognized', torFields.recognized);
  cursor.number(2, 'stream', torFields.stream);
  cursor.stretch(4, 'digest', torFields.digest);
  const length = cursor.number(2, 'length', torFields.dataLength);
  const dataEnd = cursor.at + length;
  if (!cursor.isOver() && dataEnd > stop) {
    cursor.complain(209, torFields.dataSays(length));
  } else if (!cursor.isOver()) {
    cursor.hold(relayed(subject, command, cursor.at, dataEnd), dataEnd);
    cursor.stretch(stop - cursor.at, 'padding', torFields.paddingField);
  }
  return cursor.close('relay', torFields.relayMessage(RELAY_COMMAND[command] ?? String(command)), 'quiet');
}

/** Bodies of cells with all layers off, one behind the other: relay messages. */
export function relayMessages(subject: Subject, start: number, end: number): Envelope[] {
  const messages: Envelope[] = [];
  for (let at = start; at < end; at += BODY) messages.push(relay(subject, at, Math.min(at + BODY, end)));
  return messages;
}

/** Bodies of cells of which layers were taken off: relay messages if these were all, else still sealed. */
export function peeledBodies(subject: Subject, start: number, end: number): Envelope[] {
  const clear = isRelay(subject.bytes.subarray(start, Math.min(start + BODY, end)));
  if (clear) return relayMessages(subject, start, end);
  const bodies: Envelope[] = [];
  for (let at = start; at < end; at += BODY)
    bodies.push(...sealedBytes('onion', torFields.sealedByFurtherLayers, at, Math.min(at + BODY, end)));
  return bodies;
}

/** Whether bytes are cells of fixed length one behind the other. */
export function isTorCells(bytes: Uint8Array): boolean {
  return bytes.length > 0 && bytes.length % CELL_LENGTH === 0 && (bytes[4] ?? 255) in CELL_COMMAND;
}
