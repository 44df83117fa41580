import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Every folder that holds code of the site, from the project’s root. Routes are addresses, and need no words of their own. */
const rooms = [
  ...readdirSync('src', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'pages')
    .map(({ name }) => `src/${name}`),
  'build',
  'tools',
];

const readme = readFileSync('README.md', 'utf8');
const map = readme.slice(readme.indexOf('## Where things are'));

describe.each(rooms)('The room %s', (room) => {
  test('says in at most ten lines what it is for.', () => {
    const file = `${room}/README.md`;
    expect(existsSync(file)).toBe(true);
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(10);
    expect(lines[0]).toBe(`# ${room.split('/').at(-1) ?? ''}`);
  });

  test('is in the map of the README.', () => {
    expect(map).toMatch(new RegExp(`^ *${room.split('/').at(-1) ?? ''}/ `, 'm'));
  });
});

test('The map of the README names no room that is not there.', () => {
  const named = [...map.matchAll(/^ {2}([a-z]+)\/ /gm)].map(([, name]) => `src/${name ?? ''}`);
  expect(named.filter((room) => !existsSync(room))).toEqual([]);
  expect(named.length).toBeGreaterThan(10);
});

test('README shows ten commands at most; the others are under “All commands”.', () => {
  const inSight = readme.slice(0, readme.indexOf('<summary>All commands</summary>'));
  const commands = new Set(inSight.match(/npm (?:run (?:-s )?[a-z]+|start|test)/g));
  expect(commands.size).toBeLessThanOrEqual(10);
});

test('README names every command that package.json has.', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const unnamed = Object.keys(scripts).filter(
    (name) => !new RegExp(`npm (?:run (?:-s )?)?${name}\\b`).test(readme),
  );
  expect(unnamed).toEqual([]);
});
