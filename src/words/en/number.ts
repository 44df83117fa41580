const COUNT = new Intl.NumberFormat('en');
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A number with its thousands set apart: `6,000`. */
export function counted(count: number): string {
  return COUNT.format(count);
}

/** A number of things: `1 frame`, `20 frames`. In: what one of them is called; more take an s. */
export function things(count: number, thing: string): string {
  return `${counted(count)} ${thing}${count === 1 ? '' : 's'}`;
}

/** A size as a reader compares it: `5.6 kB`. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(bytes < 9950 ? 1 : 0)} kB`;
}

/** A day: `24 November 2026`. In: microseconds since 1970. */
export function dayOf(microseconds: number): string {
  return DAY.format(new Date(microseconds / 1000));
}

/** A month: `November 2026`. In: `2026-11`. */
export function monthOf(month: string): string {
  return MONTH.format(new Date(`${month}-01T00:00:00Z`));
}
