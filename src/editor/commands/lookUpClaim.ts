import * as vscode from 'vscode';
import type { ClaimArguments } from '../../desk/claimTarget';
import type { Desk } from '../../desk/desk';
import { settingsOf } from '../../desk/settings';
import { searchAddress } from '../searchAddress';
import { chosenClaims } from './chosenClaims';

/** Opens the search address of the settings, with a claim's words, in the browser: the one thing that leaves the machine, and only when asked. */
export function lookUpClaim(desk: Desk): (given?: ClaimArguments) => Promise<void> {
  return async (given) => {
    const chosen = await chosenClaims(desk, given);
    const [claim] = chosen?.standings ?? [];
    if (!chosen || !claim) return;
    const words = chosen.text.slice(claim.start, claim.end);
    const address = searchAddress(settingsOf(chosen.article.document).searchAddress, words);
    // Given a Uri, VS Code decodes it before it goes to the browser: “S&P” would end the query at the S. Words go as they are.
    await vscode.commands.executeCommand('vscode.open', address);
  };
}
