import * as vscode from 'vscode';
import { ARTICLE_LANGUAGE } from '../desk/membership';
import { onDidChangeSettings, settingsOf } from '../desk/settings';

/** Registers a provider for the languages that are read as articles, and again when the user changes which these are. */
export function forArticles(
  register: (selector: vscode.DocumentSelector) => vscode.Disposable,
): vscode.Disposable {
  const languages = (): string[] => [ARTICLE_LANGUAGE, ...settingsOf().languages];
  let known = languages().join();
  let registration = register(languages());
  const listener = onDidChangeSettings(() => {
    const wanted = languages();
    if (wanted.join() === known) return;
    known = wanted.join();
    registration.dispose();
    registration = register(wanted);
  });
  return vscode.Disposable.from(listener, { dispose: () => registration.dispose() });
}
