import { closeAll, edit, openArticle, tokensOf, until } from './article';
import { ok } from './assert';

describe('Colours', () => {
  afterEach(closeAll);

  it('tell people, places and quoted words apart', async () => {
    const tokens = await tokensOf(await openArticle());
    for (const token of [
      'person: Maria Huber',
      'place: Hungary',
      'quotation: We will sign the treaty in June,',
    ])
      ok(tokens.includes(token), `${token} is not among ${tokens.join(' | ')}`);
  });

  it('follow an edit', async () => {
    const document = await openArticle();
    await edit(document, document.getText().length, '\nPortugal and Spain signed as well.\n');
    await until('the new names are coloured', async () => {
      const tokens = await tokensOf(document);
      return tokens.includes('place: Portugal') && tokens.includes('place: Spain');
    });
  });
});
