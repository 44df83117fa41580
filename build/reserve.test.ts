import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isReserve, RESERVE } from '#embed/reserve.ts';
import { everyRoom, UNMEASURED } from './reserve.ts';

const file = 'src/embed/reserve.json';
const project = mkdtempSync(join(tmpdir(), 'reserve-'));
mkdirSync(join(project, 'src/widgets/ninth'), { recursive: true });
writeFileSync(join(project, 'src/widgets/ninth/widget.ts'), '');
cpSync(file, join(project, file));
afterAll(() => rmSync(project, { recursive: true }));

test('Every widget has the room that was measured for it, and one that was not measured a room that may be.', () => {
  expect(JSON.parse(everyRoom(project, join(project, file)) ?? '')).toEqual({
    ...RESERVE,
    ninth: UNMEASURED,
  });
  expect(isReserve(UNMEASURED)).toBe(true);
});

test('What is measured is read as it stands, and nothing else is read.', () => {
  expect(JSON.parse(everyRoom(process.cwd(), join(process.cwd(), file)) ?? '')).toEqual(RESERVE);
  expect(everyRoom(process.cwd(), join(process.cwd(), 'package.json'))).toBeNull();
});
