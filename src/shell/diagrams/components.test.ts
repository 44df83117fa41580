import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMPONENTS } from './components.ts';

test.each(Object.entries(COMPONENTS))(
  'The component of %s is there, with the prop that names its scenario.',
  (_, of) => {
    const text = readFileSync(of.from.replace(/^#/, 'src/'), 'utf8');
    const props = /interface Props \{([\s\S]*?)\n\}/.exec(text)?.[1] ?? '';
    const names = [...props.matchAll(/^ {2}(\w+)\??: string;/gm)].map(([, name]) => name);
    expect([undefined, ...names]).toContain(of.prop);
  },
);
