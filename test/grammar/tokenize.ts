import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const FILE = 'syntaxes/article.tmLanguage.json';

/** The grammar in the engine that VS Code uses. */
export async function loadGrammar(): Promise<IGrammar> {
  const engine = dirname(createRequire(join(process.cwd(), 'package.json')).resolve('vscode-oniguruma'));
  await loadWASM((await readFile(join(engine, 'onig.wasm'))).buffer as ArrayBuffer);
  const raw = parseRawGrammar(await readFile(FILE, 'utf8'), FILE);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (scope) => Promise.resolve(scope === 'text.article' ? raw : null),
  });
  return (await registry.loadGrammar('text.article'))!;
}

/** A stretch of text with the innermost scope that the grammar gives it, without the ending ".article". */
export interface Painted {
  readonly words: string;
  readonly scope: string;
  readonly scopes: readonly string[];
}

/** Everything that the grammar marks in a text, line by line; plain prose is left out. */
export function paint(grammar: IGrammar, text: string): Painted[] {
  const painted: Painted[] = [];
  let state = INITIAL;
  for (const line of text.split(/\r?\n/)) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const token of tokens) {
      const scopes = token.scopes.slice(1).map((scope) => scope.replace(/\.article$/, ''));
      const words = line.slice(token.startIndex, token.endIndex);
      if (scopes.length > 0 && words !== '') painted.push({ words, scope: scopes.at(-1)!, scopes });
    }
  }
  return painted;
}
