import { expect, test } from 'vitest';
import { readAttributes } from '#embed/read-attributes.ts';
import { WIDGETS } from '#widgets/widgets.ts';
import { shownOf } from './shown.ts';

const places = WIDGETS.flatMap(({ name: widget }) =>
  shownOf(widget).flatMap(({ scenario, observers }) =>
    [...(observers?.nodes ?? []), ...(observers?.links ?? [])].map(({ place }) => ({
      widget,
      scenario,
      place,
    })),
  ),
);

test('The gallery offers places of both kinds: somewhere, and between two.', () => {
  expect(places.filter(({ place }) => place.includes('|')).length).toBeGreaterThan(10);
  expect(places.filter(({ place }) => !place.includes('|')).length).toBeGreaterThan(10);
});

test('The element takes every place that the gallery offers, and hands it on as it is.', () => {
  for (const { widget, scenario, place } of places) {
    const attributes: Readonly<Record<string, string>> = { widget, scenario, lens: place };
    const { diagram, problems } = readAttributes(
      (name) => attributes[name] ?? null,
      'https://host.example/',
      'https://diagrams.example/',
    );
    expect(problems).toEqual([]);
    expect(new URL(diagram?.address ?? '').searchParams.get('lens')).toBe(place);
  }
});
