import ts from 'typescript';
import type { Turn } from './turns.ts';

/** The fact that a piece of a template says: itself, or what is handed first to whatever words it. */
function factIn(said: ts.Expression): ts.Identifier | undefined {
  if (ts.isIdentifier(said)) return said;
  const [first] = ts.isCallExpression(said) ? said.arguments : [];
  return first && factIn(first);
}

/** Each template that says several facts, with those facts. */
function templatesIn(file: ts.SourceFile): [ts.TemplateExpression, ts.Identifier[]][] {
  const found: [ts.TemplateExpression, ts.Identifier[]][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node))
      found.push([node, node.templateSpans.flatMap(({ expression }) => factIn(expression) ?? [])]);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}

/**
 * Every way to let one fact of a text stand where another one does. In: TypeScript as it stands in `src/words/en`. Out:
 * sources, of which some may not run: a number is no name.
 */
export function swapsOf(source: string): Turn[] {
  const file = ts.createSourceFile('catalogue.ts', source, ts.ScriptTarget.Latest, true);
  const swaps: Turn[] = [];
  for (const [template, facts] of templatesIn(file))
    for (const [i, one] of facts.entries())
      for (const other of facts.slice(i + 1)) {
        if (one.text === other.text) continue;
        const [a, b] = [one.getStart(file), other.getStart(file)];
        swaps.push({
          id: swaps.length,
          line: file.getLineAndCharacterOfPosition(a).line + 1,
          from: one.text,
          to: other.text,
          text: template.getText(file),
          source: `${source.slice(0, a)}${other.text}${source.slice(one.end, b)}${one.text}${source.slice(other.end)}`,
        });
      }
  return swaps;
}
