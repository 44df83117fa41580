import { shapeProblem } from '#words/problem-shape.ts';
import { isPrivate, isWithin, QUBES_RANGES, SHARED_RANGE } from '../ipv4-address.ts';
import { HOME } from '../network.ts';
import { problem, type Problem, type ProblemCode } from '../problem.ts';
import { excerpt } from '../visible.ts';
import { scenarioSchema } from '../scenario.ts';
import { knownField } from './known-field.ts';
import { ipv4In, looksLike, namesOnion } from './known-name.ts';
import { pathText, type Path } from './path.ts';

/** Fields in which an address stands. */
const ADDRESSES: ReadonlySet<string> = new Set([
  ...['address', 'tunnel_address', 'resolver', 'router', 'public_address', 'source', 'dst4'],
]);
/** Fields that name somebody outside, and so invite an address of it. */
const REFERENCES: ReadonlySet<string> = new Set(['to', 'server', 'guard', 'middle', 'exit']);
/** Fields in which a qube, or a template, is named. */
const QUBE_NAMES: ReadonlySet<string> = new Set(['from', 'netvm', 'template', 'default_dispvm']);
/** Longer texts are prose, or no text that the format takes. */
const LONGEST = 300;

const { shape } = scenarioSchema;
const fieldName = shape.parties.element.shape.name;
/** Fields that the format has, so that none of them is taken for one that it has not. */
const FORMAT: ReadonlySet<string> = new Set([
  ...Object.keys(shape),
  ...Object.keys(shape.home.shape),
  ...[shape.qubes, shape.parties, shape.flows].flatMap((list) => Object.keys(list.element.shape)),
  ...['kind', 'protocol', 'port', 'state', 'fail_closed', 'dns', ...ADDRESSES, ...REFERENCES],
]);

/** A known thing in a place where the format cannot say it. */
export interface Known {
  /** The path alone, by which another complaint about the same value is found. */
  readonly path: string;
  readonly problem: Problem;
}

interface At {
  readonly path: Path;
  readonly suffix: string;
  /** The names that the scenario gives: a reference to one of them is no address and no host name. */
  readonly names: ReadonlySet<unknown>;
}

/** What a party is called may be an address that it cannot have. */
function codeOfTitle(text: string): ProblemCode | undefined {
  const looks = looksLike(text);
  if (looks === 'onion' || namesOnion(text)) return 'S082';
  return looks === 'special-name' && text.includes('.') ? 'S083' : undefined;
}

function codeOfAddress(field: string, text: string): ProblemCode | undefined {
  const looks = looksLike(text);
  if (looks === undefined || looks === 'ipv6') return looks && 'S086';
  if (field === 'dst4') return 'S085';
  return looks === 'onion' ? 'S082' : 'S084';
}

/** A domain, or a name that is nobody's in this scenario. */
function codeOfName(field: string, text: string): ProblemCode | undefined {
  const looks = looksLike(text);
  if (looks === 'ipv6') return 'S086';
  if (looks === 'onion') return 'S082';
  if (looks === 'special-name' && (field === 'domain' || text.includes('.'))) return 'S083';
  return looks && field === 'server' && text.includes('.') ? 'S084' : undefined;
}

/** An address where somebody has to be named: of a host that the model has no place for, or of one that has a name. */
function codeOfHost(field: string, text: string): ProblemCode | undefined {
  if (field === 'to' && text === HOME.router) return 'S097';
  const address = ipv4In(text);
  if (address === undefined) return looksLike(text) === 'ipv6' ? 'S086' : undefined;
  const inQubes = QUBE_NAMES.has(field) || QUBES_RANGES.some((range) => isWithin(address, range));
  return !inQubes && (isPrivate(address) || isWithin(address, SHARED_RANGE)) ? 'S097' : 'S099';
}

function codeOfText(field: string, text: string, { path, names }: At): ProblemCode | undefined {
  if (text.length > LONGEST) return undefined;
  if (ADDRESSES.has(field)) return codeOfAddress(field, text);
  if (QUBE_NAMES.has(field)) return codeOfHost(field, text);
  if (REFERENCES.has(field) && !names.has(text)) return codeOfHost(field, text) ?? codeOfName(field, text);
  if (field === 'domain') return codeOfName(field, text);
  const isParty = path[0] === 'parties' && path.length === 2;
  return isParty && (field === 'title' || field === 'name') ? codeOfTitle(text) : undefined;
}

function found(code: ProblemCode, { path, suffix }: At, field: string, what: string): Known {
  const whole = pathText([...path, field]);
  return { path: whole, problem: problem(code, `${whole}${suffix}`, what) };
}

/** A field that the format does not have, in an object that is not looked through. */
function inFields(value: unknown, at: At): Known[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([field, inner]: [string, unknown]) => {
    const code = FORMAT.has(field) ? undefined : knownField(field, inner, false);
    return code === undefined ? [] : [found(code, at, field, shapeProblem.found.noField)];
  });
}

/** Looks through an object and everything in it, with the name of its entry where it has one. */
function inValue(value: unknown, at: At): Known[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((each, i) => inValue(each, { ...at, path: [...at.path, i] }));
  return Object.entries(value).flatMap(([field, inner]: [string, unknown]) => {
    const asField = FORMAT.has(field) ? undefined : knownField(field, inner, at.path.includes('firewall'));
    if (asField !== undefined) return [found(asField, at, field, shapeProblem.found.noField)];
    if (typeof inner !== 'string') return inValue(inner, { ...at, path: [...at.path, field] });
    const code = codeOfText(field, inner, at);
    return code === undefined ? [] : [found(code, at, field, shapeProblem.found.text(excerpt(inner)))];
  });
}

function nameOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'name') : undefined;
}

function listOf(data: unknown, list: 'qubes' | 'parties' | 'flows' | 'policy'): readonly unknown[] {
  const found: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, list) : undefined;
  return Array.isArray(found) ? (found as unknown[]) : [];
}

/**
 * What a scenario says that exists and is not modelled: onion services, names where addresses belong, rules by name, IPv6,
 * split tunnels, hosts of private networks; and addresses where names belong. In: inert data from `plain`. Out: a problem for each, which says that this is a limit of ours; the rest of
 * the check does not complain of the same value again.
 */
export function knownProblems(data: unknown): Known[] {
  const names = new Set([...listOf(data, 'qubes'), ...listOf(data, 'parties')].map(nameOf));
  const home: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'home') : undefined;
  return [
    ...inFields(data, { path: [], suffix: '', names }),
    ...inValue(home, { path: ['home'], suffix: '', names }),
    ...listOf(data, 'policy').flatMap((line, i) =>
      inFields(line, { path: ['policy', i], suffix: '', names }),
    ),
    ...(['qubes', 'parties', 'flows'] as const).flatMap((list) =>
      listOf(data, list).flatMap((entry, i) => {
        const name = list === 'flows' ? undefined : nameOf(entry);
        const suffix = fieldName.safeParse(name).success ? ` “${String(name)}”` : '';
        return inValue(entry, { path: [list, i], suffix, names });
      }),
    ),
  ];
}
