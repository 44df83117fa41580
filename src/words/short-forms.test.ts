import { expect, test } from 'vitest';
import { TOPICS } from '#claims/index.ts';
import { saidBy } from '#claims/round-trip.ts';

/** The most letters of a reason beside a drawing, and of one on a phone. */
const MOST = { short: 60, phone: 45 } as const;

const forms = Object.entries(TOPICS)
  .flatMap(([topic, { entries, claims }]) => saidBy(topic, entries, claims))
  .flatMap(({ id, text }) => {
    const form = /\.(short|phone)$/.exec(id)?.[1] as keyof typeof MOST | undefined;
    return form ? [[id, form, text] as const] : [];
  });

test.each(forms)('%s has room where it stands', (_, form, text) => {
  expect(text.length).toBeLessThanOrEqual(MOST[form]);
});
