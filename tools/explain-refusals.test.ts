import { describe, expect, test } from 'vitest';
import { altered } from '#model/check/sample.ts';
import { resolve } from '#model/network.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { seeds } from '#scenarios/seeds.ts';
import { FACTS } from '#simulation/fact.ts';
import { sight } from '#simulation/sight.ts';
import { simulate } from '#simulation/simulate.ts';
import { journeySteps } from '#simulation/journey-steps.ts';
import { nameOf } from '#words/name.ts';
import { explainCommand } from '#words/explain-command.ts';
import { dataTexts } from './pseudo/data-texts.ts';
import { spokenOnTerminal } from './pseudo/terminal.ts';
import { useExplain, type Ended } from '../tests/samples/explain.ts';

const { explain } = useExplain();

test('--json gives the whole timeline, and the sight of every observer at every step', async () => {
  const { out } = await explain(['seeds', '--json']);
  const data = JSON.parse(out) as { journeys: { exchanges: unknown; sight: Record<string, unknown[][]> }[] };
  const network = resolve(seeds);
  const timeline = simulate(network);
  const steps = journeySteps(network, timeline);
  expect(data.journeys.map(({ exchanges }) => exchanges)).toEqual(timeline.map(({ exchanges }) => exchanges));
  for (const [i, { sight: seen }] of data.journeys.entries()) {
    expect(Object.keys(seen)).toEqual(expect.arrayContaining([...network.nodes.keys(), 'sys-net|wifi']));
    for (const atSteps of Object.values(seen))
      expect(atSteps.map((facts) => facts.length)).toEqual(steps[i]?.map(() => FACTS.length));
  }
});

test('--json with --observer gives the sight of that one', async () => {
  const { out } = await explain(['seeds', '--json', '--observer', 'isp']);
  const data = JSON.parse(out) as { journeys: { sight: object }[] };
  expect(data.journeys.map(({ sight: seen }) => Object.keys(seen))).toEqual([['isp'], ['isp']]);
});

