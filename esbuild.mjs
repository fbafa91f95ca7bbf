// Bundles what is shipped (dist) and the tests that run inside VS Code (out/test).
// --production: small and without source maps; --watch: bundle again on each change.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, context } from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const common = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': JSON.stringify(production ? 'production' : 'development') },
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'] };
const webWorker = {
  ...common,
  platform: 'browser',
  format: 'cjs',
  target: 'es2022',
  external: ['vscode'],
};

/**
 * Stands for a module that imports every suite of test/vscode, so that no list is kept by hand. A page by itself has none of VS Code's own
 * extensions: what needs them ends in `.server.test.ts`.
 */
const suites = (hasExtensions) => ({
  name: 'suites',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^suites$/ }, () => ({ path: 'suites', namespace: 'suites' }));
    onLoad({ filter: /.*/, namespace: 'suites' }, async () => {
      const folder = join(import.meta.dirname, 'test', 'vscode');
      const files = (await readdir(folder, { recursive: true })).filter(
        (name) => name.endsWith('.test.ts') && (hasExtensions || !name.endsWith('.server.test.ts')),
      );
      return {
        contents: files
          .sort()
          .map((name) => `import ${JSON.stringify(`./${name.replaceAll('\\', '/')}`)};`)
          .join('\n'),
        resolveDir: folder,
        watchDirs: [folder],
      };
    });
  },
});

/** Mocha's build for browsers would take the test bundle's own exports for its own: it is to be seen as a plain script. */
const plainMocha = {
  name: 'plain-mocha',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, async ({ path }) => ({
      contents: `var module, exports, define;\n${await readFile(path, 'utf8')}`,
    }));
  },
};
const tests = (hasExtensions) => ({
  entryPoints: ['test/vscode/index.ts'],
  plugins: [suites(hasExtensions), plainMocha],
});

const bundles = [
  { ...node, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js' },
  { ...webWorker, entryPoints: ['src/web.ts'], outfile: 'dist/web/extension.js' },
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js' },
  {
    ...common,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    entryPoints: ['src/panel/view/main.ts'],
    outfile: 'dist/panel/main.js',
  },
];
const testBundles = [
  { ...node, ...tests(true), outfile: 'out/test/vscode/index.js' },
  { ...webWorker, ...tests(false), outfile: 'out/test/web/index.js' },
  { ...node, entryPoints: ['test/measure/index.ts'], outfile: 'out/test/measure/index.js' },
];

// A build under way leaves the last one usable; what is shipped holds nothing left over.
if (production) await rm('dist', { recursive: true, force: true });
await mkdir('dist/panel', { recursive: true });
for (const name of ['codicon.css', 'codicon.ttf'])
  await copyFile(join('node_modules/@vscode/codicons/dist', name), join('dist/panel', name));

const wanted = [...bundles, ...(production ? [] : testBundles)].filter(({ entryPoints }) =>
  existsSync(entryPoints[0]),
);
if (watch) {
  for (const bundle of wanted) await (await context({ ...bundle, logLevel: 'info' })).watch();
} else {
  const ended = await Promise.allSettled(wanted.map((bundle) => build(bundle)));
  if (ended.some(({ status }) => status === 'rejected')) process.exit(1);
}
