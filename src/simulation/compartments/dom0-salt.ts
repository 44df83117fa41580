/*
 * For tests: reads Salt's states as YAML, and carries them out on the same machine as the commands. It
 * shares no code with what writes them.
 */
import { NAME, called, checkRule, domain, freshMachine, setProperty, type Domain } from './dom0-parser.ts';

type Yaml = string | boolean | Yaml[] | Map<string, Yaml>;

/** A value on one line. Only quoted text, true, and lists of those: the rest YAML may read in other ways. */
function scalar(text: string): Yaml {
  if (text === 'true') return true;
  if (text === '""') return '';
  const list = /^\[ (.*) \]$/.exec(text);
  if (list) return (list[1] ?? '').split(', ').map(scalar);
  const quoted = /^'((?:[^']|'')*)'$/.exec(text);
  if (!quoted) throw new Error(`not a value on one line: ${text}`);
  return (quoted[1] ?? '').replaceAll("''", "'");
}

function pair(text: string): [string, string] {
  const found = /^('(?:[^']|'')*'|[a-z][a-z.-]*):(?: (.*))?$/.exec(text);
  if (!found) throw new Error(`not a key: ${text}`);
  const key = found[1] ?? '';
  return [key.startsWith("'") ? (scalar(key) as string) : key, found[2] ?? ''];
}

interface Row {
  readonly depth: number;
  readonly text: string;
}

function block(rows: Row[]): Yaml {
  const depth = rows[0]?.depth ?? 0;
  const list: Yaml[] = [];
  const map = new Map<string, Yaml>();
  for (let row = rows.shift(); row; row = rows.shift()) {
    if (row.depth !== depth) throw new Error(`out of line: ${row.text}`);
    const item = row.text.startsWith('- ');
    const text = item ? row.text.slice(2) : row.text;
    const below: Row[] = [];
    while (rows[0] && rows[0].depth > depth) below.push(rows.shift() as Row);
    if (item && text.startsWith("'") && !/^'(?:[^']|'')*':/.test(text)) {
      list.push(scalar(text));
      continue;
    }
    const [key, value] = pair(text);
    const inside = value === '' ? block(below) : scalar(value);
    if (item) list.push(new Map([[key, inside]]));
    else if (map.has(key)) throw new Error(`twice: ${key}`);
    else map.set(key, inside);
  }
  if (list.length > 0 && map.size > 0) throw new Error('a list and a map at once');
  return list.length > 0 ? list : map;
}

export function readYaml(text: string): Yaml {
  // Salt fills in templates before it reads the YAML, comments and all.
  if (/\{[{%#]|^#!|^\s*#\s*(?:#|include)/m.test(text)) throw new Error('a template would be filled in here');
  const rows = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).flatMap((line): Row[] => {
    const bare = line.trimStart();
    if (bare === '' || bare.startsWith('#')) return [];
    return [{ depth: line.length - bare.length, text: bare }];
  });
  return block(rows);
}

function entries(yaml: Yaml | undefined): [string, Yaml][] {
  if (!Array.isArray(yaml)) throw new Error('a list is wanted');
  return yaml.flatMap((each) => {
    if (!(each instanceof Map)) throw new Error('a key is wanted');
    return [...each];
  });
}

const textOf = (yaml: Yaml | undefined): string => {
  if (yaml === true) return 'True';
  if (typeof yaml !== 'string') throw new Error('a text is wanted');
  return yaml;
};

const textsIn = (yaml: Yaml, key: string): string[] => {
  const found = new Map(entries(yaml)).get(key);
  if (!Array.isArray(found)) throw new Error(`a list is wanted under ${key}`);
  return found.map(textOf);
};

function present(machine: Map<string, Domain>, name: string, yaml: Yaml): void {
  if (!NAME.test(name)) throw new Error(`Qubes refuses the name ${JSON.stringify(name)}`);
  if (machine.has(name)) throw new Error(`${name} is there already`);
  machine.set(name, domain({ class: 'AppVM' }));
  for (const [key, value] of entries(yaml)) setProperty(machine, name, key, textOf(value));
}

/** Carries out states in the order they stand. Throws at the first that Salt or a qube would refuse. */
export function applyStates(text: string, machine = freshMachine()): Map<string, Domain> {
  const states = readYaml(text);
  if (!(states instanceof Map)) throw new Error('states are wanted');
  for (const [name, state] of states) {
    if (['include', 'extend', 'exclude'].includes(name)) throw new Error(`a word of Salt: ${name}`);
    const calls = state instanceof Map ? entries(state.get('qvm.vm')) : [];
    for (const [call, yaml] of calls) {
      if (call === 'present') present(machine, name, yaml);
      else if (call === 'prefs') {
        for (const [key, value] of entries(yaml))
          setProperty(machine, name, key.replaceAll('-', '_'), textOf(value));
      } else if (call === 'features') {
        for (const feature of textsIn(yaml, 'enable'))
          called(machine, name).services.add(feature.replace(/^service\./, ''));
      } else if (call === 'tags') {
        for (const tag of textsIn(yaml, 'add')) called(machine, name).tags.add(tag);
      } else if (call === 'firewall') {
        called(machine, name).rules = textsIn(yaml, 'set').map((rule) => checkRule(rule.split(' ')));
      } else throw new Error(`qvm.vm has no ${call}`);
    }
  }
  return machine;
}
