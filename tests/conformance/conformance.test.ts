import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compare } from '#evidence/compare.ts';
import type { Claim } from '#evidence/claim.ts';
import { UNOBSERVABLE } from '#evidence/unobservable.ts';
import { SITUATIONS } from '#scenarios/situations.ts';
import { readPcapng } from '#wire/pcapng.ts';
import { names, observationOf, recordings } from './recordings.ts';

const reasons = new Set<string>(Object.values(UNOBSERVABLE));

describe('The model says nothing that the committed captures contradict', () => {
  const all: Claim[] = [];

  afterAll(() => {
    const of = (outcome: Claim['outcome']): number => all.filter((claim) => claim.outcome === outcome).length;
    console.log(
      `${of('confirmed')} claims confirmed, ${of('contradicted')} contradicted, ${of('not-observable')} not observable.`,
    );
  });

  test.each(SITUATIONS)('of $scenario.name.', ({ scenario }) => {
    const claims = compare(scenario, observationOf(scenario.name));
    all.push(...claims);
    expect(claims.filter(({ outcome }) => outcome === 'contradicted')).toEqual([]);
    expect(claims.some(({ outcome }) => outcome === 'confirmed')).toBe(true);
  });

  test.each(SITUATIONS)(
    'What cannot be observed of $scenario.name is listed by name, with its reason.',
    ({ scenario }) => {
      const claims = compare(scenario, observationOf(scenario.name));
      const unobservable = claims.filter(({ outcome }) => outcome === 'not-observable');
      expect(unobservable.filter(({ because = '' }) => !reasons.has(because))).toEqual([]);
    },
  );
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
