import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  cpSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Store } from './store.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'picture-store-'));
  mkdirSync(join(root, 'node_modules'));
  cpSync('build/pictures', join(root, 'build/pictures'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{}');
  for (const name of ['@resvg', 'dejavu-fonts-ttf', 'subset-font'])
    symlinkSync(join(process.cwd(), 'node_modules', name), join(root, 'node_modules', name));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** A change of the code that draws. */
function edit(change: (code: string) => string): void {
  const file = join(root, 'build/pictures/png.ts');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

describe('A picture is drawn again', () => {
  const keyOf = (): string => new Store(root).keyOf('step', '<svg/>', 'A step.');

  test('when its drawing, its words or the code that draws it have changed.', () => {
    const before = keyOf();
    const store = new Store(root);
    expect(store.keyOf('step', '<svg></svg>', 'A step.')).not.toBe(before);
    expect(store.keyOf('step', '<svg/>', 'Another step.')).not.toBe(before);
    expect(store.keyOf('step', '<svg/>A', ' step.')).not.toBe(before);
    edit((code) => code.replace('level: 8', 'level: 7'));
    expect(keyOf()).not.toBe(before);
  });

  test('but not when code is only moved, set otherwise or explained.', () => {
    const before = keyOf();
    edit(
      (code) => `// Why.\n${code.replace("'./palette.ts'", "'../elsewhere/palette.ts'")}\n\n/** More. */\n`,
    );
    writeFileSync(join(root, 'build/pictures/draw-all.ts'), '');
    expect(keyOf()).toBe(before);
  });
});

test('What no picture of today is drawn as is forgotten, and nothing else.', () => {
  const store = new Store(root);
  for (const name of ['one.png', 'two.png']) store.write(name, Buffer.from(name));
  store.keepOnly(new Set(['one.png']));
  expect(readdirSync(store.folder)).toEqual(['one.png']);
  expect(store.read('one.png').toString()).toBe('one.png');
  expect([store.has('one.png'), store.has('two.png')]).toEqual([true, false]);
});
