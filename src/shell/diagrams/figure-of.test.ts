import { readFileSync, globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WIDGETS } from '#widgets/widgets.ts';
import { figureOf, figureOfSite } from './figure-of.ts';

const articles = globSync('content/*.mdx').sort();
const shows = (article: string): string | undefined => {
  const figure = figureOf(readFileSync(article, 'utf8'));
  return figure && `${figure.widget}/${figure.scenario}`;
};

describe('Which diagram an article shows', () => {
  test('is read from its text: by the name of the scenario, whatever the component calls it.', () => {
    expect(shows('content/tunnel.mdx')).toBe('packet-journey/seeds');
    expect(shows('content/packet.mdx')).toBe('packet-peeler/vpn-behind-firewall');
    expect(shows('content/trust-colours.mdx')).toBe('trust-labels/look-alike');
    expect(shows('content/outside-in.mdx')).toBe('blast-radius/sys-net');
    expect(shows('content/who-sees-what.mdx')).toBe('who-sees-what/all');
    expect(shows('content/organising.mdx')).toBe('compartments/two-qubes');
  });

  test('is nothing where there is none, and where a component is only spoken of.', () => {
    expect(shows('content/glossary.mdx')).toBeUndefined();
    expect(
      figureOf("import PacketJourney from '#widgets/packet-journey/PacketJourney.astro';\n"),
    ).toBeUndefined();
    expect(figureOf('Write `<PacketJourney scenario="seeds" />` there.')).toBeUndefined();
  });

  test('is found in every article that imports a whole widget.', () => {
    const whole = new RegExp(`^import (?:${WIDGETS.map(({ component }) => component).join('|')}) `, 'm');
    const withWidget = articles.filter((article) => whole.test(readFileSync(article, 'utf8')));
    expect(withWidget.length).toBeGreaterThan(10);
    expect(withWidget.filter((article) => shows(article) === undefined)).toEqual([]);
  });

  test('must stand on a page of its own.', () => {
    expect(() => figureOf('<QubeTypes scenario="no-such-story" />')).toThrow('qube-types, no-such-story');
  });

  test('of the site is that of its front page.', () => {
    const { widget, scenario } = figureOfSite();
    expect(shows('content/index.mdx')).toBe(`${widget}/${scenario}`);
  });
});
