import ts from 'typescript';
import { BEFORE_INSTRUCTION, INSTRUCTIONS, NO_INSTRUCTION } from '#words/instructions.ts';
import { ALONE, FACTS, MEASURES, NEGATIONS, QUANTIFIERS } from '#words/lexicon.ts';

/** The source of a catalogue with one word turned. */
export interface Turn {
  readonly id: number;
  readonly line: number;
  readonly from: string;
  readonly to: string;
  /** The text in which the word stands, as it is written. */
  readonly text: string;
  readonly source: string;
}

/** What each word of the lexicon becomes; one that has no opposite gets a negation. */
const OPPOSITE: ReadonlyMap<string, string> = new Map([
  ...FACTS.flatMap(([, so, notSo]) =>
    notSo === undefined ? [[so, `not ${so}`] as const] : [[so, notSo] as const, [notSo, so] as const],
  ),
  ...Object.entries(QUANTIFIERS).map(([word, [, opposite]]) => [word, opposite] as const),
  ...Object.entries(NEGATIONS),
]);

const OPPOSITE_INSTRUCTION: ReadonlyMap<string, string> = new Map(
  INSTRUCTIONS.flatMap(([, so, notSo]) => [[notSo, so] as const, [so, notSo] as const]),
);

/** Whether a text, of which this may be one piece between facts, ends as a sentence does. */
function isSentence(node: ts.Node, file: ts.SourceFile): boolean {
  const span = ts.isTemplateSpan(node.parent) ? node.parent.parent : node.parent;
  return /[.!?]['"`]$/.test((ts.isTemplateExpression(span) ? span : node).getText(file));
}

/** What a word becomes where it stands in a text, if it says anything there. */
function oppositeOf(word: string, at: number, text: string, inSentence: boolean): string | undefined {
  const [before, after] = [text.slice(0, at).replace(/^['"`]/, ''), text.slice(at + word.length)];
  const isInstruction = inSentence && BEFORE_INSTRUCTION.test(before) && !NO_INSTRUCTION.test(after);
  const told = isInstruction ? OPPOSITE_INSTRUCTION.get(word) : undefined;
  return told ?? (isVerdict(word, at, text) ? OPPOSITE.get(word) : undefined);
}

/** Every piece of text in a source that can be said: literals, but for what is imported and what keys are called. */
function textsIn(file: ts.SourceFile): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
    const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
    const isText =
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && !isKey && !isCompared(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}

const COMPARES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

/** A text that something is compared with, or that tells how a name stands, is an id, and is never said. */
function isCompared({ parent }: ts.Node): boolean {
  return (
    ts.isCaseClause(parent) ||
    (ts.isCallExpression(parent) && parent.expression.getText() === 'nameOf') ||
    ts.isElementAccessExpression(parent) ||
    (ts.isBinaryExpression(parent) && COMPARES.has(parent.operatorToken.kind))
  );
}

const capitalised = (word: string, like: string): string =>
  like.charAt(0) === like.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/** Whether a word of the lexicon says something where it stands, as the reader takes it. */
function isVerdict(word: string, at: number, text: string): boolean {
  if (ALONE.has(word)) return text.replace(/[^A-Za-z]/g, '').length === word.length;
  return [...text.matchAll(MEASURES)].every(
    ({ index, 0: measure }) => at < index || at >= index + measure.length,
  );
}

/** Every way to turn one verdict word or negation of a source into its opposite. In: TypeScript as it stands in `src/words/en`. */
export function turnsOf(source: string): Turn[] {
  const file = ts.createSourceFile('catalogue.ts', source, ts.ScriptTarget.Latest, true);
  const turns: Turn[] = [];
  for (const node of textsIn(file)) {
    const [start, text] = [node.getStart(file), node.getText(file)];
    for (const match of text.matchAll(/[A-Za-z]+/g)) {
      const [word] = match;
      const opposite = oppositeOf(word.toLowerCase(), match.index, text, isSentence(node, file));
      if (opposite === undefined) continue;
      const [at, to] = [start + match.index, capitalised(opposite, word)];
      turns.push({
        id: turns.length,
        line: file.getLineAndCharacterOfPosition(start).line + 1,
        from: word,
        to,
        text,
        source: source.slice(0, at) + to + source.slice(at + word.length),
      });
    }
  }
  return turns;
}