test('--list names every built-in scenario, and --help every option', async () => {
  const list = await explain(['--list']);
  expect(
    list.out
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(SCENARIOS.map(({ name }) => name));
  const help = await explain(['--help']);
  for (const option of ['--observer', '--json', '--list', '--help']) expect(help.out).toContain(option);
});

describe('in the language that nobody speaks, nothing is said outside the catalogue', () => {
  const pseudo = (words: readonly string[]): Promise<Ended> => explain(words, '', ['--conditions=pseudo']);
  const data = dataTexts();

  test.each(['sys-net', 'site'])('of a journey, and of what %s can see', async (place) => {
    const { out } = await pseudo(['seeds', '--observer', place]);
    const network = resolve(seeds);
    const seen = simulate(network).flatMap((journey, i) =>
      sight(network, journey, journeySteps(network, simulate(network))[i] ?? [], { place }),
    );
    // The model’s reasons and values are told as they come, the names in them by the catalogue.
    const values = seen.flatMap((each) => each.values ?? []);
    const names = [...network.nodes.values()].flatMap((node) =>
      (['owner', 'text', 'start'] as const).map((role) => nameOf(node, role)),
    );
    const told = seen.flatMap(({ sentence, value = '' }) => [
      value,
      ...[...names, ...values].reduce((parts, name) => parts.flatMap((part) => part.split(name)), [sentence]),
    ]);
    const known = [...data, ...network.nodes.keys(), ...told].sort((a, b) => b.length - a.length);
    expect(out).toContain('⟦');
    expect(spokenOnTerminal(out, known)).toEqual([]);
  });

  test('of help, and of a command line that cannot be used', async () => {
    const { out } = await pseudo(['--help']);
    expect(spokenOnTerminal(out, [])).toEqual([]);
    const { err } = await pseudo(['seeds', 'vault', '--json=1']);
    expect(spokenOnTerminal(err, ['vault', '--json', 'Do:'])).toEqual([]);
  });
});

interface Bad {
  readonly when: string;
  readonly words: readonly string[];
  readonly input?: string | Uint8Array;
  readonly says: readonly string[];
}

const BAD: readonly Bad[] = [
  { when: 'nothing is named', words: [], says: ['C001 command line: No scenario is named.'] },
  {
    when: 'two scenarios are named',
    words: ['seeds', 'vault'],
    says: ['C002 vault: This is one name too many.'],
  },
  {
    when: 'five things are wrong at once',
    words: ['a', 'b', '--jsn', '--observer', '--observer', '--json=1'],
    says: [
      'C003 --jsn: There is no such option.',
      'C004 --observer: It has no value.',
      'C006 --observer: It is given twice.',
      'C004 --observer: It has no value.',
      'C005 --json: It takes no value, and has “1”.',
      'C002 b: This is one name too many.',
    ],
  },
  {
    when: 'the observer is nobody',
    words: ['seeds', '--observer', 'bob'],
    says: ['C007 bob: Nobody in this scenario has that name; there are '],
  },
  {
    when: 'there is no such file',
    words: ['no-such.json'],
    says: ['C008 no-such.json: No file and no built-in scenario has this name.'],
  },
  { when: 'the file is a folder', words: ['.'], says: ['C008 .: This is a folder.'] },
  {
    when: 'the file is not UTF-8',
    words: ['-'],
    input: new Uint8Array([0x22, 0xff, 0x22]),
    says: ['C009 standard input: This is not UTF-8.'],
  },
  {
    when: 'the JSON has a comma too many',
    words: ['-'],
    input: '{\n  "a": [1, 2,, 3]\n}',
    says: ['C010 standard input: This is not JSON: unexpected “,” at line 2, column 14.'],
  },
  {
    when: 'the JSON has a comment',
    words: ['-'],
    input: '{"a": 1} // one',
    says: ['C010 standard input: This is not JSON: unexpected “/” at line 1, column 10.'],
  },
  {
    when: 'the JSON ends too early',
    words: ['-'],
    input: '{\n  "a": "b',
    says: ['C010 standard input: This is not JSON: it ends too early, at line 2, column 10.'],
  },
  {
    when: 'there is no input',
    words: ['-'],
    input: '',
    says: ['C010 standard input: This is not JSON: it ends too early, at line 1, column 1.'],
  },
];

describe('the command is refused with numbered complaints, and ends with 2', () => {
  test.each(BAD)('when $when', async ({ words, input, says }) => {
    const { code, out, err } = await explain(words, input);
    const lines = err.trim().split('\n');
    expect(lines).toHaveLength(says.length);
    for (const [i, said] of says.entries()) expect(lines[i]).toContain(said);
    for (const line of lines) expect(line).toMatch(/^C\d{3} .+: .+\. Do: .+\.$/);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test('and every complaint has a case here', () => {
    const said = BAD.flatMap(({ says }) => says.map((line) => line.slice(0, 4)));
    expect(Object.keys(explainCommand.todo).filter((code) => !said.includes(code))).toEqual([]);
  });
});

test('a scenario with faults is refused with all its problems, and the command ends with 1', async () => {
  const bad = altered(['qubes.0.netvm', 'nobody'], ['parties.6.address', '127.0.0.1']);
  const { code, out, err } = await explain(['-'], JSON.stringify(bad));
  expect(
    err
      .trim()
      .split('\n')
      .map((line) => line.slice(0, 4)),
  ).toEqual(['S030', 'S051']);
  expect({ code, out }).toEqual({ code: 1, out: '' });
});

test('a refused scenario is told what each number means, what is at fault, and what to do', async () => {
  const bad = altered(['qubes.0.netvm', 'nobody'], ['qubes.5.service.allowed_ips', []]);
  const { err } = await explain(['-'], JSON.stringify(bad));
  const lines = err.trim().split('\n').sort();
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain(
    '“work”: A netvm does not exist. No qube has the name “nobody”. Do: Name a qube',
  );
  expect(lines[1]).toContain('known here, but not modelled. Here, a tunnel takes everything.');
});
