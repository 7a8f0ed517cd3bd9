/** Imports run one way: core <- ingest, store, queue <- apps. Apps meet only through types. */
const room = (name) => `^${name}/`;
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-stands-alone',
      severity: 'error',
      from: { path: room('packages/core') },
      to: { path: '^(packages/(ingest|store|queue)|apps)/' },
    },
    {
      name: 'core-does-no-io',
      severity: 'error',
      from: { path: room('packages/core/src'), pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'packages-do-not-know-apps',
      severity: 'error',
      from: { path: room('packages') },
      to: { path: room('apps') },
    },
    {
      name: 'packages-know-only-core',
      severity: 'error',
      from: { path: '^packages/(ingest|store|queue)/' },
      to: { path: '^packages/(ingest|store|queue)/', pathNot: '^packages/$1/' },
    },
    {
      name: 'apps-meet-only-through-types',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/([^/]+)/', pathNot: '^apps/$1/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|build|\\.svelte-kit|node_modules)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default'],
    },
  },
};
