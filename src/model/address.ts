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
function toNumber(address: Address): number {
  return address.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0);
}

/** Whether `address` lies in `range`, written `a.b.c.d` or `a.b.c.d/len`. */
export function isWithin(address: Address, range: string): boolean {
  const [base = '', length = '32'] = range.split('/');
  const block = 2 ** (32 - Number(length));
  return Math.floor(toNumber(address) / block) === Math.floor(toNumber(base) / block);
}

/** Ranges that no router on the Internet carries: RFC 1918 §3. */
const PRIVATE_RANGES: readonly string[] = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];

export function isPrivate(address: Address): boolean {
  return PRIVATE_RANGES.some((range) => isWithin(address, range));
}
