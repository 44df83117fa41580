/*
 * For tests: the qubes that dom0 knows, and what it allows to be set on them. It shares no code with what
 * writes the exports.
 */

export interface Domain {
  readonly properties: Map<string, string>;
  readonly tags: Set<string>;
  readonly services: Set<string>;
  rules: string[];
  running: boolean;
}

export type Machine = Map<string, Domain>;

export const NAME = /^(?!.*-dm$)(?!(?:none|default|Domain-0)$)[a-zA-Z][a-zA-Z0-9_.-]{0,30}$/;
const LABELS = ['red', 'orange', 'yellow', 'green', 'gray', 'blue', 'purple', 'black'];
const PROPERTIES = [
  'netvm',
  'provides_network',
  'template',
  'label',
  'default_dispvm',
  'template_for_dispvms',
];
const BOOLEANS = ['provides_network', 'template_for_dispvms'];

/** What the system sets where a qube has no value of its own: qubes/app.py, set by the installer. */
export const DEFAULTS: Readonly<Record<string, string>> = {
  netvm: 'sys-firewall',
  default_dispvm: 'default-dvm',
};

function domain(properties: Record<string, string>, running = false): Domain {
  return {
    properties: new Map(Object.entries({ provides_network: 'False', netvm: 'sys-firewall', ...properties })),
    tags: new Set(),
    services: new Set(),
    rules: ['accept'],
    running,
  };
}

/** A new machine of 4.3, as the installer leaves it: dossier §1; default_dispvm of Whonix: qvm/*whonix*.sls. */
export function freshMachine(): Machine {
  const net = { provides_network: 'True' };
  const template = { class: 'TemplateVM', netvm: '' };
  const app = { class: 'AppVM', template: 'debian-13-xfce' };
  const whonix = { class: 'AppVM', template: 'whonix-workstation-18', netvm: 'sys-whonix' };
  const dvm = { template_for_dispvms: 'True', label: 'red' };
  const torDvm = { default_dispvm: 'whonix-workstation-18-dvm' };
  return new Map([
    ['dom0', domain({ class: 'AdminVM', netvm: '' }, true)],
    ['sys-net', domain({ ...app, ...net, netvm: '', label: 'red' }, true)],
    ['sys-firewall', domain({ ...app, ...net, netvm: 'sys-net', label: 'green' }, true)],
    ['sys-whonix', domain({ ...app, ...net, label: 'black', default_dispvm: '' }, true)],
    ['sys-usb', domain({ ...app, netvm: '', label: 'red' }, true)],
    ['personal', domain({ ...app, label: 'yellow' })],
    ['work', domain({ ...app, label: 'blue' })],
    ['untrusted', domain({ ...app, label: 'red' })],
    ['vault', domain({ ...app, label: 'black', netvm: '' })],
    ['anon-whonix', domain({ ...whonix, ...torDvm, label: 'red' })],
    ['whonix-workstation-18-dvm', domain({ ...whonix, ...torDvm, ...dvm })],
    ['default-dvm', domain({ ...app, ...dvm })],
    ['debian-13-xfce', domain(template)],
    ['fedora-43-xfce', domain(template)],
    ['whonix-workstation-18', domain(template)],
    ['whonix-gateway-18', domain(template)],
  ]);
}

export function called(machine: Machine, name = ''): Domain {
  const found = machine.get(name);
  if (!found) throw new Error(`no such domain: ${name}`);
  return found;
}

/** Sets one property, or refuses as qubes-core-admin does (appvm.py, mix/net.py). */
export function setProperty(machine: Machine, name: string, property: string, value: string): void {
  const qube = called(machine, name);
  if (!PROPERTIES.includes(property)) throw new Error(`no such property: ${property}`);
  if (BOOLEANS.includes(property) && !['True', 'False'].includes(value)) throw new Error(`not yes or no`);
  if (property === 'label' && !LABELS.includes(value)) throw new Error(`no such label: ${value}`);
  if (property === 'template') {
    if (called(machine, value).properties.get('class') !== 'TemplateVM')
      throw new Error(`not a template: ${value}`);
    if (qube.running) throw new Error(`cannot change template while ${name} is running`);
  }
  if (property === 'default_dispvm' && value !== '') called(machine, value);
  if (property === 'netvm' && value !== '') {
    const netQube = called(machine, value);
    if (netQube.properties.get('provides_network') !== 'True')
      throw new Error(`${value} does not provide network`);
    if (qube.running && !netQube.running) throw new Error(`cannot attach ${name} to stopped ${value}`);
    for (let hop: string | undefined = value; hop; hop = machine.get(hop)?.properties.get('netvm'))
      if (hop === name) throw new Error('a loop of net qubes');
  }
  qube.properties.set(property, value);
}

/** A new app qube: what Whonix' extension sets on its own is set first (qubeswhonix `on_domain_add`). */
export function addQube(machine: Machine, name: string, template: string, label: string): void {
  if (!NAME.test(name)) throw new Error(`Qubes refuses the name ${JSON.stringify(name)}`);
  if (machine.has(name)) throw new Error(`${name} is there already`);
  if (called(machine, template).properties.get('class') !== 'TemplateVM')
    throw new Error(`not a template: ${template}`);
  if (!LABELS.includes(label)) throw new Error(`no such label: ${label}`);
  const qube = domain({ class: 'AppVM', template, label });
  machine.set(name, qube);
  if (!template.startsWith('whonix-workstation-')) return;
  qube.tags.add('anon-vm').add('sdwdate-gui-client');
  qube.properties.set('netvm', machine.has('sys-whonix') ? 'sys-whonix' : '');
  const disposables = `${template}-dvm`;
  qube.properties.set('default_dispvm', machine.has(disposables) ? disposables : '');
}

/** Stops a qube. One that others use as their net qube stays (qubes/vm/qubesvm.py `shutdown`). */
export function shutDown(machine: Machine, name: string): void {
  const qube = called(machine, name);
  for (const [other, { running, properties }] of machine)
    if (running && properties.get('netvm') === name) throw new Error(`${other} still uses ${name}`);
  qube.running = false;
}

const HOST = /^(?=.*[a-z])[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$|\/)|(?=$|\/))){4}(?:\/(?:3[0-2]|[12]?\d))?$/;

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
