import { changeSetting, settingsOf } from '../../desk/settings';

/** Hides the lenses over claims, or shows them again. */
export async function toggleLenses(): Promise<void> {
  await changeSetting('codeLens.mode', settingsOf().lensMode === 'off' ? undefined : 'off');
}
