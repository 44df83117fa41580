import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compare } from '#evidence/compare.ts';
import type { Claim } from '#evidence/claim.ts';
import { SITUATIONS } from '#scenarios/situations.ts';
import { readPcapng } from '#wire/pcapng.ts';
import { unobservable } from '#words/unobservable.ts';
import { names, observationOf, recordings } from './recordings.ts';

const cases = SITUATIONS.map((situation) => [situation.scenario.name, situation] as const);
const reasons = new Set<string>(Object.values(unobservable).map(({ long }) => long));

describe('The model says nothing that the committed captures contradict', () => {
  const all: Claim[] = [];

  afterAll(() => {
    const of = (outcome: Claim['outcome']): number => all.filter((claim) => claim.outcome === outcome).length;
    console.log(
      `${of('confirmed')} claims confirmed, ${of('contradicted')} contradicted, ${of('not-observable')} not observable.`,
    );
  });

  test.each(cases)('of %s.', (name, situation) => {
    const claims = compare(situation, observationOf(name));
    all.push(...claims);
    expect(claims.filter(({ outcome }) => outcome === 'contradicted')).toEqual([]);
    expect(claims.some(({ outcome }) => outcome === 'confirmed')).toBe(true);
  });

  test.each(cases)(
    'At every place where frames of %s were captured, some of them bear a claim out.',
    (name, situation) => {
      const observation = observationOf(name);
      const claims = compare(situation, observation);
      observation.flows.forEach(({ frames }, flow) => {
        const places = new Set(frames.map(({ place }) => place).filter((place) => place.includes('|')));
        const borne = claims.filter((claim) => claim.flow === flow && claim.outcome === 'confirmed');
        const without = [...places].filter(
          (place) => !borne.some((claim) => claim.place === place && claim.frames.length > 0),
        );
        expect(without).toEqual([]);
      });
    },
  );

  test.each(cases.filter(([, { six }]) => six))(
    'Of %s, which went by IPv6, no address and no size counts as confirmed.',
    (name, situation) => {
      const confirmed = compare(situation, observationOf(name)).filter(
        ({ outcome }) => outcome === 'confirmed',
      );
      expect(
        confirmed.map(({ says }) => says).filter((says) => /\d+\.\d+\.\d+\.\d+|bytes/.test(says)),
      ).toEqual([]);
      expect(confirmed.length).toBeGreaterThan(0);
    },
  );

  test.each(cases)('What cannot be observed of %s is listed by name, with its reason.', (name, situation) => {
    const claims = compare(situation, observationOf(name));
    const unobservable = claims.filter(({ outcome }) => outcome === 'not-observable');
    expect(unobservable.filter(({ because = '' }) => !reasons.has(because))).toEqual([]);
  });
});

describe('What is kept of the lab', () => {
  test('is a recording of every situation, and of nothing else.', () => {
    expect(readdirSync(recordings).sort()).toEqual([...names].sort());
  });

  test.each(names)('has the captures of %s as they were observed, to the byte.', (name) => {
    for (const { file, bytes, frames, sha256 } of observationOf(name).captures) {
      const content = readFileSync(join(recordings, name, file));
      expect(content.length).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
      const { capture, problems } = readPcapng(content);
      expect(problems).toEqual([]);
      expect(capture.frames.length).toBe(frames);
    }
  });

  test('is at most 3 MB of captures in all.', () => {
    const sizes = names.flatMap((name) =>
      readdirSync(join(recordings, name))
        .filter((file) => file.endsWith('.pcapng'))
        .map((file) => statSync(join(recordings, name, file)).size),
    );
    const sum = sizes.reduce((all, size) => all + size, 0);
    console.log(`${sizes.length} captures, ${(sum / 1000).toFixed(0)} kB`);
    expect(sum).toBeLessThanOrEqual(3_000_000);
  });
});
