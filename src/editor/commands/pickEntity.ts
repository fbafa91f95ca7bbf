import * as vscode from 'vscode';
import { ENTITY_TYPES, type Entity, type EntityType } from '../../analysis/model';
import { typeName } from '../entityWords';
import { notice } from './notice';

/**
 * One of some entities.
 *
 * @param name whose is wanted; asked for when it is not given
 */
export async function pickEntity(
  entities: readonly Entity[],
  name: string | undefined,
  title: string,
): Promise<Entity | undefined> {
  if (name !== undefined) {
    const named = entities.find((entity) => entity.name === name);
    if (!named) notice(vscode.l10n.t('there is no {0} in this article', name));
    return named;
  }
  const items = entities.map((entity) => ({
    label: entity.name,
    description: entity.roles[0]?.text ?? typeName(entity.type),
    entity,
  }));
  const picked = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
  return picked?.entity;
}

/** What an entity is to be taken for instead. */
export async function pickType(entity: Entity): Promise<EntityType | undefined> {
  const picked = await vscode.window.showQuickPick(
    ENTITY_TYPES.filter((type) => type !== entity.type).map((type) => ({ label: typeName(type), type })),
    { title: vscode.l10n.t('What is {0}?', entity.name) },
  );
  return picked?.type;
}

/** What a written form is to be taken for in every article. */
export async function pickAlways(
  form: string,
  entity: Entity | undefined,
): Promise<EntityType | 'none' | undefined> {
  const types = ENTITY_TYPES.map((type) => ({
    label: typeName(type),
    description: entity && entity.name !== form ? entity.name : '',
    type,
  }));
  // What it is taken for here comes first.
  types.sort((a, b) => Number(b.type === entity?.type) - Number(a.type === entity?.type));
  const picked = await vscode.window.showQuickPick(
    [...types, { label: vscode.l10n.t('nobody’s name'), description: '', type: 'none' as const }],
    { title: vscode.l10n.t('Always treat “{0}” as', form) },
  );
  return picked?.type;
}
