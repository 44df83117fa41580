import type { Envelope } from '#wire/envelope.ts';
import { peelSheet } from '#words/peel-sheet.ts';

/** What stands on the outside of an envelope, in a few characters: the fields that a reader looks for first. */
export function summaryOf({ kind, fields, length }: Envelope): string {
  const value = (name: string): string | undefined => fields.find((field) => field.id === name)?.value;
  const pair = (one: string, other: string): string =>
    value(one) === undefined ? '' : `${value(one) ?? ''} → ${value(other) ?? ''}`;
  const counter = value('counter');
  switch (kind) {
    case 'ipv4':
    case 'ipv6':
      return pair('source-address', 'destination-address');
    case 'tcp':
    case 'udp':
      return pair('source-port', 'destination-port');
    case 'http':
      return value('method') === undefined
        ? `${value('status-code') ?? ''} ${value('reason') ?? ''}`.trim()
        : `${value('method') ?? ''} ${value('target') ?? ''}`;
    case 'dns':
      return value('question-name') ?? '';
    case 'wireguard':
      return counter === undefined ? '' : peelSheet.counter(counter);
    case 'relay':
      return value('relay-command') ?? '';
    case 'tls':
      return value('server-name') ?? '';
    default:
      return peelSheet.bytes(length);
  }
}

/** The field that tells most of a packet: what is sealed, what is asked, or else where it goes. */
export function tellingField(slugs: readonly string[]): string {
  const wanted = [
    /^sealed\./,
    /^relay\.digest/,
    /^tls\.server-name$/,
    /^http\.(?:target|status-code)$/,
    /^dns\.answer-data$/,
    /^dns\.question-name$/,
    /destination-address/,
  ];
  const found = wanted.map((pattern) => slugs.find((slug) => pattern.test(slug)));
  return found.find((slug) => slug !== undefined) ?? slugs[0] ?? '';
}
