/** The house's import rules: which room may use which. See README, "The house". */
const room = (name) => `^src/${name}/`;

/** What a room may import: itself, the rooms named, and nothing from npm but the packages named. */
function confine(name, rooms, packages = []) {
  const allowed = [room(name), ...rooms.map((r) => (r.includes('.') ? `^src/${r}` : room(r)))];
  return [
    {
      name: `${name}-imports-only-${rooms.join('-') || 'itself'}`,
      severity: 'error',
      from: { path: room(name) },
      to: { path: '^src/', pathNot: allowed },
    },
    {
      name: `${name}-packages`,
      severity: 'error',
      from: { path: room(name) },
      to: {
        dependencyTypes: [
          'npm',
          'npm-dev',
          'npm-optional',
          'npm-peer',
          'npm-no-pkg',
          'npm-unknown',
          'core',
          'unknown',
          'undetermined',
        ],
        pathNot: packages.length ? packages.map((p) => `(^|/)${p}(/|$)`) : '^$',
      },
    },
  ];
}

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nobody-imports-entry-points',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/(extension\\.ts|web\\.ts|cli/main\\.ts)$' },
    },
    ...confine('analysis', []),
    ...confine('ledger', ['analysis/model.ts'], ['approx-string-match']),
    ...confine('exchange', ['analysis/model.ts', 'ledger']),
    ...confine('disk', ['ledger'], ['node:fs/promises', 'fs/promises']),
    ...confine('desk', ['analysis', 'ledger'], ['vscode']),
    ...confine('editor', ['desk', 'analysis', 'ledger', 'exchange'], ['vscode']),
    ...confine(
      'panel',
      ['desk', 'analysis', 'ledger', 'exchange'],
      ['vscode', '@vscode-elements/elements', 'lit'],
    ),
    {
      name: 'the-view-knows-no-editor',
      severity: 'error',
      from: { path: '^src/panel/view/' },
      to: {
        path: '.',
        pathNot: [
          '^src/panel/(view/|protocol\\.ts)',
          '^src/analysis/model\\.ts',
          '^src/ledger/states\\.ts',
          '^src/exchange/countryName\\.ts',
          '@vscode-elements/elements',
          '/lit/',
        ],
      },
    },
    {
      name: 'the-command-line-knows-no-editor',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/(desk|editor|panel)/|(^|/)vscode$' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
