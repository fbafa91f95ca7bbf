import * as vscode from 'vscode';
import type { Citation, Source } from '../../ledger/model';
import { footnote } from '../../ledger/footnote';
import { createSource, SOURCE_TYPES, type SourceFields, type SourceType } from '../../ledger/sources';

/** A work and the place in it that bears a claim out. */
export interface CitedSource {
  readonly source: Source;
  readonly citation: Citation;
}

/** Where in the source, and in what words. */
type Place = Omit<Citation, 'source'>;

type Answers = Partial<Record<FieldName, string>>;
type FieldName = keyof SourceFields | 'locator' | 'quotation';

interface Field {
  readonly name: FieldName;
  readonly label: string;
  readonly hint?: string;
}

/** The fields of a citation, the most needed first. */
const workFields = (): readonly Field[] => [
  { name: 'title', label: vscode.l10n.t('Title') },
  {
    name: 'authors',
    label: vscode.l10n.t('Authors'),
    hint: vscode.l10n.t('“Family, Given”; several with semicolons'),
  },
  {
    name: 'container',
    label: vscode.l10n.t('Published in'),
    hint: vscode.l10n.t('The paper, agency, site or database'),
  },
  { name: 'publisher', label: vscode.l10n.t('Publisher') },
  { name: 'date', label: vscode.l10n.t('Date'), hint: '3 May 2016' },
  { name: 'type', label: vscode.l10n.t('Kind') },
  { name: 'url', label: vscode.l10n.t('Address') },
  { name: 'doi', label: 'DOI' },
  { name: 'isbn', label: 'ISBN' },
  { name: 'accessed', label: vscode.l10n.t('Accessed'), hint: '2016-05-04' },
  { name: 'archivedUrl', label: vscode.l10n.t('Archived at') },
  {
    name: 'note',
    label: vscode.l10n.t('Notes'),
    hint: vscode.l10n.t('Of an interview: when, where, how to reach them'),
  },
];
const placeFields = (): readonly Field[] => [
  {
    name: 'locator',
    label: vscode.l10n.t('Page'),
    hint: vscode.l10n.t('“14”, “12–15”; of a recording, “00:41:07”'),
  },
  { name: 'quotation', label: vscode.l10n.t('The source’s own words') },
];

/** Asks for a new source; undefined when the user gives up. */
export async function enterSource(begun: SourceFields): Promise<CitedSource | undefined> {
  const { authors, ...rest } = begun;
  const answers = await fillIn(
    { ...rest, ...(authors && { authors: authors.join('; ') }) },
    [...workFields(), ...placeFields()],
    (given) => footnote(createSource(sourceOf(given)), { source: '', ...placeOf(given) }, 'plain'),
  );
  if (!answers) return undefined;
  const source = createSource(sourceOf(answers));
  return { source, citation: { source: source.id, ...placeOf(answers) } };
}

/** Asks where in a known source the claim is borne out. */
export async function enterCitation(source: Source): Promise<CitedSource | undefined> {
  const citationOf = (given: Answers): Citation => ({ source: source.id, ...placeOf(given) });
  const answers = await fillIn({}, placeFields(), (given) => footnote(source, citationOf(given), 'plain'));
  return answers && { source, citation: citationOf(answers) };
}

interface Line extends vscode.QuickPickItem {
  readonly field?: Field;
}

/** A form in a list: a field is chosen, answered and shown; the first line ends it, and can be taken at once. */
async function fillIn(
  begun: Answers,
  fields: readonly Field[],
  summary: (answers: Answers) => string,
): Promise<Answers | undefined> {
  let answers = begun;
  let last: Field | undefined;
  for (;;) {
    const next = await chooseLine(answers, fields, summary, last);
    if (!next) return undefined;
    if (!next.field) return answers;
    last = next.field;
    const answer = await answerField(next.field, answers[next.field.name] ?? '');
    if (answer !== undefined) answers = { ...answers, [next.field.name]: answer.trim() };
  }
}

function chooseLine(
  answers: Answers,
  fields: readonly Field[],
  summary: (answers: Answers) => string,
  last: Field | undefined,
): Promise<Line | undefined> {
  return new Promise((resolve) => {
    const list = vscode.window.createQuickPick<Line>();
    const lines = fields.map((field): Line => ({
      field,
      label: field.label,
      description: shown(field, answers[field.name]),
    }));
    list.title = vscode.l10n.t('Source');
    list.placeholder = vscode.l10n.t('Enter to keep it as it is, or choose a field to fill in');
    list.ignoreFocusOut = true;
    list.items = [
      {
        label: vscode.l10n.t('Tie this source to the claim'),
        iconPath: new vscode.ThemeIcon('check'),
        detail: summary(answers),
        alwaysShow: true,
      },
      ...lines,
    ];
    const following = last && lines[fields.indexOf(last) + 1];
    if (following) list.activeItems = [following];
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
    list.show();
  });
}

/** What was answered, as a reader would say it. */
function shown({ name }: Field, answer = ''): string {
  return name === 'type' ? (typeNames()[answer as SourceType] ?? answer) : answer;
}

async function answerField({ name, label, hint }: Field, value: string): Promise<string | undefined> {
  if (name !== 'type')
    return vscode.window.showInputBox({
      title: label,
      value,
      ...(hint !== undefined && { prompt: hint }),
      ignoreFocusOut: true,
    });
  const names = typeNames();
  const picked = await vscode.window.showQuickPick(
    SOURCE_TYPES.map((type) => ({ label: names[type], type })),
    { title: label },
  );
  return picked?.type;
}

/** The fields of the work: all answers but those about the place in it. */
function sourceOf({ type, authors = '', ...answers }: Answers): SourceFields {
  const stated = Object.entries(answers).filter(
    ([name, value]) => value && name !== 'locator' && name !== 'quotation',
  );
  const names = authors.split(';').flatMap((name) => name.trim() || []);
  return {
    ...Object.fromEntries(stated),
    ...(type && { type: type as SourceType }),
    ...(names.length > 0 && { authors: names }),
  };
}

function placeOf({ locator, quotation }: Answers): Place {
  if (!locator) return quotation ? { quotation } : {};
  const isTime = /^\d+:\d/.test(locator);
  return { locator, ...(isTime && { label: 'timestamp' }), ...(quotation && { quotation }) };
}

function typeNames(): Record<SourceType, string> {
  return {
    webpage: vscode.l10n.t('Web page'),
    'article-newspaper': vscode.l10n.t('Newspaper or agency story'),
    'article-journal': vscode.l10n.t('Journal article'),
    report: vscode.l10n.t('Report'),
    dataset: vscode.l10n.t('Statistics or data'),
    book: vscode.l10n.t('Book'),
    treaty: vscode.l10n.t('Treaty'),
    legislation: vscode.l10n.t('Law'),
    speech: vscode.l10n.t('Speech'),
    interview: vscode.l10n.t('Interview'),
    broadcast: vscode.l10n.t('Broadcast'),
    personal_communication: vscode.l10n.t('Letter, message or call'),
    document: vscode.l10n.t('Document'),
  };
}
