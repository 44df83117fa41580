/** Where the strings of a script or of a JSON file stand in its text. */

import { parseAst } from 'rollup/parseAst';

interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A string as it is written in the script: its pieces between `${…}`, and what ends each. */
export interface Written extends Syntax {
  readonly quote: string;
  readonly pieces: readonly { readonly start: number; readonly end: number }[];
}

function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** Where a string is no value: the name of a module or of a property. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  ImportDeclaration: ['source'],
  ImportExpression: ['source'],
  ExportAllDeclaration: ['source'],
  ExportNamedDeclaration: ['source'],
  ExpressionStatement: ['directive'],
  Property: ['key'],
  TaggedTemplateExpression: ['quasi'],
};

function collect(node: Syntax, code: string, into: Written[]): readonly Written[] {
  const { type, start, end } = node;
  const quote = code.charAt(start);
  if (type === 'Literal' && (quote === '"' || quote === "'"))
    into.push({ type, start, end, quote, pieces: [{ start: start + 1, end: end - 1 }] });
  if (type === 'TemplateLiteral') into.push({ type, start, end, quote: '`', pieces: quasisOf(node) });
  const passed = NAMES[type];
  for (const [name, value] of Object.entries(node)) {
    if (passed?.includes(name)) continue;
    for (const each of Array.isArray(value) ? (value as unknown[]) : [value])
      if (isSyntax(each)) collect(each, code, into);
  }
  return into;
}

function quasisOf(node: Syntax): readonly Syntax[] {
  return 'quasis' in node ? (node.quasis as readonly Syntax[]) : [];
}

/**
 * Every string that is a value. In: an ECMAScript module or script, or JSON in parentheses. Out: their places, in
 * the order of the syntax tree. Throws what the parser says if there is no reading it.
 */
export function stringsOf(code: string): readonly Written[] {
  return collect(parseAst(code), code, []);
}
