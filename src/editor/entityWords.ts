import * as vscode from 'vscode';
import type { EntityType } from '../analysis/model';

/** What each type of entity is called in the editor. */
export function typeName(type: EntityType): string {
  const names: Record<EntityType, string> = {
    person: vscode.l10n.t('person'),
    organization: vscode.l10n.t('organization'),
    place: vscode.l10n.t('place'),
    group: vscode.l10n.t('group'),
    event: vscode.l10n.t('event'),
    document: vscode.l10n.t('document'),
  };
  return names[type];
}
