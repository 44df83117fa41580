import type { InsideFailure, InsideReport } from './inside-order.ts';

/**
 * What came out of a box that has ended. In: its exit code or the signal that ended it, and what it told. Out: its report, or
 * what it was at and what failed; also where it was ended before it could say so.
 */
export function endingOf(
  code: number | null,
  signal: string | null,
  told: string,
): InsideReport | InsideFailure {
  if (code === 0) return JSON.parse(told) as InsideReport;
  if (told !== '') return JSON.parse(told) as InsideFailure;
  const message =
    signal === null ? `it ended with code ${String(code)}` : `it was ended from outside, by ${signal}`;
  return { failed: { doing: 'working in its box', message, detail: '' } };
}

/**
 * A run that stopped before its end, in words. In: what failed. Out: the numbered error with what to do, and behind it the
 * detail, where there is some.
 */
export function stopped({ failed: { doing, message, detail } }: InsideFailure): string[] {
  const first = message.split('\n')[0] ?? '';
  return [
    `N14 The lab stopped while ${doing}: ${first}${/[.!?]$/.test(first) ? '' : '.'} No claim was verified, and nothing of the network is left on this machine.` +
      ' Run it again when the machine is less busy. If it stops at the same place, report it with what follows.',
    ...(detail === '' ? [] : [detail]),
  ];
}
