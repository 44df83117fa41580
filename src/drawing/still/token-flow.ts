import type { Block } from './block.ts';

/** A block that also knows its width. */
export interface Token extends Block {
  readonly w: number;
}

/** Tokens one after the other like words of a text, in lines that are `w` wide at most. */
export function flow(tokens: readonly Token[], w: number, gap: number): Block {
  const placed: { readonly token: Token; readonly left: number; readonly line: number }[] = [];
  for (const token of tokens) {
    const last = placed.at(-1);
    const left = last ? last.left + last.token.w + gap : 0;
    const fits = left + token.w <= w;
    placed.push({ token, left: last && fits ? left : 0, line: (last?.line ?? 0) + (last && !fits ? 1 : 0) });
  }
  const tall = Math.max(0, ...tokens.map(({ h }) => h));
  const count = (placed.at(-1)?.line ?? -1) + 1;
  return {
    h: count * tall + gap * Math.max(0, count - 1),
    at: (x, y) => placed.flatMap(({ token, left, line }) => token.at(x + left, y + line * (tall + gap))),
  };
}
