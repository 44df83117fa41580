/*
 * For tests: reads Salt's states as YAML, and carries them out on the same machine as the commands. It
 * shares no code with what writes them.
 */
import {
  NAME,
  addQube,
  called,
  checkRule,
  freshMachine,
  setProperty,
  shutDown,
  type Machine,
} from './dom0-machine.ts';

type Yaml = string | boolean | Yaml[] | Map<string, Yaml>;

/** A value on one line. Only quoted text, true, false, and lists of those: the rest YAML may read in other ways. */
function scalar(text: string): Yaml {
  if (text === 'true' || text === 'false') return text === 'true';
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
  if (typeof yaml === 'boolean') return yaml ? 'True' : 'False';
  if (typeof yaml !== 'string') throw new Error('a text is wanted');
  return yaml;
};

const textsIn = (yaml: Yaml, key: string): string[] => {
  const found = new Map(entries(yaml)).get(key);
  if (!Array.isArray(found)) throw new Error(`a list is wanted under ${key}`);
  return found.map(textOf);
};

/** One thing that a state does to the machine. It throws where a qube or Salt would refuse. */
export interface SaltStep {
  readonly does: string;
  readonly to: (machine: Machine) => void;
}

export interface SaltState {
  readonly id: string;
  /** Whether nothing at all is done after it has failed (Salt, failhard). */
  readonly failhard: boolean;
  readonly steps: readonly SaltStep[];
}

/** In which order qvm.vm does what is under it, wherever it stands: _states/ext_state_qvm.py `vm`. */
const ACTIONS = ['present', 'prefs', 'features', 'firewall', 'tags'];

/** In which order properties are set, wherever they stand: _modules/ext_module_qvm.py `prefs`. */
const PREFS = ['default-dispvm', 'template-for-dispvms', 'label', 'netvm', 'provides-network', 'template'];

const byOrder = (order: readonly string[], yaml: readonly [string, Yaml][]): [string, Yaml][] => {
  const strange = yaml.find(([key]) => !order.includes(key));
  if (strange) throw new Error(`no such word here: ${strange[0]}`);
  if (new Set(yaml.map(([key]) => key)).size < yaml.length) throw new Error('a word stands here twice');
  return [...yaml].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
};

/** `qvm.present`: what is there already stays as it is. The flag `net` makes a qube without a net qube. */
function presentSteps(name: string, yaml: Yaml): SaltStep[] {
  const asked = new Map(entries(yaml));
  const flags = asked.has('flags') ? textsIn(yaml, 'flags') : [];
  if (flags.some((flag) => flag !== 'net')) throw new Error(`no such flag: ${flags.join()}`);
  if ([...asked.keys()].some((key) => !['template', 'label', 'flags'].includes(key)))
    throw new Error('qvm.present sets no other property');
  return [
    {
      does: `create ${name}`,
      to: (machine) => {
        if (machine.has(name)) return;
        addQube(machine, name, textOf(asked.get('template')), textOf(asked.get('label')));
        if (flags.length === 0) return;
        setProperty(machine, name, 'provides_network', 'True');
        setProperty(machine, name, 'netvm', '');
      },
    },
  ];
}

function prefsSteps(name: string, yaml: readonly [string, Yaml][]): SaltStep[] {
  return byOrder(PREFS, yaml).map(([key, value]) => ({
    does: `set ${key} of ${name} to ${textOf(value)}`,
    to: (machine) => setProperty(machine, name, key.replaceAll('-', '_'), textOf(value)),
  }));
}

function actionSteps(name: string, action: string, yaml: Yaml): SaltStep[] {
  if (action === 'present') return presentSteps(name, yaml);
  if (action === 'prefs') return prefsSteps(name, entries(yaml));
  if (action === 'features')
    return textsIn(yaml, 'enable').map((feature) => ({
      does: `enable ${feature}`,
      to: (machine) => void called(machine, name).services.add(feature.replace(/^service\./, '')),
    }));
  if (action === 'tags')
    return textsIn(yaml, 'add').map((tag) => ({
      does: `tag ${tag}`,
      to: (machine) => void called(machine, name).tags.add(tag),
    }));
  const rules = textsIn(yaml, 'set').map((rule) => checkRule(rule.split(' ')));
  return [
    {
      does: `bind ${name}`,
      to: (machine) => {
        called(machine, name).rules = rules;
      },
    },
  ];
}

function stateSteps(kind: string, id: string, all: readonly [string, Yaml][]): SaltStep[] {
  const named = all.find(([key]) => key === 'name')?.[1];
  const name = named === undefined ? id : textOf(named);
  if (!NAME.test(name)) throw new Error(`Qubes refuses the name ${JSON.stringify(name)}`);
  const yaml = all.filter(([key]) => key !== 'name' && key !== 'failhard');
  if (kind === 'qvm.vm')
    return byOrder(ACTIONS, yaml).flatMap(([action, value]) => actionSteps(name, action, value));
  if (kind === 'qvm.prefs') return prefsSteps(name, yaml);
  if (kind === 'qvm.shutdown' && yaml.length === 0)
    return [{ does: `shut ${name} down`, to: (machine) => shutDown(machine, name) }];
  throw new Error(`not a state of this machine: ${kind}`);
}

/** The states of a file, in the order in which Salt goes through them. */
export function statesIn(text: string): SaltState[] {
  const states = readYaml(text);
  if (!(states instanceof Map)) throw new Error('states are wanted');
  return [...states].map(([id, state]) => {
    if (['include', 'extend', 'exclude'].includes(id)) throw new Error(`a word of Salt: ${id}`);
    // Two of one kind under one id are refused by Salt.
    if (!(state instanceof Map) || state.size !== 1) throw new Error(`one state is wanted under ${id}`);
    const [kind = '', yaml] = [...state][0] ?? [];
    const all = entries(yaml);
    return {
      id,
      failhard: all.some(([key, value]) => key === 'failhard' && value === true),
      steps: stateSteps(kind, id, all),
    };
  });
}

/** Carries out states in the order they stand. Throws at the first that Salt or a qube would refuse. */
export function applyStates(text: string, machine = freshMachine()): Machine {
  for (const { steps } of statesIn(text)) for (const { to } of steps) to(machine);
  return machine;
}
