import { closeAll, COPY, edit, lensesOf, openArticle, tokensOf } from './article';
import { ok } from './assert';

const TEXTS: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'only blank lines': '\n\n \t\n',
  'Windows line ends': COPY.replaceAll('\n', '\r\n'),
  'half of a surrogate pair': `${COPY}\nThe envoy \ud83d left Vienna in 2019.\n\udc00`,
  'a quotation that never ends': `${COPY}\n“We will not sign, the envoy told reporters.\n\nHe left.`,
  'a quotation that never began': `${COPY}\nWe will not sign,” the envoy told reporters.`,
  'a zero byte': `${COPY}\nThe envoy\u0000 left.`,
  'names written from right to left': `${COPY}\nوقّع الوزير محمد الاتفاق في فيينا.`,
  'faces and flags': `${COPY}\n👩‍⚖️ 🇦🇹 The court in Vienna ruled in 2019. 🇭🇺`,
  'one line of a hundred thousand letters': 'a'.repeat(100_000),
};

describe('Odd texts', () => {
  afterEach(closeAll);

  for (const [name, text] of Object.entries(TEXTS))
    it(`${name}: read without an error`, async () => {
      const document = await openArticle(text);
      const lenses = await lensesOf(document);
      const lines = document.lineCount;
      for (const { range } of lenses) ok(range.end.line < lines, 'A lens lies outside the text');
      for (const token of await tokensOf(document)) ok(!/: $/.test(token), 'A token covers nothing');
      if (text.includes('Trade between')) ok(lenses.length > 0, 'The claim in it was not found');
      // It is still read after an edit.
      await edit(document, 0, 'x');
      ok((await lensesOf(document)).length >= Math.min(1, lenses.length), 'An edit took the lenses away');
    });
});
