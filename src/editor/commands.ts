import * as vscode from 'vscode';
import type { Desk } from '../desk/desk';
import { KnownSources } from '../desk/knownSources';
import { addSource } from './commands/addSource';
import { attachDecision } from './commands/attachDecision';
import { attributeClaim } from './commands/attributeClaim';
import { copyFootnote } from './commands/copyFootnote';
import {
  commentOnClaim,
  confirmClaim,
  disputeClaim,
  notAClaim,
  reopenClaim,
  verifyClaim,
  waiveClaim,
} from './commands/judgeClaims';
import {
  alwaysTreatAs,
  changeEntityType,
  ignoreEntity,
  mergeEntity,
  renameEntity,
  separateEntity,
  showEntityActions,
} from './commands/nameEntities';
import { openLedger } from './commands/openLedger';
import { undoDecision } from './commands/undoDecision';
import { addSourceInText } from './commands/addSourceInText';
import { copyQuote } from './commands/copyQuote';
import { goToClaim } from './commands/goToClaim';
import { goToQuote } from './commands/goToQuote';
import { goToSpeaker } from './commands/goToSpeaker';
import { lookUpClaim } from './commands/lookUpClaim';
import { openSample } from './commands/openSample';
import { reveal } from './commands/reveal';
import { saveAnnotatedCopy } from './commands/saveAnnotatedCopy';
import { showClaimActions } from './commands/showClaimActions';
import { showOpenClaims } from './commands/showOpenClaims';
import { toggleLenses } from './commands/toggleLenses';
import { treatAsArticle } from './commands/treatAsArticle';

/** Every command, in the order of package.json's list. */
export function registerCommands(desk: Desk, extensionUri: vscode.Uri): vscode.Disposable {
  const known = new KnownSources();
  const commands: Record<string, (...args: never[]) => unknown> = {
    'chancery.addSource': addSource(desk, known),
    'chancery.addSourceInText': addSourceInText(desk),
    'chancery.alwaysTreatAs': alwaysTreatAs(desk),
    'chancery.attachDecision': attachDecision(desk),
    'chancery.attributeClaim': attributeClaim(desk),
    'chancery.changeEntityType': changeEntityType(desk),
    'chancery.commentOnClaim': commentOnClaim(desk),
    'chancery.confirmClaim': confirmClaim(desk),
    'chancery.copyFootnote': copyFootnote(desk),
    'chancery.copyQuote': copyQuote(desk),
    'chancery.disputeClaim': disputeClaim(desk),
    'chancery.goToSpeaker': goToSpeaker(desk),
    'chancery.ignoreEntity': ignoreEntity(desk),
    'chancery.lookUpClaim': lookUpClaim(desk),
    'chancery.mergeEntity': mergeEntity(desk),
    'chancery.nextOpenClaim': goToClaim(desk, 'next'),
    'chancery.nextQuote': goToQuote(desk, 'next'),
    'chancery.notAClaim': notAClaim(desk),
    'chancery.openLedger': openLedger(desk),
    'chancery.openSample': openSample(extensionUri),
    'chancery.previousOpenClaim': goToClaim(desk, 'previous'),
    'chancery.previousQuote': goToQuote(desk, 'previous'),
    'chancery.renameEntity': renameEntity(desk),
    'chancery.reopenClaim': reopenClaim(desk),
    'chancery.reveal': reveal,
    'chancery.saveAnnotatedCopy': saveAnnotatedCopy(desk),
    'chancery.separateEntity': separateEntity(desk),
    'chancery.showClaimActions': showClaimActions(desk),
    'chancery.showEntityActions': showEntityActions(desk),
    'chancery.showOpenClaims': showOpenClaims(desk),
    'chancery.toggleLenses': toggleLenses,
    'chancery.treatAsArticle': treatAsArticle,
    'chancery.undoDecision': undoDecision(desk),
    'chancery.verifyClaim': verifyClaim(desk),
    'chancery.waiveClaim': waiveClaim(desk),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
  );
}
