/*
 * For tests: reads commands as a shell in dom0 would, and carries them out on a machine that knows the
 * grammar of the commands' own manuals. It shares no code with what writes the commands.
 */

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

export interface Domain {
  readonly properties: Map<string, string>;
  readonly tags: Set<string>;
  readonly services: Set<string>;
  rules: string[];
}

export const NAME = /^(?!.*-dm$)(?!(?:none|default|Domain-0)$)[a-zA-Z][a-zA-Z0-9_-]{0,30}$/;
const LABELS = ['red', 'orange', 'yellow', 'green', 'gray', 'blue', 'purple', 'black'];
/** What the system sets where a qube has no value of its own. */
const DEFAULTS: Readonly<Record<string, string>> = { netvm: 'sys-firewall', default_dispvm: 'default-dvm' };
const PROPERTIES = [
  'netvm',
  'provides_network',
  'template',
  'label',
  'default_dispvm',
  'template_for_dispvms',
];
const HOST = /^(?=.*[a-z])[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$|\/)|(?=$|\/))){4}(?:\/(?:3[0-2]|[12]?\d))?$/;

export function domain(properties: Record<string, string>): Domain {
  const all = {
    provides_network: 'False',
    netvm: 'sys-firewall',
    default_dispvm: 'default-dvm',
    template_for_dispvms: 'False',
    ...properties,
  };
  return {
    properties: new Map(Object.entries(all)),
    tags: new Set(),
    services: new Set(),
    rules: ['accept'],
  };
}

/** What addon-whonix gives the qubes that the installer makes on a Whonix-Workstation template. */
const WHONIX = { netvm: 'sys-whonix', default_dispvm: 'whonix-workstation-18-dvm' };

/** A new machine of 4.3, as the installer leaves it: dossier §1. */
export function freshMachine(): Map<string, Domain> {
  const net = { provides_network: 'True' };
  const template = { class: 'TemplateVM', netvm: '' };
  return new Map([
    ['dom0', domain({ class: 'AdminVM', netvm: '' })],
    ['sys-net', domain({ ...net, netvm: '', label: 'red' })],
    ['sys-firewall', domain({ ...net, netvm: 'sys-net', label: 'green' })],
    ['sys-whonix', domain({ ...net, label: 'black' })],
    ['sys-usb', domain({ netvm: '', label: 'red' })],
    ['personal', domain({ label: 'yellow' })],
    ['work', domain({ label: 'blue' })],
    ['untrusted', domain({ label: 'red' })],
    ['vault', domain({ label: 'black', netvm: '' })],
    ['anon-whonix', domain({ ...WHONIX, label: 'red' })],
    ['whonix-workstation-18-dvm', domain({ ...WHONIX, label: 'red', template_for_dispvms: 'True' })],
    ['default-dvm', domain({ label: 'red', template_for_dispvms: 'True' })],
    ['debian-13-xfce', domain(template)],
    ['fedora-43-xfce', domain(template)],
    ['whonix-workstation-18', domain(template)],
    ['whonix-gateway-18', domain(template)],
  ]);
}

export function called(machine: Map<string, Domain>, name = ''): Domain {
  const found = machine.get(name);
  if (!found) throw new Error(`no such domain: ${name}`);
  return found;
}

export function setProperty(
  machine: Map<string, Domain>,
  name: string,
  property: string,
  value: string,
): void {
  if (!PROPERTIES.includes(property)) throw new Error(`no such property: ${property}`);
  if (property === 'label' && !LABELS.includes(value)) throw new Error(`no such label: ${value}`);
  if (property === 'template' && called(machine, value).properties.get('class') !== 'TemplateVM')
    throw new Error(`not a template: ${value}`);
  if (property === 'default_dispvm' && value !== '') {
    if (called(machine, value).properties.get('template_for_dispvms') !== 'True')
      throw new Error(`${value} is no disposable template`);
  }
  if (property === 'netvm' && value !== '') {
    if (called(machine, value).properties.get('provides_network') !== 'True')
      throw new Error(`${value} does not provide network`);
  }
  called(machine, name).properties.set(property, value);
}

function create(machine: Map<string, Domain>, args: string[]): void {
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
  if (!NAME.test(name)) throw new Error(`Qubes refuses the name ${JSON.stringify(name)}`);
  if (machine.has(name)) throw new Error(`${name} is there already`);
  if (options.get('class') !== 'AppVM') throw new Error('only app qubes here');
  machine.set(name, domain({ class: 'AppVM' }));
  setProperty(machine, name, 'template', options.get('template') ?? '');
  setProperty(machine, name, 'label', options.get('label') ?? '');
  for (const [property, value] of properties) setProperty(machine, name, property, value);
}

/** A rule in the grammar of qvm-firewall: dossier §4. */
export function checkRule(parts: readonly string[]): string {
  const [action, ...matches] = parts.map((part, i) => (i === 0 ? part.replace(/^action=/, '') : part));
  if (action !== 'accept' && action !== 'drop') throw new Error(`no such action: ${String(action)}`);
  const found = new Map(matches.map((match) => match.split('=', 2) as [string, string]));
  for (const [key, value] of found) {
    const fits = {
      dsthost: IPV4.test(value) || HOST.test(value),
      proto: /^(?:tcp|udp|icmp)$/.test(value),
      dstports: /^\d+(?:-\d+)?$/.test(value) && /^(?:tcp|udp)$/.test(found.get('proto') ?? ''),
      specialtarget: value === 'dns',
    }[key];
    if (fits !== true) throw new Error(`not a match of a rule: ${key}=${value}`);
  }
  if (Number(found.get('dstports') ?? 1) > 65535) throw new Error('no such port');
  return [action, ...matches].join(' ');
}

function firewall(machine: Map<string, Domain>, [name, verb, ...rest]: string[]): void {
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

/** Carries out a text of commands, line by line. Throws at the first that a real dom0 would refuse. */
export function carryOut(text: string, machine = freshMachine()): Map<string, Domain> {
  for (const line of text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)) {
    const [program, ...args] = shellWords(line);
    if (program === undefined) continue;
    const [name = '', a = '', b = '', ...more] = args;
    if (program === 'qvm-create') create(machine, args);
    else if (program === 'qvm-firewall') firewall(machine, args);
    else if (args.length !== 3 || more.length > 0) throw new Error(`not the form of ${program}: ${line}`);
    else if (program === 'qvm-prefs' && name === '-D') setProperty(machine, a, b, DEFAULTS[b] ?? '');
    else if (program === 'qvm-prefs') setProperty(machine, name, a, b);
    else if (program === 'qvm-tags' && a === 'add' && /^[a-z-]+$/.test(b)) called(machine, name).tags.add(b);
    else if (program === 'qvm-service' && b === 'on') called(machine, name).services.add(a);
    else throw new Error(`not a command of dom0: ${line}`);
  }
  return machine;
}
