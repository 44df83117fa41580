import ts from 'typescript';

/** A stretch of code: where it begins, counted from 1, and how many lines it takes. */
export interface Stretch {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
}

/** How many lines a file has. The line break at its end begins no further one. */
export const linesOf = (text: string): number =>
  text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

/** `text` with every character outside of `kept` made blank, so that each line keeps its number. */
const blankOutside = (text: string, kept: RegExp): string => {
  const blank = (part: string): string => part.replace(/[^\n]/g, ' ');
  let code = '';
  let end = 0;
  for (const match of text.matchAll(kept)) {
    const from = match.index + (match[1] ?? '').length;
    const inner = match[2] ?? '';
    code += blank(text.slice(end, from)) + inner;
    end = from + inner.length;
  }
  return code + blank(text.slice(end));
};

/** What TypeScript reads of a file: all of it, or the scripts of a component. */
const codeOf = (path: string, text: string): string => {
  if (path.endsWith('.astro')) return blankOutside(text, /^(---\n)([\s\S]*?)\n---/g);
  if (path.endsWith('.svelte')) return blankOutside(text, /(<script[^>]*>)([\s\S]*?)<\/script>/g);
  return text;
};

/** `describe(…)`, `describe.each(…)(…)`: what stands in it are tests, each a function of its own. */
const isDescribe = (call: ts.Node): boolean =>
  ts.isCallExpression(call) && /^describe\b/.test(call.expression.getText());

const nameOf = (node: ts.FunctionLikeDeclaration): string => {
  if (node.name !== undefined) return node.name.getText();
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) return parent.name.getText();
  if (!ts.isCallExpression(parent)) return 'a function without a name';
  const [first] = parent.arguments;
  const title = first !== undefined && ts.isStringLiteralLike(first) ? first.getText() : '…';
  return `${parent.expression.getText().replaceAll(/\s+/g, ' ').slice(0, 40)}(${title})`;
};

/**
 * Every function of a piece of TypeScript, with its length. A component’s own script is none.
 * The callback of a `describe` is left out: it is a heading, and its tests are counted one by one.
 */
export const functionsOf = (path: string, text: string): Stretch[] => {
  const source = ts.createSourceFile(`${path}.ts`, codeOf(path, text), ts.ScriptTarget.Latest, true);
  const found: Stretch[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined && !isDescribe(node.parent)) {
      const from = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
      const to = source.getLineAndCharacterOfPosition(node.end).line;
      found.push({ name: nameOf(node), line: from + 1, lines: to - from + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};
