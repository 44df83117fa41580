/*
 * For tests: reads commands as a shell in dom0 would, and carries them out on a machine that knows the
 * grammar of the commands' own manuals. It shares no code with what writes the commands.
 */

import {
  DEFAULTS,
  addQube,
  called,
  checkRule,
  freshMachine,
  setProperty,
  shutDown,
  type Machine,
} from './dom0-machine.ts';

/** The words of one line. Throws where a shell would do more than call one program. */
export function shellWords(line: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  for (let i = 0; i < line.length; i++) {
    const c = line.charAt(i);
    if (c === ' ') {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (c === '#' && word === undefined) {
      break;
    } else if (c === "'" || c === '"') {
      const end = line.indexOf(c, i + 1);
      if (end < 0) throw new Error(`a quote stays open: ${line}`);
      const inside = line.slice(i + 1, end);
      if (c === '"' && /[$`\\!]/.test(inside)) throw new Error(`something acts inside quotes: ${line}`);
      word = (word ?? '') + inside;
      i = end;
    } else if (c === '\\') {
      i += 1;
      word = (word ?? '') + line.charAt(i);
    } else if (/[a-zA-Z0-9_.,:/=@%+-]/.test(c)) {
      word = (word ?? '') + c;
    } else {
      throw new Error(`a character that a shell may act on: ${JSON.stringify(c)} in ${line}`);
    }
  }
  if (word !== undefined) words.push(word);
  return words;
}

/**
 * qvm-create: the qube is made first, then each property is set by itself. One that is refused leaves the
 * qube there, with the others set (qubesadmin/tools/qvm_create.py).
 */
function create(machine: Machine, args: string[]): void {
  const options = new Map<string, string>();
  const properties: [string, string][] = [];
  while (args[0]?.startsWith('--')) {
    const [option = '', value] = args.splice(0, 2);
    if (value === undefined) throw new Error(`${option} wants a value`);
    if (option === '--property') {
      const at = value.indexOf('=');
      if (at < 1) throw new Error(`not NAME=VALUE: ${value}`);
      properties.push([value.slice(0, at), value.slice(at + 1)]);
    } else if (['--class', '--template', '--label'].includes(option)) options.set(option.slice(2), value);
    else throw new Error(`qvm-create has no option ${option}`);
  }
  const [name = '', ...rest] = args;
  if (rest.length > 0) throw new Error(`more than one name: ${rest.join(' ')}`);
  if (options.get('class') !== 'AppVM') throw new Error('only app qubes here');
  addQube(machine, name, options.get('template') ?? '', options.get('label') ?? '');
  const refused: unknown[] = [];
  for (const [property, value] of properties) {
    try {
      setProperty(machine, name, property, value);
    } catch (error) {
      refused.push(error);
    }
  }
  if (refused.length > 0) throw refused[0];
}

function firewall(machine: Machine, [name, verb, ...rest]: string[]): void {
  const target = called(machine, name);
  const before = /^--before=(\d+)$/.exec(rest[0] ?? '')?.[1];
  if (verb === 'add' && before !== undefined)
    target.rules.splice(Number(before), 0, checkRule(rest.slice(1)));
  else if (verb === 'add') target.rules.push(checkRule(rest));
  else if (verb === 'del' && rest[0] === '--rule-no' && rest.length === 2) {
    const at = Number(rest[1]);
    if (target.rules[at] === undefined) throw new Error(`no rule ${at}`);
    target.rules.splice(at, 1);
  } else if (verb !== 'list' || rest.length > 0) throw new Error(`qvm-firewall has no ${String(verb)}`);
}

/** Carries out one line. Throws where a real dom0 would answer with an error. */
export function carryOutLine(line: string, machine: Machine): void {
  const [program, ...args] = shellWords(line);
  if (program === undefined) return;
  const [name = '', a = '', b = '', ...more] = args;
  if (program === 'qvm-create') create(machine, args);
  else if (program === 'qvm-firewall') firewall(machine, args);
  else if (program === 'qvm-shutdown' && name === '--wait' && args.length === 2) shutDown(machine, a);
  else if (args.length !== 3 || more.length > 0) throw new Error(`not the form of ${program}: ${line}`);
  else if (program === 'qvm-prefs' && name === '-D') setProperty(machine, a, b, DEFAULTS[b] ?? '');
  else if (program === 'qvm-prefs') setProperty(machine, name, a, b);
  else if (program === 'qvm-tags' && a === 'add' && /^[a-z-]+$/.test(b)) called(machine, name).tags.add(b);
  else if (program === 'qvm-service' && b === 'on') called(machine, name).services.add(a);
  else throw new Error(`not a command of dom0: ${line}`);
}

/** The lines of a text, wherever a terminal might see the end of one. */
export const linesIn = (text: string): string[] => text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);

/** Carries out a text of commands, line by line. Throws at the first that a real dom0 would refuse. */
export function carryOut(text: string, machine = freshMachine()): Machine {
  for (const line of linesIn(text)) carryOutLine(line, machine);
  return machine;
}
