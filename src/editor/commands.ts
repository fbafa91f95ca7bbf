import * as vscode from 'vscode';
import type { Desk } from '../desk/desk';
import { addSourceInText } from './commands/addSourceInText';
import { copyQuote } from './commands/copyQuote';
import { goToClaim } from './commands/goToClaim';
import { goToQuote } from './commands/goToQuote';
import { goToSpeaker } from './commands/goToSpeaker';
import { lookUpClaim } from './commands/lookUpClaim';
import { openSample } from './commands/openSample';
import { reveal } from './commands/reveal';
import { showClaimActions } from './commands/showClaimActions';
import { toggleLenses } from './commands/toggleLenses';
import { treatAsArticle } from './commands/treatAsArticle';

/** Every command, in the order of package.json's list. */
export function registerCommands(desk: Desk, extensionUri: vscode.Uri): vscode.Disposable {
  const commands: Record<string, (...args: never[]) => unknown> = {
    'chancery.addSourceInText': addSourceInText(desk),
    'chancery.copyQuote': copyQuote(desk),
    'chancery.goToSpeaker': goToSpeaker(desk),
    'chancery.lookUpClaim': lookUpClaim(desk),
    'chancery.nextOpenClaim': goToClaim(desk, 'next'),
    'chancery.nextQuote': goToQuote(desk, 'next'),
    'chancery.openSample': openSample(extensionUri),
    'chancery.previousOpenClaim': goToClaim(desk, 'previous'),
    'chancery.previousQuote': goToQuote(desk, 'previous'),
    'chancery.reveal': reveal,
    'chancery.showClaimActions': showClaimActions(desk),
    'chancery.toggleLenses': toggleLenses,
    'chancery.treatAsArticle': treatAsArticle,
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
  );
}
