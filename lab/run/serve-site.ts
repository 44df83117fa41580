// Runs in a site’s namespace: answers HTTP, HTTPS and UDP as its settings say, and says who asked for what.
import { createSocket } from 'node:dgram';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { httpText } from '#model/http-text.ts';

interface Settings {
  readonly domain: string;
  readonly key: string;
  readonly certificate: string;
  readonly answers: readonly { readonly request: string; readonly reply: string }[];
}

const settings = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Settings;

function answerTo(request: string): string {
  return settings.answers.find((each) => each.request === request)?.reply ?? '404 Unknown';
}

function tell(entry: Readonly<Record<string, string | number | undefined>>): void {
  process.stdout.write(`${JSON.stringify(entry)}\n`);
}

function serve(protocol: 'http' | 'https', socket: Socket): void {
  let text = '';
  socket.on('error', () => socket.destroy());
  socket.on('data', (piece) => {
    text += piece.toString('utf8');
    if (!text.includes('\r\n\r\n')) return;
    const request = (text.split('\r\n')[0] ?? '').replace(/ HTTP\/1\.1$/, '');
    tell({ site: protocol, from: socket.remoteAddress, request });
    socket.end(httpText({ kind: 'http', host: settings.domain, message: answerTo(request) }));
  });
}

// Without IPv6 in the namespace there is no such socket.
const everywhere =
  existsSync('/proc/net/if_inet6') && readFileSync('/proc/net/if_inet6', 'latin1') !== '' ? '::' : '0.0.0.0';
const http = createServer((socket) => {
  serve('http', socket);
});
const https = createTlsServer(
  { key: readFileSync(settings.key), cert: readFileSync(settings.certificate), minVersion: 'TLSv1.3' },
  (socket) => {
    serve('https', socket);
  },
);
const call = createSocket(everywhere === '::' ? 'udp6' : 'udp4');
call.on('message', (message, { address, port }) => {
  const request = message.toString('utf8');
  tell({ site: 'udp', from: address, request });
  call.send(answerTo(request), port, address);
});
http.listen(80, everywhere, () => {
  https.listen(443, everywhere, () => {
    call.bind(3478, () => process.stdout.write('listening\n'));
  });
});
