import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '#model/compartments/plan.ts';
import { EXAMPLES } from '#scenarios/compartments/index.ts';
import { anyPlanOfMachine } from '#simulation/compartments/arbitrary-plan.ts';
import { commandText } from '#simulation/compartments/commands.ts';
import { saltText } from '#simulation/compartments/salt.ts';
import { stateOf } from './command-states.ts';

const content = new URL('../../../content/', import.meta.url);
const articles = readdirSync(content).filter((file) => file.endsWith('.mdx'));

interface Shown {
  readonly line: string;
  /** What stands right before and right after it. */
  readonly beside: string;
  /** What has been made by lines before it, in the same block. */
  readonly made: readonly string[];
}

function withMade(lines: readonly string[], beside: string): Shown[] {
  const names = lines.map((line) => /^qvm-create .* (\S+)$/.exec(line)?.[1] ?? '');
  return lines.map((line, i) => ({ line, beside, made: names.slice(0, i).filter(Boolean) }));
}

/** Every block of commands in an article, with the paragraph before it and the one behind. */
function shownIn(article: string): Shown[] {
  return [...article.matchAll(/<Commands\s+lines=\{(?:\[([\s\S]*?)\]|\w+)\}\s*\/>/g)].flatMap((found) => {
    const before =
      article
        .slice(0, found.index)
        .trimEnd()
        .split(/\n\s*\n/)
        .at(-1) ?? '';
    const behind =
      article
        .slice(found.index + found[0].length)
        .trimStart()
        .split(/\n\s*\n/)[0] ?? '';
    const lines = [...(found[1] ?? '').matchAll(/'([^'\n]*)'(?=,|\s*$)|"([^"\n]*)"(?=,|\s*$)/g)];
    return withMade(
      lines.map(([, single, double]) => single ?? double ?? ''),
      `${before} ${behind}`,
    );
  });
}

/** What is missing beside a line, if anything. */
function missing({ line, beside, made }: Shown): string[] {
  const state = stateOf(line);
  if (!state) return [`${line}: nothing is known of this command`];
  if (made.includes(state.command.exec(line)?.groups?.['qube'] ?? '')) return [];
  return state.said && !state.said.test(beside.replace(/\s+/g, ' ')) ? [`${line}: ${state.said.source}`] : [];
}

/** The lines of an export qube by qube, each with the comments that stand above its qube. */
function blocksIn(text: string): { beside: string; lines: string[] }[] {
  const blocks: { beside: string; lines: string[] }[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const last = blocks.at(-1);
    if (!line.startsWith('# ')) last?.lines.push(line);
    else if (last && last.lines.length === 0) last.beside += ` ${line.slice(2)}`;
    else blocks.push({ beside: line.slice(2), lines: [] });
  }
  return blocks;
}

const inCommands = (plan: Plan): Shown[] =>
  blocksIn(commandText(plan)).flatMap(({ lines, beside }) => withMade(lines, beside));

/** What the states of one qube do, as the commands that do the same. */
function asCommands(lines: readonly string[]): string[] {
  let [inside, name] = ['', ''];
  return lines.flatMap((line) => {
    const [id, word] = [/^'([^ ']+)/.exec(line)?.[1], /^ {4}- (\w+):/.exec(line)?.[1]];
    if (id !== undefined) name = id;
    if (word !== undefined) inside = word;
    if (inside === 'present') return word === 'present' ? [`qvm-create ${name} ${name}`] : [];
    if (/^ {2}qvm\.shutdown:/.test(line)) return [`qvm-shutdown --wait ${name}`];
    if (/- enable:/.test(line)) return [`qvm-service ${name} service on`];
    const [, property, value = ''] = /- (template|label|netvm): (.*)$/.exec(line) ?? [];
    return property === undefined ? [] : [`qvm-prefs ${name} ${property} ${value.replaceAll("'", '')}`];
  });
}

const inSalt = (plan: Plan): Shown[] =>
  blocksIn(saltText(plan)).flatMap(({ lines, beside }) => withMade(asCommands(lines), beside));

