import { describe, expect, test } from 'vitest';
import { beatsOf } from '#storyboard/beats.ts';
import { misfits } from '#drawing/still/misfits.ts';
import { wrap } from '#drawing/still/wrap-text.ts';
import { storyboardOf } from '#storyboard/storyboard.ts';
import { scenarioCalled } from './recompute.ts';
import { packetJourneyStills } from './stills.ts';
import { packetJourney } from './widget.ts';

describe.for(packetJourney.scenarios.map(({ name }) => name))('the stills of %s', (name) => {
  const { title, stills } = packetJourneyStills(name) ?? { title: '', stills: [] };
  const scenario = scenarioCalled(name);

  test('are as many as the widget has stops', () => {
    const toldJourneys = scenario ? storyboardOf(scenario).toldJourneys : [];
    const several = new Set(toldJourneys.map(({ journey }) => journey.flow.from)).size > 1;
    const shown = several ? toldJourneys : toldJourneys.slice(0, 1);
    expect(stills).toHaveLength(beatsOf(shown.map(({ steps }) => steps)).length);
  });
  test('have no text that leaves its box or lies on another', () => {
    expect(stills.flatMap((still) => misfits(still, 8))).toEqual([]);
  });
  test('are of one size, so that a story of them does not jump', () => {
    expect(new Set(stills.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
  });
  test('say their title, their step and every word of their sentence', () => {
    stills.forEach((still, i) => {
      const said = still.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ');
      expect(said).toContain(title);
      expect(said).toContain(`Step ${i + 1} of ${stills.length}`);
      const words = wrap(still.sentence, 1, { face: 'serif', size: 0.01 });
      const missing = words
        .flatMap((line) => line.split(' '))
        .filter((word) => !said.includes(word.replace(/:$/, '')));
      expect(missing).toEqual([]);
    });
  });
  test('tell in words where the packet is, how long it is and what way it takes', () => {
    for (const { alt } of stills) expect(alt).toMatch(/The way: .+\./);
    const packet = /Between .+ and .+: a packet from [\d.]+ to [\d.:]+.*, \d+ bytes\./;
    // What leaves no qube is on no link.
    expect(stills.some(({ alt }) => packet.test(alt))).toBe(name !== 'vault');
  });
});

test('there are none of a scenario that there is not', () => {
  expect(packetJourneyStills('no-such-thing')).toBeUndefined();
});
test('two packets on one link have their envelopes on both sides of it', () => {
  const envelopes = packetJourneyStills('look-up')?.stills[2]?.marks.flatMap((mark) =>
    mark.kind === 'text' && mark.text.startsWith('203.0.113.') && mark.bold === true ? [mark.y] : [],
  );
  expect(envelopes).toHaveLength(2);
  expect(Math.abs((envelopes?.[0] ?? 0) - (envelopes?.[1] ?? 0))).toBeGreaterThan(60);
});
