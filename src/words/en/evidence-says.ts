import { speak } from '#voice';

/** What the model says of one thing, and what was seen where the captures show another. */
export const evidenceSays = speak({
  visible: (value: string) => `visible: ${value}`,
  hidden: 'hidden',
  unknown: 'not known',
  header: (source: string, destination: string, protocol: string) =>
    `${source} → ${destination}, ${protocol}`,
  ttl: (ttl: number) => `TTL ${ttl}`,
  ports: (source: number, destination: number) => `ports ${source} → ${destination}`,
  bytes: (bytes: number) => `${bytes} bytes`,
  message: (bytes: number) => `a message of ${bytes} bytes`,
  messages: (bytes: readonly number[]) => `messages of ${bytes.join(', ')} bytes`,
  wholeCells: (bytes: number) => `whole cells of ${bytes} bytes`,
  records: (bytes: readonly number[]) => `records of ${bytes.join(', ')} bytes`,
  inOrder: 'after the previous hop',
  early: 'before the previous hop',
  noRule: 'no rule',
  /** The error about a packet that expired, and to whom it goes. */
  expired: (to: readonly string[]) => (to.length === 0 ? 'no error' : `time exceeded, to ${to.join(', ')}`),
  seen: (what: string) => `Seen: ${what}.`,
  counted: (rules: readonly string[]) =>
    rules.length === 0 ? 'No rule counted it.' : `Counted by: ${rules.join(', ')}.`,
  noSuchFrame: 'No frame on this link has these addresses and contents.',
  inNone: (frames: number) => `None of ${frames} frames shows it.`,
  inOne: 'A frame shows it.',
});
