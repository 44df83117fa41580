import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { SITUATIONS, type Situation } from '#scenarios/situations.ts';
import { EVIDENCE, evidenceCalled, type Evidence } from '#shell/evidence/evidence.ts';
import { makeAgain } from '#shell/evidence/make-again.ts';
import { captureOf, filesOf } from '#recordings/recordings.ts';
import type { CapturedSecrets } from '#wire/capture.ts';
import { filesToKeep, filesToRecord } from './kept-files.ts';

function situationOf({ scenario }: Evidence): Situation {
  const found = SITUATIONS.find((each) => each.scenario.name === scenario.name);
  if (!found) throw new RangeError(`no situation is called ${scenario.name}`);
  return found;
}

/** What a run has in hand once it has observed what is recorded of a situation. */
function inHand(evidence: Evidence) {
  const { recording, scenario } = evidence;
  const files = filesOf(recording);
  const { observation } = recording;
  const kept = observation.captures.map(
    ({ place, file }) => [place, captureOf(scenario.name, file)] as const,
  );
  return {
    observed: {
      observation,
      captures: new Map(observation.captures.map(({ file }) => [file, files.get(file) ?? new Uint8Array()])),
      faults: [],
    },
    byPlace: new Map(kept),
    keys: recording.keys.map((kind): CapturedSecrets => {
      return { kind, text: new TextDecoder().decode(files.get(`${kind}.keys`)) };
    }),
  };
}

function keptOf(evidence: Evidence): Map<string, Uint8Array | string> {
  const { observed, byPlace, keys } = inHand(evidence);
  return filesToKeep(situationOf(evidence), observed, byPlace, keys);
}

/** The files that a command names. */
function named(command: string): string[] {
  return command.match(/[\w-]+(?:\.with-keys)?\.(?:pcapng|keys)/g) ?? [];
}

describe('`npm run lab -- --keep`', () => {
  test.each(EVIDENCE.map((evidence) => [evidence.scenario.name, evidence] as const))(
    'keeps every file of %s that the page about it offers or names in a command.',
    (_, evidence) => {
      const kept = [...keptOf(evidence).keys()];
      const { read } = makeAgain(evidence);
      const offered = [...filesOf(evidence.recording).keys()];
      expect(kept).toEqual(expect.arrayContaining([...offered, ...read.flatMap(named), 'claims.txt']));
    },
  );

  test('names a capture, the same with its keys, and the keys, where there is a tunnel.', () => {
    const { read, opens } = makeAgain(evidenceCalled('vpn-behind-firewall'));
    expect(opens).toBe(true);
    expect(new Set(read.flatMap(named).map((file) => file.replace(/^[^.]*/, '')))).toEqual(
      new Set(['.pcapng', '.with-keys.pcapng', '.keys']),
    );
  });

  test('writes down every claim with its place, what the model says, the outcome and the frames.', () => {
    const evidence = evidenceCalled('vpn-behind-firewall');
    const text = String(keptOf(evidence).get('claims.txt'));
    const lines = text.split('\n').slice(5, -1);
    expect(lines).toHaveLength(evidence.claims.length);
    evidence.claims.forEach(({ place, says, outcome, frames }, i) => {
      for (const part of [place, says, outcome, ...frames.map(({ frame }) => `frame ${frame}`)])
        expect(lines[i]).toContain(part);
    });
  });

  test('keeps more than is recorded for good, which has no keys in its captures and no claims.', () => {
    const { observed, keys } = inHand(evidenceCalled('vpn-behind-firewall'));
    const recorded = [...filesToRecord(observed, keys).keys()];
    expect(recorded).toContain('wireguard.keys');
    expect(recorded.filter((file) => /with-keys|claims/.test(file))).toEqual([]);
  });
});

const missing = spawnSync('tshark', ['--version']).status !== 0;
if (missing) console.log('tshark is not installed: the commands to read a capture are left unverified.');

test.skipIf(missing)(
  'The printed commands show a tunnel sealed, and then the request inside it by either way.',
  () => {
    const evidence = evidenceCalled('vpn-behind-firewall');
    const folder = mkdtempSync(join(tmpdir(), 'kept-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    for (const [file, content] of keptOf(evidence)) writeFileSync(join(folder, file), content);
    const [, ...commands] = makeAgain(evidence).read;
    const requests = commands.map((command) => {
      const [program = '', ...words] = command.split(' ');
      const { stdout } = spawnSync(program, [...words, '-Y', 'http.request'], {
        cwd: folder,
        encoding: 'utf8',
      });
      return / HTTP \d+ (\S+ \S+) HTTP\/1\.1/.exec(stdout)?.[1];
    });
    const { request } = evidence.scenario.flows.find(({ protocol }) => protocol === 'http') ?? {};
    expect(requests).toEqual([undefined, request, request]);
  },
);
