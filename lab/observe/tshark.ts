import { run } from '../run/run-command.ts';

/** What is asked of each frame, in this order. */
const FIELDS = [
  'frame.number',
  'ip.src',
  'ip.dst',
  'ip.ttl',
  'ip.len',
  'ipv6.src',
  'ipv6.dst',
  'ipv6.hlim',
  'ipv6.plen',
  '_ws.col.Protocol',
  'tcp.srcport',
  'tcp.dstport',
  'tcp.len',
  'tcp.flags',
  'udp.srcport',
  'udp.dstport',
  'udp.length',
  'icmp.type',
  'icmp.code',
  'icmpv6.type',
  'http.request.method',
  'http.request.uri',
  'http.response.code',
  'http.response.phrase',
  'http.host',
  'tls.handshake.extensions_server_name',
  'tls.record.length',
  'dns.qry.name',
  'dns.a',
  'wg.type',
  'openvpn.plen',
  '_ws.malformed',
  'ip.checksum.status',
  'tcp.checksum.status',
  'udp.checksum.status',
] as const;

type FieldName = (typeof FIELDS)[number];

/** One frame as tshark tells it: each field’s values, outermost first; none where the frame has no such field. */
export type FieldReader = (field: FieldName) => readonly string[];

/**
 * Has tshark dissect every frame of a capture file by itself: what another frame said about it does not count, for the
 * same packet stands in the file once for each link. Checksums are checked. In `words` stand further options.
 */
export async function dissectFile(file: string, words: readonly string[] = []): Promise<FieldReader[]> {
  const preferences = [
    ...['ip.check_checksum:TRUE', 'tcp.check_checksum:TRUE', 'udp.check_checksum:TRUE'],
    ...['tcp.analyze_sequence_numbers:FALSE', 'tcp.desegment_tcp_streams:FALSE'],
  ];
  const printed = await run(
    {
      words: [
        ...['tshark', '-n', '-r', file, '-T', 'fields', '-E', 'separator=/t', '-E', 'aggregator=|'],
        ...preferences.flatMap((preference) => ['-o', preference]),
        ...words,
        ...FIELDS.flatMap((field) => ['-e', field]),
      ],
    },
    60,
  );
  return printed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const values = line.split('\t');
      const told = new Map(FIELDS.map((field, i) => [field, values[i] ? values[i].split('|') : []]));
      return (field) => told.get(field) ?? [];
    });
}
