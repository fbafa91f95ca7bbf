import * as vscode from 'vscode';
import type { KnownSources } from '../../desk/knownSources';
import { footnote } from '../../ledger/footnote';
import { recognizePasted } from '../../ledger/identifiers';
import type { Source } from '../../ledger/model';
import { createSource, fieldsOf, type SourceFields, workKey } from '../../ledger/sources';
import { type CitedSource, enterCitation, enterSource } from './sourceForm';

interface Offer extends vscode.QuickPickItem {
  readonly source?: Source;
  /** What a new source is known by so far. */
  readonly fields?: SourceFields;
}

/**
 * Offers the article's sources, then the workspace's, and a new one made of what is typed or pasted; undefined when the user gives up.
 *
 * @param own the article's
 */
export async function chooseSource(
  own: readonly Source[],
  known: KnownSources,
): Promise<CitedSource | undefined> {
  const offer = await pick(own, known);
  if (!offer) return undefined;
  return offer.source ? enterCitation(offer.source) : enterSource(offer.fields ?? {});
}

function pick(own: readonly Source[], known: KnownSources): Promise<Offer | undefined> {
  return new Promise((resolve) => {
    const list = vscode.window.createQuickPick<Offer>();
    const reading = new vscode.CancellationTokenSource();
    const offers: Offer[] = own.map(offerOf);
    const show = (): void => {
      const typed = list.value.trim();
      list.items = typed === '' ? [...offers, newSource({})] : [...offers, newOf(typed)];
    };
    list.title = vscode.l10n.t('Source of the Claim');
    list.placeholder = vscode.l10n.t(
      'Paste an address or a DOI, type a title, or choose a source entered before',
    );
    list.matchOnDescription = true;
    list.matchOnDetail = true;
    list.busy = true;
    list.onDidChangeValue(show);
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      reading.cancel();
      reading.dispose();
      list.dispose();
    });
    show();
    list.show();
    void known.all(reading.token).then(
      (sources) => {
        const ownKeys = new Set(own.map(workKey));
        const others = sources.filter((source) => !ownKeys.has(workKey(source)));
        if (others.length > 0)
          offers.push(
            { label: vscode.l10n.t('Other articles'), kind: vscode.QuickPickItemKind.Separator },
            ...others.map(offerOf),
          );
        if (reading.token.isCancellationRequested) return;
        list.busy = false;
        show();
      },
      () => {
        if (!reading.token.isCancellationRequested) list.busy = false;
      },
    );
  });
}

const offerOf = (source: Source): Offer => ({
  source,
  label: footnote(source, { source: source.id }, 'plain'),
  iconPath: new vscode.ThemeIcon('references'),
});

const newSource = (fields: SourceFields): Offer => ({
  fields,
  label: vscode.l10n.t('New source…'),
  iconPath: new vscode.ThemeIcon('add'),
  alwaysShow: true,
});

/** A new source made of what was typed. */
function newOf(typed: string): Offer {
  const pasted = recognizePasted(typed);
  return {
    ...newSource(fieldsOfTyped(typed)),
    description: pasted ? pasted.kind.toUpperCase() : `“${typed}”`,
  };
}

/** What an address or a number says of a source by itself; anything else is its title. */
function fieldsOfTyped(typed: string): SourceFields {
  const pasted = recognizePasted(typed);
  return pasted ? fieldsOf(pasted, today()) : { title: typed.trim() };
}

/** A source made of an address, a number or a title alone. */
export function newlyCited(typed: string): CitedSource {
  const source = createSource(fieldsOfTyped(typed));
  return { source, citation: { source: source.id } };
}

const today = (): string => new Date().toISOString().slice(0, 10);
