import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { EntityItem, PanelModel, QuoteItem } from '../../src/panel/protocol';
import type { SourcingState } from '../../src/ledger/states';
import { PanelPage, posted, REVISION, saved, send, show } from './page';
import { THEME_NAMES } from './themes';

const AXE = createRequire(__filename).resolve('axe-core/axe.min.js');

/** An entity that occurs once for each offset given. */
function entity(name: string, type: EntityItem['type'], starts: readonly number[], role = ''): EntityItem {
  const mentions = starts.map((start) => ({
    start,
    end: start + name.length,
    before: 'talks with ',
    words: name,
    after: ' in Oslo',
  }));
  return { key: `${type} ${name} 1`, type, name, role, country: '', variants: [], mentions };
}

const MODEL: PanelModel = {
  uri: 'file:///desk/treaty.article',
  title: 'Ministers sign the northern treaty',
  length: 2000,
  entities: [
    entity('Trygve Lie', 'person', [40, 900], 'Norwegian Foreign Minister'),
    entity('Ernest Bevin', 'person', [120, 300, 700], 'British Foreign Secretary'),
    entity('United Nations', 'organization', [500]),
    entity('Oslo', 'place', [10, 410, 1200]),
    entity('North Atlantic Treaty', 'document', [60]),
  ],
  quotes: [
    quote('q1', 'Ernest Bevin', [100, 160, 180, 240], 'We shall need patience.'),
    { ...quote('q2', 'Trygve Lie', [800, 860], 'the talks would go on'), direct: false },
    quote('q3', '', [1500, 1580], 'No comment.'),
  ],
  claims: [
    claim('c1', 50, 'Twelve countries signed in 1949.', 'unsourced', 0.4),
    claim('c2', 600, 'Trade rose by 40 percent.', 'unsourced', 0.9),
    claim('c3', 820, 'The talks cost two million pounds.', 'attributed', 0.5),
  ],
  lost: [],
};

/** A quotation whose parts begin and end at the offsets given. */
function quote(key: string, speaker: string, offsets: readonly number[], words: string): QuoteItem {
  const spans = offsets.flatMap((start, i) => (i % 2 === 0 ? [{ start, end: offsets[i + 1]! }] : []));
  return { key, start: offsets[0]!, end: offsets.at(-1)!, speaker, spans, words, direct: true };
}

function claim(key: string, start: number, words: string, state: SourcingState, worthiness: number) {
  const end = start + words.length;
  return {
    key,
    start,
    end,
    words,
    state,
    worthiness,
    actions: ['addSource', 'verifyClaim'] as const,
    kinds: ['statistic' as const],
    speaker: '',
    reason: 'states a number',
    decided: '',
  };
}

async function rows(page: Page): Promise<string[]> {
  return page
    .locator('[role=treeitem]')
    .evaluateAll((nodes) => nodes.map((node) => node.querySelector('.announce')?.textContent ?? ''));
}

