import { speak } from '#voice';
import { numbered } from './count.ts';
import { listed } from './name.ts';

/** Several of a thing, each with its size. */
function sized(thing: 'message' | 'record', bytes: readonly number[]): string {
  const [only] = bytes;
  if (only === undefined) return `no ${thing}`;
  return bytes.length === 1
    ? `a ${thing} of ${numbered(only, 'byte')}`
    : `${thing}s of ${listed(bytes.map(String))} bytes`;
}

/** What the model says of one thing, and what was seen where the captures show another. */
export const evidenceSays = speak({
  visible: (value: string) => `visible: ${value}`,
  hidden: 'hidden',
  unknown: 'not known',
  header: (source: string, destination: string, protocol: string) =>
    `${source} → ${destination}, ${protocol}`,
  ttl: (ttl: number) => `TTL ${ttl}`,
  ports: (source: number, destination: number) => `ports ${source} → ${destination}`,
  bytes: (bytes: number) => numbered(bytes, 'byte'),
  message: (bytes: number) => `a message of ${numbered(bytes, 'byte')}`,
  messages: (bytes: readonly number[]) => sized('message', bytes),
  wholeCells: (bytes: number) => `whole cells of ${numbered(bytes, 'byte')}`,
  records: (bytes: readonly number[]) => sized('record', bytes),
  inOrder: 'after the previous hop',
  early: 'before the previous hop',
  noRule: 'no rule',
  /** The error about a packet that expired, and to whom it goes. */
  expired: (to: readonly string[]) => (to.length === 0 ? 'no error' : `time exceeded, to ${to.join(', ')}`),
  seen: (what: string) => `Seen: ${what}.`,
  counted: (rules: readonly string[]) =>
    rules.length === 0 ? 'No rule counted it.' : `Counted by: ${rules.join(', ')}.`,
  noSuchFrame: 'No frame on this link has these addresses and contents.',
  inNone: (frames: number) =>
    frames === 1 ? 'The one frame does not show it.' : `None of ${frames} frames shows it.`,
  inOne: 'A frame shows it.',
});
