/** An IPv4 address in dotted form, for example `10.137.0.11`. Checked on the way in by `check.ts`. */
export type Address = string;

/** The two resolver addresses every qube is told; nobody owns them (qubes-core-admin qubes/vm/mix/net.py `dns`). */
export const VIRTUAL_DNS: readonly Address[] = ['10.139.1.1', '10.139.1.2'];

/**
 * The address Qubes derives from a number: 10.137.x.y from a qid, 10.138.x.y from a dispid.
 * In: 1 to 10000. Out: the address. Source: qubes-core-admin qubes/vm/mix/net.py `vmid_to_ipv4`.
 */
export function qubesAddress(id: number, disposable: boolean): Address {
  const prefix = disposable ? '10.138' : '10.137';
  if (id < 255) return `${prefix}.0.${id}`;
  const n = id - 1;
  return `${prefix}.${Math.floor(n / 254)}.${(n % 254) + 1}`;
}

/** The address as one unsigned number, high byte first. In: a dotted address that has been checked. */
export function toNumber(address: Address): number {
  let [sum, byte] = [0, 0];
  // Digit by digit, for probing asks this of every rule: splitting takes four times as long.
  for (let i = 0; i < address.length; i++) {
    const digit = address.charCodeAt(i) - 48;
    if (digit < 0) [sum, byte] = [sum * 256 + byte, 0];
    else byte = byte * 10 + digit;
  }
  return sum * 256 + byte;
}

/** Whether `address` lies in `range`, written `a.b.c.d` or `a.b.c.d/len`. */
export function isWithin(address: Address, range: string): boolean {
  const [first, after] = edgesOf(range);
  const number = toNumber(address);
  return first <= number && number < after;
}

/** The address that a number stands for. In: 0 to 2³² − 1. */
export function fromNumber(value: number): Address {
  return [24, 16, 8, 0].map((bits) => Math.floor(value / 2 ** bits) % 256).join('.');
}

/** The first address of `range`, and the first one after it, as numbers. */
export function edgesOf(range: string): [first: number, after: number] {
  const [base = '', length = '32'] = range.split('/');
  const block = 2 ** (32 - Number(length));
  const first = Math.floor(toNumber(base) / block) * block;
  return [first, first + block];
}

/** Ranges that no router on the Internet carries: RFC 1918 §3. */
const PRIVATE_RANGES: readonly string[] = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];

/** What a provider gives to homes that share one address of the Internet: RFC 6598 §7. */
export const SHARED_RANGE = '100.64.0.0/10';

/** Ranges in which no host of the Internet has its address, beside the private ones: RFC 6890 §2.2, RFC 5771 §3. */
const NO_HOSTS: readonly string[] = [
  '0.0.0.0/8',
  SHARED_RANGE,
  '127.0.0.0/8',
  '169.254.0.0/16',
  '192.0.0.0/24',
  '224.0.0.0/3',
];

/** Every range in which no host of the Internet can be called. */
export const CLOSED_RANGES: readonly string[] = [...PRIVATE_RANGES, ...NO_HOSTS];

/** What Qubes hands out by itself: qubes-core-admin qubes/config.py, qubes/vm/mix/net.py. */
export const QUBES_RANGES: readonly string[] = ['10.137.0.0/16', '10.138.0.0/16', '10.139.0.0/16'];

const PRIVATE_EDGES = PRIVATE_RANGES.map(edgesOf);

export function isPrivate(address: Address): boolean {
  const number = toNumber(address);
  return PRIVATE_EDGES.some(([first, after]) => first <= number && number < after);
}