describe('the panel in a browser', () => {
  let panel: PanelPage;
  before(async () => {
    panel = await PanelPage.start();
  });
  after(() => panel.stop());

  it('says how to begin while no article is open', async () => {
    const page = await panel.open(null);
    await page.getByText('Open an article to see').waitFor();
    await page.getByRole('button', { name: 'Open the Sample Article' }).click();
    assert.deepEqual(await posted(page), [{ type: 'run', command: 'chancery.openSample' }]);
    await page.close();
  });

  it('says why an article that is too long is not listed, until another is shown', async () => {
    const page = await panel.open(MODEL);
    await send(page, { type: 'tooLong' });
    await page.getByText('longer than the setting').waitFor();
    assert.ok(!(await page.getByText('Open an article to see').isVisible()));
    await show(page, MODEL);
    assert.ok(!(await page.getByText('longer than the setting').isVisible()));
    await page.close();
  });

  it('tells by what other names someone goes', async () => {
    const trygve = { ...MODEL.entities[0]!, variants: ['Lie', 'the Norwegian'] };
    const page = await panel.open({ ...MODEL, entities: [trygve] });
    assert.equal(
      (await rows(page))[1],
      'Trygve Lie, Norwegian Foreign Minister, also Lie, the Norwegian, 2 mentions',
    );
    await page.getByText('Norwegian Foreign Minister · also Lie, the Norwegian', { exact: true }).waitFor();
    await page.close();
  });

  it('speaks the user’s language', async () => {
    const korean = JSON.parse(await readFile('l10n/bundle.l10n.ko.json', 'utf8')) as Record<string, string>;
    const wanted = ['People', 'Claims', '{0} mentions', '{0} of {1} settled'];
    const words = Object.fromEntries(wanted.map((english) => [english, korean[english]!]));
    const page = await panel.open(MODEL, { words });
    assert.deepEqual((await rows(page)).slice(0, 2), [
      '사람, 2',
      'Trygve Lie, Norwegian Foreign Minister, 언급 2번',
    ]);
    await page.getByRole('tab', { name: '주장' }).click();
    await page.getByText('3개 중 1개 처리됨').waitFor();
    await page.close();
  });

  it('lists entities by type, each with role and number of mentions', async () => {
    const page = await panel.open(MODEL);
    assert.deepEqual(await rows(page), [
      'People, 2',
      'Trygve Lie, Norwegian Foreign Minister, 2 mentions',
      'Ernest Bevin, British Foreign Secretary, 3 mentions',
      'Organizations, 1',
      'United Nations, 1 mention',
      'Places, 1',
      'Oslo, 3 mentions',
      'Documents, 1',
      'North Atlantic Treaty, 1 mention',
    ]);
    await page.close();
  });

  it('goes to the first mention on a click, and to the mention whose tick is clicked', async () => {
    const page = await panel.open(MODEL);
    await page.locator('b', { hasText: 'Ernest Bevin' }).click();
    await page.locator('[data-start="700"]').click({ force: true });
    assert.deepEqual(await posted(page), [
      { type: 'reveal', uri: MODEL.uri, revision: REVISION, span: { start: 120, end: 132 }, focus: false },
      { type: 'reveal', uri: MODEL.uri, revision: REVISION, span: { start: 700, end: 712 }, focus: false },
    ]);
    await page.close();
  });

  it('narrows the list to what is typed, in any case and any order of words', async () => {
    const page = await panel.open(MODEL);
    await page.keyboard.press('/');
    await page.keyboard.type('minister TRYG');
    assert.deepEqual(await rows(page), ['People, 1', 'Trygve Lie, Norwegian Foreign Minister, 2 mentions']);
    assert.equal(await page.getByRole('status').textContent(), 'Entities: 1 of 5');
    await page.keyboard.type('xyz');
    await page.getByText('Nothing matches “minister TRYGxyz”.').waitFor();
    await page.close();
  });

  it('is worked by keyboard: from the filter to the list, open a person, go to a mention', async () => {
    const page = await panel.open(MODEL);
    await page.keyboard.press('/');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'Enter'])
      await page.keyboard.press(key);
    assert.deepEqual(await posted(page), [
      { type: 'reveal', uri: MODEL.uri, revision: REVISION, span: { start: 900, end: 910 }, focus: true },
    ]);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    assert.equal((await rows(page)).length, 9, 'closed again');
    await page.close();
  });

  it('names the active row for a screen reader', async () => {
    const page = await panel.open(MODEL);
    const tree = page.getByRole('tree');
    await tree.focus();
    await page.keyboard.press('End');
    const active = await tree.getAttribute('aria-activedescendant');
    assert.equal(
      await page.locator(`#${active} .announce`).textContent(),
      'North Atlantic Treaty, 1 mention',
    );
    await page.close();
  });

  it('changes tabs with the arrow keys', async () => {
    const page = await panel.open(MODEL);
    await page.getByRole('tab', { name: 'Entities' }).focus();
    await page.keyboard.press('ArrowRight');
    assert.deepEqual(await rows(page), [
      'Ernest Bevin, 1, 46 %',
      'quotation: We shall need patience.',
      'Trygve Lie, 1, 23 %',
      'reported statement: the talks would go on',
      'No speaker found, 1, 31 %',
      'quotation: No comment.',
    ]);
    await page.close();
  });

  it('draws who speaks and how much, part by part, with the same shares as the list', async () => {
    const page = await panel.open(MODEL);
    await page.getByRole('tab', { name: 'Quotes' }).click();
    const lanes = await page
      .locator('.lane')
      .evaluateAll((nodes) =>
        nodes.map((node) => [
          node.querySelector('.who')?.textContent,
          node.querySelectorAll('.tick').length,
          node.querySelector('.share')?.textContent,
        ]),
      );
    assert.deepEqual(lanes, [
      ['Ernest Bevin', 2, '46 %'],
      ['Trygve Lie', 1, '23 %'],
    ]);
    await page.keyboard.press('/');
    await page.keyboard.type('patience');
    assert.equal((await rows(page))[0], 'Ernest Bevin, 1, 46 %', 'of the whole article, filtered or not');
    await page.close();
  });

  it('tells to which country someone belongs, in words', async () => {
    const lie = { ...MODEL.entities[0]!, country: 'NO' };
    const norway = { ...entity('Norway', 'place', [700]), country: 'NO' };
    const page = await panel.open({ ...MODEL, entities: [lie, norway] });
    assert.deepEqual(await rows(page), [
      'People, 1',
      'Trygve Lie, Norwegian Foreign Minister, Norway, 2 mentions',
      'Places, 1',
      'Norway, 1 mention',
    ]);
    assert.equal(await page.getByTitle('Norway', { exact: true }).first().textContent(), 'NO');
    await page.keyboard.press('/');
    await page.keyboard.type('norway');
    assert.equal((await rows(page)).length, 4, 'and is found by it');
    await page.close();
  });

  it('lists claims that most want checking first', async () => {
    const page = await panel.open(MODEL);
    await page.getByRole('tab', { name: 'Claims' }).click();
    assert.deepEqual(
      (await rows(page)).map((row) => row.split(' — ')[0]),
      [
        'Needs a source, 2',
        'Trade rose by 40 percent.',
        'Twelve countries signed in 1949.',
        'Attributed, 1',
        'The talks cost two million pounds.',
      ],
    );
    await page.close();
  });

  it('says of each claim what was decided, what is open first, and how far the checking has come', async () => {
    const page = await panel.open({
      ...MODEL,
      claims: [
        {
          ...claim('c1', 50, 'Twelve countries signed.', 'verified', 0.4),
          decided: 'UN Treaty Series · Desk',
        },
        claim('c2', 600, 'Trade rose by 40 percent.', 'unsourced', 0.9),
        { ...claim('c3', 820, 'The talks cost two million.', 'changed', 0.5), decided: 'three → two' },
        claim('c4', 900, 'A fine day.', 'not-a-claim', 0.1),
      ],
    });
    await page.getByRole('tab', { name: 'Claims' }).click();
    assert.deepEqual(
      (await rows(page)).filter((row) => /, \d+$/.test(row)),
      ['Changed since checked, 1', 'Needs a source, 1', 'Verified, 1', 'Not a claim, 1'],
    );
    await page.getByText('1 of 3 settled').waitFor();
    await page.getByText('UN Treaty Series · Desk').first().waitFor();
    assert.equal(await page.getByRole('status').textContent(), 'Claims: 3, 2 open');
    await page.close();
  });

  it('asks what is to be done about a claim, by button and by key', async () => {
    const page = await panel.open(MODEL);
    await page.getByRole('tab', { name: 'Claims' }).click();
    const row = page.locator('.row', { hasText: 'Trade rose' });
    const asked = {
      type: 'act',
      about: 'claim',
      uri: MODEL.uri,
      revision: REVISION,
      span: { start: 600, end: 625 },
    };
    await row.hover();
    await row.locator('.more').click();
    await page.getByRole('tree').focus();
    await page.keyboard.press('.');
    assert.deepEqual(await posted(page), [asked, asked]);
    await page.close();
  });

  it('asks what is to be done about a name', async () => {
    const page = await panel.open(MODEL);
    const row = page.locator('.row', { hasText: 'Ernest Bevin' });
    const context = JSON.parse((await row.getAttribute('data-vscode-context'))!) as Record<string, unknown>;
    assert.deepEqual([context['uri'], context['start'], context['end']], [MODEL.uri, 120, 132]);
    await row.click({ modifiers: ['Control'] });
    await page.keyboard.press('.');
    assert.deepEqual(await posted(page), [
      {
        type: 'act',
        about: 'entity',
        uri: MODEL.uri,
        revision: REVISION,
        span: { start: 120, end: 132 },
      },
    ]);
    await page.close();
  });

  it('lists decisions that have lost their words, and ties them to others', async () => {
    const page = await panel.open({
      ...MODEL,
      lost: [{ key: 'urn:uuid:1', words: 'The treaty was signed.', decided: 'verified · Desk' }],
    });
    await page.getByRole('tab', { name: 'Claims' }).click();
    assert.deepEqual((await rows(page)).slice(0, 2), [
      'Decisions without their words, 1',
      'The treaty was signed. — verified · Desk',
    ]);
    const row = page.locator('.row', { hasText: 'The treaty was signed.' });
    await row.hover();
    await row.locator('.more').click();
    assert.deepEqual(await posted(page), [{ type: 'attach', id: 'urn:uuid:1' }]);
    await page.close();
  });

  it('goes to a place in the overview that is clicked', async () => {
    const page = await panel.open(MODEL);
    await page.getByRole('tab', { name: 'Quotes' }).click();
    await page.locator('.band [data-start="800"]').click({ force: true });
    assert.deepEqual(await posted(page), [
      { type: 'reveal', uri: MODEL.uri, revision: REVISION, span: { start: 800, end: 860 }, focus: false },
    ]);
    await page.close();
  });

  it('takes the focus to the text on a double click alone', async () => {
    const page = await panel.open(MODEL);
    await page.locator('b', { hasText: 'Oslo' }).dblclick();
    const focus = (await posted(page)).map((message) => (message as { focus?: boolean }).focus);
    assert.deepEqual(focus, [false, false, true]);
    await page.close();
  });

  it('is scrolled to where it was when it comes back', async () => {
    const many = Array.from({ length: 200 }, (_, i) => entity(`Envoy Number ${i}`, 'person', [i * 10]));
    const model = { ...MODEL, entities: many };
    const first = await panel.open(model);
    await first.getByRole('tree').evaluate((node) => node.scrollTo(0, 1000));
    await first.waitForFunction(() =>
      JSON.stringify((globalThis as unknown as { saved(): unknown }).saved()).includes('offset'),
    );
    const kept = await saved(first);
    await first.close();
    const page = await panel.open(model, { saved: kept });
    assert.equal(await page.getByRole('tree').evaluate((node) => node.scrollTop), 1000);
    await page.close();
  });

  it('copies the rows that are chosen', async () => {
    const page = await panel.open(MODEL);
    await page.locator('b', { hasText: 'Trygve Lie' }).click({ modifiers: ['Control'] });
    await page.locator('b', { hasText: 'United Nations' }).click({ modifiers: ['Control'] });
    await page.keyboard.press('Control+c');
    assert.deepEqual(await posted(page), [{ type: 'copy', text: 'Trygve Lie\nUnited Nations' }]);
    await page.close();
  });

  it('chooses a stretch with Shift and all with Ctrl+A, and copies one row alone where that is not among them', async () => {
    const page = await panel.open(MODEL);
    const chosen = (): Promise<string[]> =>
      page.locator('.row[aria-selected=true] .announce').allTextContents();
    await page.locator('b', { hasText: 'Trygve Lie' }).click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    assert.equal((await chosen()).length, 3);
    await page.keyboard.press('Shift+ArrowUp');
    assert.equal((await chosen()).length, 2, 'and fewer again');
    await page.locator('b', { hasText: 'Oslo' }).click({ modifiers: ['Shift'] });
    assert.equal((await chosen()).length, 6);
    await page.keyboard.press('Control+a');
    assert.equal((await chosen()).length, 9);
    await page.keyboard.press('Escape');
    assert.deepEqual(await chosen(), []);
    await page.keyboard.press('Control+c');
    assert.equal(((await posted(page)).at(-1) as { text: string }).text, 'Oslo');
    assert.equal(await page.getByRole('status').textContent(), '1 row copied');
    await page.close();
  });

  it('takes the list along as a table, closed groups too, as it is filtered and sorted', async () => {
    const page = await panel.open(MODEL);
    await page.locator('.title', { hasText: 'People' }).click();
    await page.getByRole('searchbox', { name: 'Filter the list' }).pressSequentially('foreign');
    await send(page, { type: 'act', action: 'copyAsCsv' });
    await page.getByRole('tab', { name: 'Claims' }).click();
    await page.getByRole('searchbox', { name: 'Filter the list' }).fill('');
    await send(page, { type: 'act', action: 'copyAsMarkdown' });
    assert.deepEqual(await posted(page), [
      {
        type: 'copy',
        text: [
          'Type,Name,Role,Country,Mentions,Also',
          'People,Trygve Lie,Norwegian Foreign Minister,,2,',
          'People,Ernest Bevin,British Foreign Secretary,,3,',
          '',
        ].join('\r\n'),
      },
      {
        type: 'copy',
        text: [
          '| State | Claim | Kinds | Speaker | Reason | Decided | Worthiness |',
          '| --- | --- | --- | --- | --- | --- | --- |',
          '| Needs a source | Trade rose by 40 percent. | statistic |  | states a number |  | 0.90 |',
          '| Needs a source | Twelve countries signed in 1949. | statistic |  | states a number |  | 0.40 |',
          '| Attributed | The talks cost two million pounds. | statistic |  | states a number |  | 0.50 |',
          '',
        ].join('\n'),
      },
    ]);
    assert.equal(await page.getByRole('status').textContent(), '3 rows copied');
    await page.close();
  });

  it('tells VS Code for its menus what row they are about, by pointer and by keyboard', async () => {
    const page = await panel.open(MODEL);
    await page.getByRole('tab', { name: 'Claims' }).click();
    const row = page.locator('.row', { hasText: 'Trade rose' });
    await row.click({ button: 'right' });
    const expected = {
      chanceryRow: 'claim',
      chanceryActions: 'addSource verifyClaim',
      uri: MODEL.uri,
      start: 600,
      end: 625,
      preventDefaultContextMenuItems: true,
    };
    assert.deepEqual(JSON.parse((await row.getAttribute('data-vscode-context'))!), expected);
    const tree = page.getByRole('tree');
    assert.deepEqual(JSON.parse((await tree.getAttribute('data-vscode-context'))!), expected);
    await tree.press('Home');
    const heading = JSON.parse((await tree.getAttribute('data-vscode-context'))!) as { chanceryRow: string };
    assert.equal(heading.chanceryRow, 'none', 'a heading is no claim');
    assert.deepEqual(await posted(page), [], 'and the text stays where it is');
    await page.close();
  });

  it('tells them of all names that are chosen, when it is about one of those', async () => {
    const page = await panel.open(MODEL);
    await page.locator('b', { hasText: 'Trygve Lie' }).click();
    await page.locator('b', { hasText: 'Oslo' }).click({ modifiers: ['Control'] });
    await page.locator('b', { hasText: 'Ernest Bevin' }).click({ modifiers: ['Control'] });
    const also = async (name: string): Promise<unknown> => {
      const context = await page.locator('.row', { hasText: name }).getAttribute('data-vscode-context');
      return (JSON.parse(context!) as { also?: unknown }).also;
    };
    await page.locator('b', { hasText: 'Oslo' }).click({ button: 'right' });
    assert.deepEqual(await also('Oslo'), [
      { start: 40, end: 50 },
      { start: 120, end: 132 },
    ]);
    await page.locator('b', { hasText: 'United Nations' }).click({ button: 'right' });
    assert.equal(await also('United Nations'), undefined);
    await page.close();
  });

  it('pins by a command the name that the menu is about, and tells so', async () => {
    const page = await panel.open(MODEL);
    await page.locator('b', { hasText: 'Ernest Bevin' }).click({ button: 'right' });
    await send(page, { type: 'act', action: 'togglePin' });
    assert.match((await rows(page))[1]!, /^Ernest Bevin.*pinned$/);
    assert.equal(await page.getByRole('status').textContent(), 'Pinned to the top');
    await page.close();
  });

  it('goes to the nearest mention when a click in a strip misses the thin ticks', async () => {
    const page = await panel.open(MODEL);
    const strip = page.locator('.row', { hasText: 'Trygve Lie' }).locator('.strip');
    const { width } = (await strip.boundingBox())!;
    for (const share of [0.02, 0.6]) await strip.click({ position: { x: width * share, y: 9 }, force: true });
    const spans = (await posted(page)).map((message) => (message as { span: { start: number } }).span.start);
    assert.deepEqual(spans, [40, 900]);
    await page.close();
  });

  it('gives each row the height that its words need, whatever the width and the font', async () => {
    const long = 'The treaty was signed by twelve countries in the spring of that year. '.repeat(3);
    const claims = Array.from({ length: 40 }, (_, i) =>
      claim(`c${i}`, i * 40, i % 2 ? long : `Trade rose by ${i} percent.`, 'unsourced', 0.5),
    );
    for (const fontSize of [13, 26]) {
      const page = await panel.open({ ...MODEL, claims }, { width: 400 });
      await page.evaluate((size) => {
        document.body.style.setProperty('font-size', `${size}px`);
      }, fontSize);
      await page.getByRole('tab', { name: 'Claims' }).click();
      await page.setViewportSize({ width: 410, height: 700 });
      const gaps = (): Promise<number[]> =>
        page.locator('.row').evaluateAll((nodes) => {
          const boxes = nodes.map((node) => node.getBoundingClientRect()).sort((a, b) => a.top - b.top);
          return [...new Set(boxes.slice(1).map(({ top }, i) => Math.round(top - boxes[i]!.bottom)))];
        });
      await page.waitForTimeout(100);
      assert.deepEqual(await gaps(), [0], `at ${fontSize} pixels`);
      const heights = await page
        .locator('.row.level2')
        .evaluateAll((nodes) => new Set(nodes.map((node) => node.clientHeight)).size);
      assert.equal(heights, 2, 'a claim of one line is lower than one of two');
      const cut = await page
        .locator('.row')
        .evaluateAll((nodes) => nodes.filter((node) => node.scrollHeight > node.clientHeight).length);
      assert.equal(cut, 0, 'no words are cut');
      await page.getByRole('tree').press('End');
      await page.waitForTimeout(100);
      const below = await page.locator('.row.active').evaluate((node) => {
        const tree = node.closest('.tree')!;
        return node.getBoundingClientRect().bottom - tree.getBoundingClientRect().bottom;
      });
      assert.ok(Math.abs(below) <= 1, `the last row ends where the list does, not ${below} pixels off`);
      await page.close();
    }
  });

  it('moves nothing from under the pointer', async () => {
    const page = await panel.open(MODEL);
    const edges = (row: string, part: string): Promise<number[]> =>
      page
        .locator('.row', { hasText: row })
        .locator(part)
        .evaluate((node) => {
          const { left, right, top, bottom } = node.getBoundingClientRect();
          return [left, right, top, bottom];
        });
    for (const [tab, row, part] of [
      ['Entities', 'Ernest Bevin', '.strip'],
      ['Claims', 'Trade rose', '.stack'],
    ] as const) {
      await page.getByRole('tab', { name: tab }).click();
      const before = await edges(row, part);
      await page.locator('.row', { hasText: row }).hover();
      assert.deepEqual(await edges(row, part), before, row);
    }
    await page.close();
  });

  it('leaves what is drawn alone when an edit does not touch it', async () => {
    const page = await panel.open(MODEL);
    const lie = page.locator('.row', { hasText: 'Trygve Lie' }).locator('.cells');
    const oslo = page.locator('.row', { hasText: 'Oslo' }).locator('.cells');
    const [keptLie, keptOslo] = [await lie.elementHandle(), await oslo.elementHandle()];
    const entities = MODEL.entities.map((each) =>
      each.name === 'Oslo' ? { ...each, role: 'capital' } : each,
    );
    await show(page, { ...MODEL, entities: [entity('George Marshall', 'person', [2]), ...entities] });
    assert.equal((await rows(page))[1], 'George Marshall, 1 mention');
    assert.ok(await lie.evaluate((node, kept) => node === kept, keptLie), 'the same');
    assert.ok(!(await oslo.evaluate((node, kept) => node === kept, keptOslo)), 'drawn anew');
    await page.close();
  });

  it('says that an article is being read', async () => {
    const page = await panel.open(null);
    await send(page, { type: 'reading' });
    await page.getByText('Reading the article…').waitFor();
    assert.ok(!(await page.getByText('Open an article to see').isVisible()));
    await show(page, MODEL);
    assert.ok(!(await page.getByText('Reading the article…').isVisible()));
    await page.close();
  });

  it('keeps a pinned name at the top of its group', async () => {
    const page = await panel.open(MODEL);
    await page.locator('b', { hasText: 'Ernest Bevin' }).hover();
    await page.locator('[data-pin="person Ernest Bevin 1"]').click();
    assert.equal((await rows(page))[1], 'Ernest Bevin, British Foreign Secretary, 3 mentions, pinned');
    assert.deepEqual(await posted(page), [], 'and does not go to the text');
    await page.close();
  });

  it('comes back as it was left', async () => {
    const first = await panel.open(MODEL);
    await first.getByRole('tab', { name: 'Quotes' }).click();
    await first.keyboard.press('/');
    await first.keyboard.type('patience');
    const kept = await saved(first);
    await first.close();
    const page = await panel.open(MODEL, { saved: kept });
    assert.deepEqual(await rows(page), ['Ernest Bevin, 1, 46 %', 'quotation: We shall need patience.']);
    await page.close();
  });

  it('begins anew when what was saved makes no sense', async () => {
    const page = await panel.open(MODEL, {
      saved: { tab: 7, filter: {}, sorts: 'x', toggled: [1], pinned: null },
    });
    assert.equal((await rows(page)).length, 9);
    await page.close();
  });

  it('shows names that look like markup as they are', async () => {
    const hostile = '<img src=x onerror="document.title=1">';
    const page = await panel.open({ ...MODEL, title: hostile, entities: [entity(hostile, 'person', [5])] });
    assert.equal(await page.locator('img').count(), 0);
    assert.equal(await page.getByRole('heading').textContent(), hostile);
    await page.getByText(hostile).last().waitFor();
    await page.close();
  });

  it('ignores messages that are none of ours', async () => {
    const page = await panel.open(MODEL);
    for (const message of [
      { type: 'act', action: 'explode' },
      { type: 'show', model: null },
      null,
      7,
      'show',
      {},
      { type: 'show' },
      { type: 'show', model: { uri: 1 } },
    ])
      await send(page, message);
    await send(page, {
      type: 'show',
      revision: REVISION,
      model: { ...MODEL, entities: [{ ...MODEL.entities[0], type: 'planet' }] },
    });
    assert.equal((await rows(page)).length, 9);
    await page.close();
  });

  it('keeps the place and the focus when the article is edited', async () => {
    const many = Array.from({ length: 200 }, (_, i) => entity(`Envoy Number ${i}`, 'person', [i * 10]));
    const page = await panel.open({ ...MODEL, entities: many });
    const tree = page.getByRole('tree');
    await tree.focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press('PageDown');
    const topRow = (): Promise<[string, number]> =>
      tree.evaluate((node) => {
        const { top } = node.getBoundingClientRect();
        const row = [...node.querySelectorAll('.row')].find(
          (each) => each.getBoundingClientRect().bottom > top,
        )!;
        return [row.querySelector('b')!.textContent, row.getBoundingClientRect().top];
      });
    const before = await topRow();
    const active = await page.locator('.row.active .announce').textContent();
    assert.ok((await tree.evaluate((node) => node.scrollTop)) > 0);
    await show(page, { ...MODEL, entities: many.map((each) => ({ ...each, role: 'ambassador' })) });
    assert.deepEqual(await topRow(), before, 'though the rows above are higher now');
    assert.equal(
      await page.locator('.row.active .announce').textContent(),
      active!.replace(', 1', ', ambassador, 1'),
    );
    assert.ok(await tree.evaluate((node) => node === document.activeElement));
    await page.close();
  });

  it('draws only what is in view of five thousand names, and finds the last of them', async () => {
    const many = Array.from({ length: 5000 }, (_, i) => entity(`Envoy Number ${i}`, 'person', [i]));
    const page = await panel.open({ ...MODEL, length: 6000, entities: many });
    assert.ok((await page.locator('[role=treeitem]').count()) < 100);
    await page.getByRole('tree').focus();
    await page.keyboard.press('End');
    assert.equal(await page.locator('.row.active .announce').textContent(), 'Envoy Number 4999, 1 mention');
    assert.ok(await page.locator('.row.active').isVisible());
    await page.close();
  });

  for (const theme of THEME_NAMES)
    it(`has no serious accessibility fault in the ${theme} theme`, async () => {
      const page = await panel.open(MODEL, { theme });
      for (const tab of ['Entities', 'Quotes', 'Claims']) {
        await page.getByRole('tab', { name: tab }).click();
        await page.evaluate(await readFile(AXE, 'utf8'));
        const { violations } = await page.evaluate(() =>
          (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
        );
        const faults = violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
        assert.deepEqual(faults, [], tab);
      }
      await page.close();
    });

  it('borders what is chosen where high contrast has no backgrounds', async () => {
    const page = await panel.open(MODEL, { theme: 'high-contrast' });
    await page.locator('b', { hasText: 'Trygve Lie' }).click();
    await page.getByRole('tab', { name: 'Entities' }).focus();
    await page.mouse.move(0, 0);
    const outline = (name: string): Promise<string> =>
      page.locator('.row', { hasText: name }).evaluate((node) => getComputedStyle(node).outlineStyle);
    assert.equal(await outline('Trygve Lie'), 'dotted');
    assert.equal(await outline('Oslo'), 'none');
    await page.close();
  });

  it('keeps room for names in a side bar of 200 pixels, and its tabs in one row', async () => {
    const page = await panel.open(MODEL, { width: 200 });
    const tops = await page
      .getByRole('tab')
      .evaluateAll((nodes) => new Set(nodes.map((node) => node.getBoundingClientRect().top)).size);
    assert.equal(tops, 1, 'tabs');
    const cut = await page
      .locator('.row b')
      .evaluateAll((nodes) =>
        nodes
          .filter((node) => node.parentElement!.scrollWidth > node.parentElement!.clientWidth)
          .map((node) => node.textContent),
      );
    assert.deepEqual(cut, ['North Atlantic Treaty']);
    await page.locator('.row', { hasText: 'Trygve Lie' }).locator('[data-start="900"]').click();
    assert.equal((await posted(page)).length, 1, 'strips are clicked there too');
    await page.close();
  });

  it('moves nothing for those who want no motion', async () => {
    const page = await panel.open(MODEL);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('combobox').click();
    await page.getByRole('tab', { name: 'Claims' }).click();
    const moving = await page.evaluate(() =>
      document.getAnimations().map((animation) => (animation.effect as KeyframeEffect).target?.nodeName),
    );
    assert.deepEqual(moving, []);
    await page.close();
  });

  it('can be used at twice the size', async () => {
    const page = await panel.open(MODEL, { width: 160 });
    await page.getByRole('tab', { name: 'Claims' }).click();
    assert.ok((await page.locator('[role=treeitem]').count()) > 0);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(overflow <= 0, `${overflow} pixels too wide`);
    await page.close();
  });
});
