import * as vscode from 'vscode';
import type { Desk } from '../../desk/desk';
import { firstFullMention, quoteAt } from '../lookup';
import { moveSelection } from './active';

/** From a quote to the first full mention of its speaker, or to the words that name an unnamed one. */
export function goToSpeaker(desk: Desk): () => Promise<void> {
  return () =>
    moveSelection(desk, ({ article, analysis, offset }) => {
      const quote = quoteAt(analysis, offset);
      const speaker = analysis.entities.find((entity) => entity.id === quote?.speaker);
      const target = speaker ? firstFullMention(analysis, speaker) : quote?.speakerSpan;
      return target ? article.rangeOf(target) : vscode.l10n.t('no speaker found here');
    });
}
