// Runs in a qube’s namespace: does one errand as a program there would, and says what came of it.
import { execFile } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { appendFileSync, readFileSync } from 'node:fs';
import { connect, isIPv6, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { httpText } from '#model/http-text.ts';
import type { Errand } from '../plan/lab-plan.ts';

/** What came of an errand: an answer, an error at once, or nothing. */
export interface Answer {
  readonly outcome: 'answered' | 'refused' | 'silent';
  readonly text: string;
}

/** Every program sends from this port, so that its packets are known again: `simulation/message.ts`. */
const PORT = 40001;

const { errand, authority, keylog, patience } = JSON.parse(process.argv[2] ?? '{}') as {
  errand: Errand;
  /** The certificate that signed the site’s, and the file for the keys of TLS. */
  authority: string;
  keylog: string;
  /** Milliseconds. */
  patience: number;
};

function finish(answer: Answer): never {
  process.stdout.write(JSON.stringify(answer));
  process.exit(0);
}

function refused(error: Error): never {
  finish({ outcome: 'refused', text: error.message });
}

function fetchPage(socket: Socket, opened: 'connect' | 'secureConnect'): void {
  let text = '';
  socket.on('error', refused);
  socket.on(opened, () => {
    socket.write(httpText({ kind: 'http', host: errand.name, message: errand.request }));
  });
  socket.on('data', (piece) => (text += piece.toString('utf8')));
  socket.on('end', () => {
    socket.end();
    socket.on('close', () => finish({ outcome: text === '' ? 'refused' : 'answered', text }));
  });
}

function datagram(message: Buffer, read: (answer: Buffer) => string): void {
  const socket = createSocket(isIPv6(errand.address) ? 'udp6' : 'udp4');
  socket.on('error', refused);
  socket.on('message', (answer) => finish({ outcome: 'answered', text: read(answer) }));
  socket.bind(PORT, errand.source, () => {
    if (errand.ttl !== undefined) socket.setTTL(errand.ttl);
    // A connected socket is told of an error that a hop sends back.
    socket.connect(errand.port, errand.address, () => {
      socket.send(message);
    });
  });
}

/** A question for one name’s A record: RFC 1035 §4.1. */
function question(name: string): Buffer {
  const labels = name.split('.').flatMap((label) => [Buffer.from([label.length]), Buffer.from(label)]);
  return Buffer.concat([
    Buffer.from('4d2a01000001000000000000', 'hex'),
    ...labels,
    Buffer.from('0000010001', 'hex'),
  ]);
}

function ping(): void {
  const ttl = errand.ttl === undefined ? [] : ['-t', String(errand.ttl)];
  const words = [...ttl, '-c', '1', '-W', String(patience / 1000), errand.address];
  execFile('ping', words, (_, stdout, stderr) => {
    if (/ 1 received/.test(stdout)) finish({ outcome: 'answered', text: '' });
    const told = /From .*/.exec(stdout)?.[0];
    finish(told === undefined ? { outcome: 'silent', text: stderr } : { outcome: 'refused', text: told });
  });
}

/**
 * How many packets of this namespace have ended for want of hops, as far as it was told. A UDP socket is told only if it
 * asks, as traceroute does (`IP_RECVERR`, ip(7)); Node cannot, and the kernel counts all.
 */
function expired(): number {
  const [names = [], counts = []] = readFileSync('/proc/net/snmp', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('Icmp:'))
    .map((line) => line.split(' '));
  return Number(counts[names.indexOf('InTimeExcds')] ?? 0);
}

const before = expired();
setTimeout(() => {
  if (expired() > before) finish({ outcome: 'refused', text: 'no hop left to live' });
  finish({ outcome: 'silent', text: '' });
}, patience);
const to = { host: errand.address, port: errand.port, localPort: PORT };
switch (errand.protocol) {
  case 'http':
    fetchPage(connect(to), 'connect');
    break;
  case 'https': {
    // One small key share: with a larger one the hello would not fit into one packet of a tunnel.
    const tls = {
      servername: errand.name,
      ca: authority,
      minVersion: 'TLSv1.3',
      ecdhCurve: 'X25519',
    } as const;
    const socket = connectTls({ ...to, ...tls });
    socket.on('keylog', (line: Buffer) => {
      appendFileSync(keylog, line);
    });
    fetchPage(socket, 'secureConnect');
    break;
  }
  case 'dns':
    datagram(question(errand.name), (answer) => [...answer.subarray(-4)].join('.'));
    break;
  case 'udp':
    datagram(Buffer.from(errand.request), (answer) => answer.toString('utf8'));
    break;
  case 'icmp':
    ping();
    break;
}
