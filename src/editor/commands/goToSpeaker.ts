import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk';
import { firstFullMention, quoteAt } from '../lookup';
import { activeArticle, select } from './active';
import { notice } from './notice';

/** From a quote to the first full mention of its speaker, or to the words that name an unnamed one. */
export function goToSpeaker(desk: Desk): () => Promise<void> {
  return async () => {
    const active = await activeArticle(desk);
    if (!active) return;
    const { editor, article, analysis, offset } = active;
    const quote = quoteAt(analysis, offset);
    const speaker = analysis.entities.find((entity) => entity.id === quote?.speaker);
    const target = speaker ? firstFullMention(analysis, speaker) : quote?.speakerSpan;
    if (target) select(editor, article.rangeOf(target));
    else notice(vscode.l10n.t('no speaker found here'));
  };
}
