import * as vscode from 'vscode';
import type { Entity, EntityType, Mention, Span } from '../../analysis/model';
import type { Article } from '../../desk/article';
import { now } from '../../desk/articleLedger';
import { checkerName } from '../../desk/checker';
import { type ClaimArguments, targetIn } from '../../desk/claimTarget';
import type { Desk } from '../../desk/desk';
import type { NamedForm, Naming } from '../../ledger/naming';
import { typeName } from '../entityWords';
import { mentionAt } from '../lookup';
import { articleOf } from './active';
import { mayDecide } from './decideOn';
import { changingWords, notice } from './notice';
import { pickAlways, pickEntity, pickType } from './pickEntity';

/** What a command about an entity may be given; without a place it is the entity at the cursor. */
export interface EntityArguments extends ClaimArguments {
  /** The name that is else asked for. */
  readonly name?: string;
  /** The type that is else asked for. */
  readonly type?: EntityType;
  /** Places in the same article where others stand that are chosen, too. */
  readonly also?: readonly Span[];
}

interface Chosen {
  readonly article: Article;
  readonly entity: Entity;
  readonly mention: Mention;
}

type Command = (given?: EntityArguments) => Promise<void>;

/** Gives an entity another full name in all lists; the text stays as it is. */
export function renameEntity(desk: Desk): Command {
  return (given) =>
    change(desk, given, vscode.l10n.t('Renamed'), async ({ entity }) => {
      const name =
        given?.name ??
        (await vscode.window.showInputBox({
          title: vscode.l10n.t('Rename {0}', entity.name),
          prompt: vscode.l10n.t(
            'The name in lists and attributions; the text stays as it is (F2 changes that)',
          ),
          value: entity.name,
          validateInput: (value) =>
            value.trim() === '' ? vscode.l10n.t('A name has at least one letter.') : undefined,
        }));
      return name === undefined ? undefined : { name: name.trim(), type: entity.type };
    });
}

export function changeEntityType(desk: Desk): Command {
  return (given) =>
    change(desk, given, vscode.l10n.t('Type changed'), async ({ entity }) => {
      const type = given?.type ?? (await pickType(entity));
      return type && { name: entity.name, type };
    });
}

/** Makes entities one: all that are chosen, or the one at hand and another that is asked for. */
export function mergeEntity(desk: Desk): Command {
  return async (given) => {
    const chosen = await chosenEntity(desk, given);
    if (!chosen) return;
    const all = [chosen, ...chosenWith(chosen, given?.also ?? [])];
    const isAmong = all.length > 1;
    const entities = isAmong ? all.map(({ entity }) => entity) : othersThan(chosen);
    const into = await pickEntity(
      entities,
      given?.name,
      isAmong
        ? vscode.l10n.t('Merge {0} Entities Into', all.length)
        : vscode.l10n.t('Merge {0} With', chosen.entity.name),
    );
    if (!into) return;
    const { name, type } = into;
    const merged = all.filter(({ entity }) => entity !== into).flatMap(formsOf);
    await enter(
      desk,
      chosen,
      vscode.l10n.t('Merged'),
      merged.map((form) => ({ form, name, type })),
    );
  };
}

/** Parts the form at the cursor from what it was taken for. */
export function separateEntity(desk: Desk): Command {
  return async (given) => {
    const chosen = await chosenEntity(desk, given);
    if (!chosen) return;
    const form = formAt(chosen);
    if (form === chosen.entity.name && chosen.entity.variants.length === 0)
      return notice(vscode.l10n.t('{0} is separate already', form));
    await enter(desk, chosen, vscode.l10n.t('Separated'), [{ form, name: form, type: chosen.entity.type }]);
  };
}

/** Takes an entity for nobody's name in this article. */
export function ignoreEntity(desk: Desk): Command {
  return async (given) => {
    const chosen = await chosenEntity(desk, given);
    if (!chosen) return;
    const forms = formsOf(chosen).map((form) => ({ form, name: form, type: null }));
    await enter(desk, chosen, vscode.l10n.t('Ignored: {0}', chosen.entity.name), forms);
  };
}

/** Writes what the words at the cursor name, or that they name nobody, into the workspace's word list: it holds for every article. */
export function alwaysTreatAs(desk: Desk): Command {
  return async (given) => {
    const found = await entityOrSelection(desk, given);
    if (!found) return;
    const { article, form, entity } = found;
    const type = given?.type ?? (await pickAlways(form, entity));
    if (type === undefined) return;
    const name = type === 'none' ? form : (entity?.name ?? form);
    const label = vscode.l10n.t('{0} is in the word list', form);
    await changingWords(async () => {
      await desk.nameAlways(article, label, [{ form, name, type: type === 'none' ? null : type }]);
      notice(label);
    });
  };
}

