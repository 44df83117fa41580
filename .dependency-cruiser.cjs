/** Imports point down only: a room may use those that stand before it, where they are named. */
const core = ['model', 'simulation', 'wire', 'scenarios', 'evidence'];
const told = [...core, 'recordings', 'storyboard', 'drawing', 'player', 'widgets'];
const mayImport = {
  words: [],
  model: [],
  simulation: ['model'],
  wire: ['simulation', 'model'],
  scenarios: ['model'],
  evidence: ['wire', 'simulation', 'model'],
  recordings: ['evidence', 'wire', 'scenarios', 'model'],
  storyboard: ['evidence', 'wire', 'simulation', 'model'],
  drawing: ['storyboard', 'evidence', 'wire', 'simulation', 'model'],
  player: ['drawing', 'storyboard', ...core],
  widgets: ['player', 'drawing', 'storyboard', 'recordings', ...core],
  embed: [],
  shell: ['build', 'embed', ...told],
  pages: ['build', 'shell', 'embed', ...told],
};

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or there is a third in them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...Object.entries(mayImport).map(([layer, below]) => ({
      name: `${layer}-imports-down`,
      comment: `src/${layer} may import ${['words', ...below].join(', ')}.`,
      severity: 'error',
      from: { path: `^src/${layer}/`, pathNot: '\\.test\\.ts$' },
      to: {
        path: '^(?:src|build|content|tests|tools|lab)/',
        pathNot: `^(?:src/(?:${[layer, 'words', ...below].join('|')})|${below.includes('build') ? 'build' : '-'})/`,
      },
    })),
    {
      name: 'lab-imports-down',
      comment: 'The lab builds from scenarios and knows no picture and no page.',
      severity: 'error',
      from: { path: '^lab/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^(?:src|content|tests|tools)/',
        pathNot: '^src/(?:evidence|wire|simulation|scenarios|model|words)/',
      },
    },
    {
      name: 'no-sibling-widgets',
      comment: 'A widget stands alone; what two share is in src/player and src/drawing.',
      severity: 'error',
      from: { path: '^src/widgets/([^/]+)/' },
      to: { path: '^src/widgets/([^/]+)/', pathNot: '^src/widgets/$1/' },
    },
    {
      name: 'core-is-pure',
      comment: 'The core has no page, no files and no framework.',
      severity: 'error',
      from: {
        path: '^src/(?:words|model|simulation|wire|evidence|scenarios|storyboard)/',
        pathNot: '\\.test\\.ts$',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-has-no-framework',
      comment: 'The core has no page, no files and no framework.',
      severity: 'error',
      from: { path: '^src/(?:words|model|simulation|wire|evidence|scenarios|storyboard)/' },
      to: { path: '^node_modules/(?:svelte|astro|@astrojs)/' },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'A test is used by nothing but the test runner.',
      severity: 'error',
      from: {},
      to: { path: '\\.test\\.ts$' },
    },
    {
      name: 'no-unresolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(?:astro|virtual|svelte):|^astro$' },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^(?:dist|\\.astro)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'svelte', 'default'],
      extensions: ['.ts', '.js', '.svelte', '.astro', '.mjs', '.d.ts'],
    },
  },
};
