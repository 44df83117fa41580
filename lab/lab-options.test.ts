import { describe, expect, test } from 'vitest';
import { SITUATIONS } from '#scenarios/situations.ts';
import { boxed } from './boxed.ts';
import { help, readLabOptions } from './lab-options.ts';

describe('`npm run lab`', () => {
  test('builds every situation when nothing is said.', () => {
    const { options, errors } = readLabOptions([], true);
    expect(errors).toEqual([]);
    expect(options.situations).toEqual(SITUATIONS.map(({ scenario }) => scenario.name));
  });

  test('builds the situations that are named, in the order in which they stand.', () => {
    const { options } = readLabOptions(['--scenario', 'vault', '--scenario', 'seeds'], true);
    expect(options.situations).toEqual(['seeds', 'vault']);
  });

  test('leaves out every Tor gateway when it is told to.', () => {
    const { situations } = readLabOptions(['--no-tor'], true).options;
    expect(situations).toContain('default-chain');
    expect(situations).not.toContain('whonix');
    expect(situations).not.toContain('vpn-inside-tor');
  });

  test.each([
    { words: ['--scenario', 'whonix', '--no-tor'], root: true, instead: 'leave out --no-tor' },
    { words: ['--scenario', 'gateway-program'], root: false, instead: 'run the lab as root' },
  ])('refuses to build nothing: $words, as root: $root.', ({ words, root, instead }) => {
    const { options, errors } = readLabOptions(words, root);
    expect(options.situations).toEqual([]);
    expect(errors.map(({ code }) => code)).toEqual(['N5']);
    expect(errors[0]?.message).toContain(words[1]);
    expect(errors[0]?.message).toContain(instead);
  });

  test.each([
    { words: [], root: true },
    { words: ['--no-tor'], root: true },
    { words: [], root: false },
    { words: ['--no-tor'], root: false },
    { words: ['--scenario', 'vault', '--scenario', 'whonix', '--no-tor'], root: true },
  ])(
    'builds every situation that is asked for or says why not: $words, as root: $root.',
    ({ words, root }) => {
      const { situations, left } = readLabOptions(words, root).options;
      const told = [...situations, ...left.flatMap(({ names }) => names)];
      const named = words.filter((word) => !word.startsWith('--'));
      const all = SITUATIONS.map(({ scenario }) => scenario.name);
      expect(told.toSorted()).toEqual((named.length === 0 ? all : named).toSorted());
      expect(left.length).toBe((words.includes('--no-tor') ? 1 : 0) + (root || words.length > 0 ? 0 : 1));
    },
  );

  test('finds every mistake, not only the first, and numbers each.', () => {
    const words = ['--scenario', 'nowhere', '--break', 'everything', '--fast', '--scenario'];
    expect(readLabOptions(words, true).errors.map(({ code }) => code)).toEqual(['N1', 'N2', 'N3', 'N1']);
  });

  test('says what a mistake is, where it is and what there is to choose from.', () => {
    const [error] = readLabOptions(['--scenario', 'nowhere'], true).errors;
    expect(error?.message).toContain('“nowhere” is none');
    expect(error?.message).toContain('default-chain');
  });

  test('prints nothing that a terminal would act on.', () => {
    const [error] = readLabOptions(['\u001b[31mred'], true).errors;
    expect(error?.message).not.toContain('\u001b');
  });

  test('records no network that is broken on purpose.', () => {
    const { errors } = readLabOptions(['--record', '--break', 'masquerade'], true);
    expect(errors.map(({ code }) => code)).toEqual(['N4']);
  });

  test('names every situation in its help.', () => {
    expect(SITUATIONS.filter(({ scenario }) => !help.includes(scenario.name))).toEqual([]);
  });
});

describe('The box', () => {
  test('has a network, process and mount namespace of its own, and goes when the command goes.', () => {
    expect(boxed(true, ['true']).join(' ')).toBe(
      'setpriv --pdeathsig KILL unshare --net --mount --pid --fork --mount-proc --kill-child -- true',
    );
  });

  test('has a user namespace as well where its maker is not root.', () => {
    expect(boxed(false, ['true'])).toContain('--map-root-user');
  });
});
