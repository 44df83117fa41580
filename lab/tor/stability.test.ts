import { expect, test } from 'vitest';
import { stabilityText } from './stability.ts';

test('each relay has run for 30 days, without a break, up to now', () => {
  const fingerprint = '5B97594EFB69DC8780464BDC81DE960D85987A19';
  const lines = stabilityText([fingerprint], Date.UTC(2026, 10, 24, 23, 4, 9) / 1000).split('\n');
  expect(lines).toEqual([
    'format 2',
    'stored-at 2026-11-24 23:04:09',
    'tracked-since 2026-10-25 23:04:09',
    'data',
    `R ${fingerprint}`,
    '+MTBF 2592000 1.00000 S=2026-10-25 23:04:09',
    '+WFU 2592000 2592000',
    '.',
    '',
  ]);
});