/** What can be done about an entity. */
export function showEntityActions(desk: Desk): Command {
  return async (given) => {
    const chosen = await chosenEntity(desk, given);
    if (!chosen) return;
    const { entity } = chosen;
    const items = entityActions().map(({ command, title, icon }) => ({
      label: `$(${icon}) ${title}`,
      command,
    }));
    const picked = await vscode.window.showQuickPick(items, {
      title: `${entity.name} · ${typeName(entity.type)}`,
    });
    if (picked) await vscode.commands.executeCommand(picked.command, given);
  };
}

/** In the order in which they are offered. */
export function entityActions(): { command: string; title: string; icon: string }[] {
  const action = (
    name: string,
    title: string,
    icon: string,
  ): { command: string; title: string; icon: string } => ({
    command: `chancery.${name}`,
    title,
    icon,
  });
  return [
    action('renameEntity', vscode.l10n.t('Rename in lists…'), 'edit'),
    action('changeEntityType', vscode.l10n.t('Change the type…'), 'symbol-class'),
    action('mergeEntity', vscode.l10n.t('Merge with…'), 'git-merge'),
    action('separateEntity', vscode.l10n.t('Treat as separate'), 'split-horizontal'),
    action('ignoreEntity', vscode.l10n.t('Ignore in this article'), 'eye-closed'),
    action('alwaysTreatAs', vscode.l10n.t('Always treat as…'), 'book'),
  ];
}

/** Names all forms of an entity after what is chosen. */
async function change(
  desk: Desk,
  given: EntityArguments | undefined,
  label: string,
  choose: (chosen: Chosen) => Promise<Pick<NamedForm, 'name' | 'type'> | undefined>,
): Promise<void> {
  const chosen = await chosenEntity(desk, given);
  const target = chosen && (await choose(chosen));
  if (!chosen || !target) return;
  const { name, type } = target;
  await enter(
    desk,
    chosen,
    label,
    formsOf(chosen).map((form) => ({ form, name, type })),
  );
}

async function enter(
  desk: Desk,
  { article }: Chosen,
  label: string,
  forms: readonly NamedForm[],
): Promise<void> {
  if (!(await mayDecide(desk, { article }))) return;
  const checker = await checkerName();
  const time = now();
  const known = new Map(article.ledger?.namings.map((naming) => [naming.form, naming]));
  const putNamings = forms.map((form): Naming => ({
    created: time,
    id: `urn:uuid:${crypto.randomUUID()}`,
    ...known.get(form.form),
    ...form,
    modified: time,
    ...(checker !== undefined && { checker }),
  }));
  await desk.act(article, label, { putNamings });
  notice(label);
}

async function chosenEntity(desk: Desk, given?: EntityArguments): Promise<Chosen | undefined> {
  const found = await entityOrSelection(desk, given);
  if (found?.entity && found.mention) return { ...found, entity: found.entity, mention: found.mention };
  if (found) notice(vscode.l10n.t('there is no name here'));
  return undefined;
}

/** The entity of a place, or at the cursor; where there is none, the words that are selected. */
async function entityOrSelection(
  desk: Desk,
  given?: EntityArguments,
): Promise<{ article: Article; form: string; entity?: Entity; mention?: Mention } | undefined> {
  const target = targetIn(given);
  const place = await desk.turns.take(() => articleOf(desk, target));
  if (!place) return undefined;
  const { article, analysis, span } = place;
  const found = mentionAt(analysis, span.start);
  if (found) return { article, ...found, form: formAt({ article, ...found }) };
  const form = target ? '' : analysis.text.slice(span.start, span.end).trim();
  if (form !== '' && !/[\r\n]/.test(form)) return { article, form };
  notice(vscode.l10n.t('there is no name here'));
  return undefined;
}

/** The entities at further places, each once. */
function chosenWith({ article, entity }: Chosen, places: readonly Span[]): Chosen[] {
  const found = new Map<Entity, Chosen>();
  for (const { start } of places) {
    const there = mentionAt(article.analysis!, start);
    if (there && there.entity !== entity) found.set(there.entity, { article, ...there });
  }
  return [...found.values()];
}

/** All other entities of an article; the likeliest to be the same first: those of its own type. */
function othersThan({ article, entity }: Chosen): Entity[] {
  const others = article.analysis!.entities.filter((other) => other !== entity);
  return others.sort((a, b) => Number(b.type === entity.type) - Number(a.type === entity.type));
}

/** The written form of a mention; of "the envoy", the name of whom it means. */
function formAt({ article, entity, mention }: Chosen): string {
  return mention.kind === 'name' ? article.analysis!.text.slice(mention.start, mention.end) : entity.name;
}

/** All forms that an entity is written in. */
function formsOf({ article, entity }: Chosen): string[] {
  const { text } = article.analysis!;
  const names = entity.mentions.filter(({ kind }) => kind === 'name');
  return [...new Set(names.map(({ start, end }) => text.slice(start, end)))];
}
