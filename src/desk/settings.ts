import * as vscode from 'vscode';

/** Where claims are shown above the text. */
export type LensMode = 'perClaim' | 'perParagraph' | 'off';

/** How open claims are listed among the problems. */
export type SeverityName = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** The settings of one document, read from `chancery.*`; nothing else reads them. */
export interface Settings {
  readonly languages: readonly string[];
  readonly delay: number;
  readonly maximumLength: number;
  readonly lensMode: LensMode;
  readonly lensStates: readonly string[];
  readonly marks: boolean;
  readonly speakerHints: boolean;
  /** With {query} where the words to search for go. */
  readonly searchAddress: string;
  /** Who decides; '' where git's name is to serve. */
  readonly checker: string;
  readonly severity: SeverityName;
}

const SECTION = 'chancery';

export function settingsOf(scope?: vscode.ConfigurationScope): Settings {
  const read = vscode.workspace.getConfiguration(SECTION, scope);
  return {
    languages: read.get<string[]>('languages', []),
    delay: read.get('analysis.delay', 200),
    maximumLength: read.get('analysis.maximumLength', 2_000_000),
    lensMode: read.get<LensMode>('codeLens.mode', 'perClaim'),
    lensStates: read.get<string[]>('codeLens.states', []),
    marks: read.get('claims.underline', true),
    speakerHints: read.get('inlayHints.speakers', true),
    searchAddress: read.get('lookUp.address', ''),
    checker: read.get('checker', ''),
    severity: read.get<SeverityName>('diagnostics.severity', 'information'),
  };
}

export async function changeSetting(key: string, value: unknown): Promise<void> {
  const section = vscode.workspace.getConfiguration(SECTION);
  const target =
    section.inspect(key)?.workspaceValue === undefined
      ? vscode.ConfigurationTarget.Global
      : vscode.ConfigurationTarget.Workspace;
  await section.update(key, value, target);
}

export function onDidChangeSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(SECTION)) listener();
  });
}
