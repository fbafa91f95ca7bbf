/**
 * The VS Codes that the tests run in. The npm package code-server carries a whole VS Code, server and workbench, and is pinned
 * because each of its versions stands for one version of VS Code.
 */
export interface Version {
  /** As VS Code itself states it. */
  readonly vscode: string;
  /** The npm package that carries it. */
  readonly package: string;
  /** The major version of Node that its server runs on. */
  readonly node: string;
  /** Whether its server ignores an extension under development unless told that tests drive it; toasts are then hidden. */
  readonly needsTestDriver: boolean;
}

export const VERSIONS = {
  newest: { vscode: '1.139.1', package: 'code-server@4.139.1', node: '24', needsTestDriver: true },
  /** What `engines.vscode` in package.json promises. */
  oldest: { vscode: '1.100.3', package: 'code-server@4.100.3', node: '20', needsTestDriver: false },
} as const satisfies Record<string, Version>;

export type VersionName = keyof typeof VERSIONS;
