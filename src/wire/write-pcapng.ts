import type { Capture, CapturedFrame, CapturedInterface, CapturedSecrets } from './capture.ts';
import { join, utf8 } from './encode/write.ts';
import { AROUND_BODY, BLOCK, BYTE_ORDER, OPTION, padded, SECRETS } from './pcapng-format.ts';

const LINK_NUMBER = { ethernet: 1, 'raw-ip': 101 } as const;
const MICROSECONDS = 6;
const LONGEST_OPTION = 0xffff;

function bytesOf(length: number, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length);
  fill(new DataView(bytes.buffer));
  return bytes;
}

function block(type: number, ...body: readonly Uint8Array[]): Uint8Array {
  const inner = join(body);
  const length = padded(inner.length) + AROUND_BODY;
  const whole = bytesOf(length, (view) => {
    view.setUint32(0, type, true);
    view.setUint32(4, length, true);
    view.setUint32(length - 4, length, true);
  });
  whole.set(inner, 8);
  return whole;
}

function option(code: number, value: Uint8Array): Uint8Array {
  if (value.length > LONGEST_OPTION) throw new RangeError('a comment or a name is longer than 65,535 bytes');
  const whole = bytesOf(4 + padded(value.length), (view) => {
    view.setUint16(0, code, true);
    view.setUint16(2, value.length, true);
  });
  whole.set(value, 4);
  return whole;
}

function comment(text: string | undefined): Uint8Array[] {
  return text === undefined ? [] : [option(OPTION.comment, utf8(text)), END];
}

const END = option(OPTION.end, new Uint8Array());

function section(text: string | undefined): Uint8Array {
  const fixed = bytesOf(16, (view) => {
    view.setUint32(0, BYTE_ORDER, true);
    view.setUint16(4, 1, true);
    // A length of −1 says that the section goes on to the end of the file.
    view.setBigInt64(8, -1n, true);
  });
  return block(BLOCK.section, fixed, ...comment(text));
}

function interfaceBlock({ name, link }: CapturedInterface): Uint8Array {
  // A snapshot length of 0: frames are whole.
  const fixed = bytesOf(8, (view) => view.setUint16(0, LINK_NUMBER[link], true));
  return block(
    BLOCK.interface,
    fixed,
    option(OPTION.name, utf8(name)),
    option(OPTION.resolution, Uint8Array.of(MICROSECONDS)),
    END,
  );
}

function secretsBlock({ kind, text }: CapturedSecrets): Uint8Array {
  const keys = utf8(text);
  const fixed = bytesOf(8 + padded(keys.length), (view) => {
    view.setUint32(0, SECRETS[kind], true);
    view.setUint32(4, keys.length, true);
  });
  fixed.set(keys, 8);
  return block(BLOCK.secrets, fixed);
}

function packetBlock(frame: CapturedFrame): Uint8Array {
  const { bytes, time } = frame;
  const fixed = bytesOf(20 + padded(bytes.length), (view) => {
    view.setUint32(0, frame.interface, true);
    view.setUint32(4, Math.floor(time / 2 ** 32), true);
    view.setUint32(8, time % 2 ** 32, true);
    view.setUint32(12, bytes.length, true);
    view.setUint32(16, bytes.length, true);
  });
  fixed.set(bytes, 20);
  return block(BLOCK.packet, fixed, ...comment(frame.comment));
}

/**
 * A capture as a file that Wireshark opens. In: frames in the order in which they are to stand; each names an
 * interface of the capture. Out: one section, bytes in little-endian order, times in microseconds, the keys
 * ahead of the frames that they open. A frame of no interface of the capture, or a comment of more than
 * 65,535 bytes, is a mistake of the caller: RangeError. Source: draft-ietf-opsawg-pcapng §4.
 */
export function writePcapng({ comment: text, interfaces, frames, secrets }: Capture): Uint8Array {
  for (const frame of frames)
    if (interfaces[frame.interface] === undefined)
      throw new RangeError(`a frame names interface ${frame.interface}`);
  return join([
    section(text),
    ...interfaces.map(interfaceBlock),
    ...secrets.map(secretsBlock),
    ...frames.map(packetBlock),
  ]);
}