describe('the state that a command needs is said beside it', () => {
  test.each(articles)('in %s', (file) => {
    const shown = shownIn(readFileSync(new URL(file, content), 'utf8'));
    expect(shown.flatMap(missing)).toEqual([]);
  });

  test.each(EXAMPLES)('in the commands and the Salt states of the example $name', ({ plan }) => {
    expect(inCommands(plan).length).toBeGreaterThan(5);
    expect(inSalt(plan).length).toBeGreaterThan(5);
    expect([...inCommands(plan), ...inSalt(plan)].flatMap(missing)).toEqual([]);
  });

  test('in the commands and the Salt states of any plan', () => {
    fc.assert(
      fc.property(anyPlanOfMachine, (plan) => {
        expect([...inCommands(plan), ...inSalt(plan)].flatMap(missing)).toEqual([]);
      }),
    );
  });

  test.each([
    [
      'a second word behind a Salt state only tries it',
      'sudo qubesctl state.sls qvm.updates-via-whonix dom0',
    ],
    ['a single state needs root', 'qubesctl state.sls qvm.updates-via-whonix'],
    ['and so do all of them', 'qubesctl state.apply'],
    ['the editor of the policy needs root', 'qubes-policy-editor'],
  ])('no article may show a command that does not do what it seems to: %s', (_why, line) => {
    expect(stateOf(line)).toBeUndefined();
  });

  // The firewall service runs the script only if it is executable and says what runs it (qubesagent/firewall.py).
  test('where a line goes into the script of a VPN qube, the article says what keeps it from running, or leads there', () => {
    const told = /#!\/bin\/sh|\/leaks\/#the-rule-that-fails-closed/;
    const withLines = articles.filter((file) => {
      const article = readFileSync(new URL(file, content), 'utf8');
      return shownIn(article).some(({ line }) => line.startsWith('nft add rule ')) && !told.test(article);
    });
    expect(withLines).toEqual([]);
    expect(readFileSync(new URL('leaks.mdx', content), 'utf8')).toMatch(/#!\/bin\/sh.*executable/s);
  });

  test('and what is lost where a qube is shut down', () => {
    fc.assert(
      fc.property(anyPlanOfMachine, (plan) => {
        for (const { line, beside } of [...inCommands(plan), ...inSalt(plan)])
          if (line.startsWith('qvm-shutdown')) expect(beside).toMatch(/Save your work .* it is killed/);
      }),
    );
  });

  test.each([
    ['qvm-volume revert personal:private', 'There is a way back for /rw.', 'Shut the qube down first.'],
    ['qvm-prefs work template debian-13-xfce', 'It changes the template.', 'Do it while work is halted.'],
    ['qvm-prefs work label red', 'It changes the colour.', 'It counts from the next start on.'],
    [
      'qvm-prefs bank netvm sys-vpn',
      'It changes the net qube.',
      'If bank is running, sys-vpn has to run as well.',
    ],
    ['qvm-service sys-vpn network-manager on', 'It switches a service on.', 'Restart sys-vpn.'],
  ])('and is missed where it is not: %s', (line, without, beside) => {
    expect(missing({ line, beside: without, made: [] })).toHaveLength(1);
    expect(missing({ line, beside, made: [] })).toEqual([]);
  });

  test('and a command of which nothing is known is not taken for one that needs nothing', () => {
    expect(
      missing({ line: 'qvm-remove work', beside: 'Shut it down, start it again.', made: [] }),
    ).toHaveLength(1);
  });

  test('and every line of an article is found', () => {
    const article = "Text.\n\n<Commands\n  lines={[\n    'a \"\"',\n    'b',\n  ]}\n/>\n\nMore.\n\nElse.";
    expect(shownIn(article)).toEqual([
      { line: 'a ""', beside: 'Text. More.', made: [] },
      { line: 'b', beside: 'Text. More.', made: [] },
    ]);
    expect(shownIn(`<Commands lines={["c -- 'd'"]} />`).map(({ line }) => line)).toEqual(["c -- 'd'"]);
  });
});
