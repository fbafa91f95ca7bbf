import type { Analysis, Entity, Quote, Span } from '../analysis/model';
import { actionsOn } from '../desk/claimActions';
import { sourceLabel } from '../ledger/footnote';
import type { Decision, Source } from '../ledger/model';
import type { Sourcing, Standing } from '../ledger/sourcing';
import type { ClaimItem, EntityItem, Excerpt, PanelModel, QuoteItem } from './protocol';

/** How many code units of the text are shown on either side of a mention. */
const CONTEXT = 48;
/** Longest stretch of a quotation or a claim that is shown, in code units. */
const EXCERPT = 240;

/** What the panel shows of an analysis. `title` is the file's name, shown until a headline is found. */
export function present(
  uri: string,
  fileName: string,
  analysis: Analysis,
  sourcing: Sourcing,
  sources: readonly Source[] = [],
): PanelModel {
  const { text, blocks, entities, quotes } = analysis;
  const claims = sourcing.standings;
  const headline = blocks.find(({ passage }) => passage.kind === 'headline');
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  return {
    uri,
    title: headline?.passage.text ?? fileName,
    length: text.length,
    entities: withKeys(entities, ({ type, name }) => `${type} ${name}`).map(([key, entity]) =>
      entityItem(text, key, entity),
    ),
    quotes: withKeys(quotes, ({ spans }) => words(text, spans[0]!)).map(([key, quote]) =>
      quoteItem(text, key, quote, names),
    ),
    claims: withKeys(claims, (claim) => words(text, claim)).map(([key, claim]) =>
      claimItem(text, key, claim, names, sources),
    ),
    lost: sourcing.orphans.map((decision) => ({
      key: decision.id,
      words: oneLine(decision.selectors.exact),
      decided: [decision.state, decidedBy(decision, sources)].filter(Boolean).join(' · '),
    })),
  };
}

/** Gives each item a key that it keeps in the next version of the text; like items are numbered. */
function withKeys<T>(items: readonly T[], describe: (item: T) => string): [string, T][] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const description = describe(item);
    const count = (seen.get(description) ?? 0) + 1;
    seen.set(description, count);
    return [`${description} ${count}`, item];
  });
}

function entityItem(text: string, key: string, entity: Entity): EntityItem {
  return {
    key,
    type: entity.type,
    name: entity.name,
    role: entity.roles[0]?.text ?? '',
    country: entity.country ?? '',
    variants: entity.variants,
    mentions: entity.mentions.map((mention) => excerpt(text, mention)),
  };
}

function quoteItem(text: string, key: string, quote: Quote, names: ReadonlyMap<string, string>): QuoteItem {
  const named = quote.speaker === null ? undefined : names.get(quote.speaker);
  return {
    key,
    start: quote.spans[0]!.start,
    end: quote.spans.at(-1)!.end,
    spans: quote.spans.map(({ start, end }) => ({ start, end })),
    speaker: named ?? (quote.speakerSpan ? words(text, quote.speakerSpan) : ''),
    words: quote.spans.map((span) => words(text, span)).join(' … '),
    direct: quote.direct,
  };
}

function claimItem(
  text: string,
  key: string,
  standing: Standing,
  names: ReadonlyMap<string, string>,
  sources: readonly Source[],
): ClaimItem {
  const { start, end, state, claim, decision, change } = standing;
  const speaker = decision?.attributedTo ?? (claim?.speaker && names.get(claim.speaker)) ?? '';
  const changed = change?.isMaterial
    ? change.facts.map(({ before, after }) => `${before || '∅'} → ${after || '∅'}`).join(', ')
    : '';
  return {
    key,
    start,
    end,
    words: words(text, { start, end }),
    kinds: claim?.kinds ?? [],
    state,
    speaker,
    reason: claim?.reason ?? '',
    decided: [changed, decision ? decidedBy(decision, sources) : ''].filter(Boolean).join(' · '),
    worthiness: claim?.worthiness ?? 0,
    actions: actionsOn(standing),
  };
}

/** "UN Comtrade, 2016 · “as in the annex” · Jane Doe, 2016-05-03" */
function decidedBy({ citations, comment, checker, modified }: Decision, sources: readonly Source[]): string {
  const cited = citations.flatMap(({ source }) => sources.find(({ id }) => id === source) ?? []);
  return [
    cited.map(sourceLabel).join('; '),
    comment ? `“${comment}”` : '',
    [checker, modified.slice(0, 10)].filter(Boolean).join(', '),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The words of a span on one line, with what stands before and after on the same line of the text. */
function excerpt(text: string, { start, end }: Span): Excerpt {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const lineEnd = after.search(/[\r\n]/);
  return {
    start,
    end,
    before: before.slice(lineStart),
    words: words(text, { start, end }),
    after: lineEnd < 0 ? after : after.slice(0, lineEnd),
  };
}

function words(text: string, { start, end }: Span): string {
  return oneLine(text.slice(start, end));
}

function oneLine(text: string): string {
  const all = text.replace(/\s/g, ' ');
  return all.length > EXCERPT ? `${all.slice(0, EXCERPT - 1)}…` : all;
}
