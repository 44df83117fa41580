import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];
const page = ['window', 'document', 'navigator', 'location', 'history', 'fetch', 'globalThis'];
const clock = ['Date', 'performance', 'setTimeout', 'setInterval', 'requestAnimationFrame'];
const outsideWorld = [...page, ...clock, 'process', 'console', 'crypto'];

export default defineConfig(
  globalIgnores(['**/dist/', '.astro/', '.vitest/', 'node_modules/', 'look/']),
  {
    files: ['**/*.{ts,svelte}'],
    extends: [tseslint.configs.strictTypeChecked],
    // The same for every file, components or not: with another list, all types are read anew.
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
    },
  },
  {
    files: ['**/*.svelte'],
    extends: [svelte.configs.recommended],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { parser: tseslint.parser, svelteConfig },
    },
    rules: {
      // The linter sees another component's props as any; svelte-check knows their types.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inline-styles': 'error',
      'svelte/valid-compile': 'error',
      // What no component makes a proxy of, no page has the code for: 0.7 kB of the 34 that an article may have.
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.name='$state']",
          message: 'Use $state.raw: proxies would be on every page.',
        },
      ],
    },
  },
  {
    // Nothing is stored on the reader's computer, and nothing is left to chance.
    files: ['src/**/*.{ts,svelte}'],
    rules: {
      'no-restricted-globals': ['error', ...storage],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random' },
        { object: 'document', property: 'cookie' },
        ...storage.map((property) => ({ property })),
      ],
    },
  },
  {
    // The core is a function of its arguments: no clock, no page, no files.
    files: ['src/{model,simulation,wire,evidence,scenarios,storyboard}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-globals': ['error', ...storage, ...outsideWorld] },
  },
);
