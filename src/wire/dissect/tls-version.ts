import { hexadecimal } from './show.ts';

const VERSION: Readonly<Record<number, string>> = {
  0x0301: 'TLS 1.0',
  0x0302: 'TLS 1.1',
  0x0303: 'TLS 1.2',
  0x0304: 'TLS 1.3',
};

export function tlsVersion(value: number): string {
  const name = VERSION[value];
  return name === undefined ? hexadecimal(value, 2) : `${name} (${hexadecimal(value, 2)})`;
}
