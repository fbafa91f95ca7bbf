import { type EntityMention, mentionsInOrder } from '../entities/inOrder';
import type { Block, Entity, EntityType, Gender, Span } from '../model';
import type { PlacedQuote } from './link';

/** Finds whom the sources of a document's quotes stand for. Ask in the order of the text: it remembers who spoke. */
export interface Speakers {
  /** Entity id of the one who speaks, or null. */
  speakerOf(quote: PlacedQuote): string | null;
  /** Entity id of the one that the words name ("The Korea Herald"), or undefined. */
  named(span: Span): string | undefined;
}

/** Who can speak, most likely first: a place speaks for its government ("Minsk said"). */
const speaking: readonly EntityType[] = ['person', 'organization', 'document', 'group', 'place', 'event'];

/** How many mentions back a pronoun or nominal looks: about a page of copy. */
const memory = 60;

const genders = new Map<string, Gender>([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

/** Nominals that stand for any person who holds an office. */
const offices = new Set(
  (
    'ambassador envoy diplomat minister president chancellor secretary official spokesman spokeswoman spokesperson leader chairman chairwoman chief ' +
    'director senator governor lawmaker prime premier commissioner representative general head king queen prince mayor judge professor analyst expert candidate nominee'
  ).split(' '),
);

/** Nominals that stand for an organization. */
const bodies = new Set(
  'ministry agency embassy government department office company bank commission committee council party union organization organisation court parliament newspaper paper institute campaign group statement report'.split(
    ' ',
  ),
);

export function createSpeakers(blocks: readonly Block[], entities: readonly Entity[]): Speakers {
  const mentions = mentionsInOrder(entities);
  const lastSpeakers: Entity[] = [];
  const byId = new Map(entities.map((entity) => [entity.id, entity]));

  const textOf = ({ start, end }: Span): string => {
    const block = blocks[blockAt(blocks, start)];
    return block ? block.passage.text.slice(start - block.start, end - block.start) : '';
  };

  function named(span: Span): Entity | undefined {
    const text = textOf(span);
    const inside = within(mentions, span);
    if (inside.length === 0) return undefined;
    let best: EntityMention | undefined;
    let rank = Infinity;
    for (const mention of inside) {
      if (!heads(text, mention.start - span.start, mention.end - span.start)) continue;
      const score = speaking.indexOf(mention.entity.type);
      if (score < rank) [best, rank] = [mention, score];
    }
    return best?.entity;
  }

  function pronoun(word: string, span: Span): Entity | undefined {
    const gender = genders.get(word);
    const suits = ({ entity }: { entity: Entity }): boolean =>
      word === 'it'
        ? entity.type === 'organization' || entity.type === 'document'
        : word === 'they' || word === 'we'
          ? entity.type === 'organization' || entity.type === 'group'
          : entity.type === 'person' && (!gender || !entity.gender || entity.gender === gender);
    if (word === 'who' || word === 'which') {
      const near = previous(mentions, span.start, 1)[0];
      return near &&
        (word === 'which' || near.entity.type === 'person' || near.entity.type === 'organization')
        ? near.entity
        : undefined;
    }
    const last = lastSpeakers[lastSpeakers.length - 1];
    const near = previous(mentions, span.start, memory).filter(suits);
    // The one who spoke last goes on speaking, unless someone else has been the subject since.
    const subject = near.find((mention, at) => {
      const opened = openedSentence(blocks, mention);
      // Of two at the head of a sentence, the first is its subject: "Osei accused Rao".
      return opened !== undefined && !(near[at + 1] && near[at + 1]!.start >= opened);
    });
    if (last && suits({ entity: last })) {
      const spoke = near.findIndex(({ entity }) => entity === last);
      if (!subject || spoke < 0 || near.indexOf(subject) >= spoke) return last;
    }
    return subject?.entity ?? near[0]?.entity;
  }

  function nominal(text: string, span: Span): Entity | undefined {
    const words = text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(Boolean);
    if (!/^(?:the|this|his|her|its|their)$/.test(words[0] ?? '')) return undefined;
    const head = words.find((word) => offices.has(word) || bodies.has(word));
    if (!head) return undefined;
    const near = previous(mentions, span.start, memory);
    if (bodies.has(head)) {
      return near.find(
        ({ entity }) => entity.type === 'organization' && entity.name.toLowerCase().includes(head),
      )?.entity;
    }
    const holder = near.find(({ entity }) =>
      entity.roles.some((role) => role.start < span.start && role.text.toLowerCase().includes(head)),
    );
    if (holder) return holder.entity;
    const anyOffice = near.find(
      ({ entity }) => entity.type === 'person' && entity.roles.some((role) => role.start < span.start),
    );
    return /^(?:diplomat|envoy|official|leader|lawmaker)$/.test(head) ? anyOffice?.entity : undefined;
  }

  /** A quotation without a cue: who the sentence before names, else whoever spoke last, in turn where two do. */
  function implicit(quote: PlacedQuote): Entity | undefined {
    const block = blocks[quote.block]!;
    const start = quote.spans[0]!.start;
    const end = quote.spans[quote.spans.length - 1]!.end;
    const here = previous(mentions, start, 8).filter(
      (mention) => mention.start >= block.start && mention.entity.type === 'person',
    );
    const before = here.find((mention) => opensSentence(blocks, mention)) ?? here[0];
    if (before) return before.entity;
    const after = following(mentions, end, 4).find(
      (mention) => mention.end <= block.end && mention.entity.type === 'person',
    );
    if (after) return after.entity;
    const [last, other] = [lastSpeakers[lastSpeakers.length - 1], lastSpeakers[lastSpeakers.length - 2]];
    const third = lastSpeakers[lastSpeakers.length - 3];
    return other && other !== last && (!third || third === last) ? other : last;
  }

  /**
   * The one whom an interview's head and introduction name most, bylines apart; of as many, one with an office, then the one named
   * nearest to the first turn. No guess from the answers, which speak of others.
   */
  function findInterviewee(): Entity | undefined {
    const turns = blocks.find(({ passage }) => passage.kind === 'question' || passage.kind === 'answer');
    const isByline = ({ start }: Span) => blocks[blockAt(blocks, start)]?.passage.kind === 'byline';
    let best: Entity | undefined;
    let most = 0;
    for (const entity of entities) {
      if (entity.type !== 'person') continue;
      const introduced = entity.mentions
        .slice(0, firstAfter(entity.mentions, turns?.start ?? 0))
        .filter((mention) => !isByline(mention)).length;
      const isLikelier =
        introduced > most ||
        (introduced > 0 && introduced === most && entity.roles.length >= Math.min(best!.roles.length, 1));
      if (isLikelier) [best, most] = [entity, introduced];
    }
    return best;
  }
  let known: { readonly interviewee: Entity | undefined } | undefined;
  const interviewee = (): Entity | undefined => (known ??= { interviewee: findInterviewee() }).interviewee;

  return {
    named: (span) => named(span)?.id,
    speakerOf(quote) {
      const kind = blocks[quote.block]!.passage.kind;
      const span = quote.speakerSpan;
      let speaker: Entity | undefined;
      if (span) {
        const text = textOf(span);
        const word = text.toLowerCase();
        speaker =
          named(span) ??
          (/^\p{L}+$/u.test(text) && /^(?:he|she|it|they|we|who|which|his|her|its|their)$/.test(word)
            ? pronoun(word, span)
            : nominal(text, span));
      } else if (kind === 'answer') {
        speaker = interviewee();
      } else if (kind !== 'question' && kind !== 'headline' && quote.direct && !quote.cue) {
        speaker = implicit(quote);
      }
      if (speaker && quote.direct && kind !== 'headline') {
        lastSpeakers.push(speaker);
        if (lastSpeakers.length > 3) lastSpeakers.shift();
      }
      return speaker ? byId.get(speaker.id)!.id : null;
    },
  };
}

/** Words that lead from a head to what depends on it: "a spokesman |for| Ted Cruz" is not Cruz. */
const dependents = /(?:^|\s)(?:of|for|to|at|from|in|with|by|on|who|which|whose)\s/u;

/** Small words that may follow a head: what depends on it, an apposition, another source. */
const followers =
  /^(?:of|for|to|at|from|in|with|by|on|under|during|who|which|whose|that|and|or|but|as|also|then|now|later|himself|herself|itself|themselves|both|alike)$/u;

/** Words that say what the name before them is: "the American people", "the Tass news agency". */
const selves =
  /^(?:people|public|nation|side|news|agency|newspaper|paper|daily|weekly|magazine|website|network|broadcaster|party|movement|group|company|organization|organisation)$/u;

/**
 * Whether the mention at `[start, end)` of a source's words is its head: not a possessor, not what a noun behind it is called by
 * ("Cruz aides", "Afghan pilots"), not behind a preposition unless the words close on a name right behind a title ("Ambassador to
 * Korea Andrei Popkov").
 */
function heads(text: string, start: number, end: number): boolean {
  if (/^['’]s?\s/u.test(text.slice(end, end + 3))) return false;
  const next = /^\s(\p{Ll}[\p{L}-]*)/u.exec(text.slice(end, end + 24))?.[1];
  if (next !== undefined && !followers.test(next) && !selves.test(next) && !next.endsWith('ly')) return false;
  const chunk = text.slice(text.lastIndexOf(',', start) + 1, start);
  if (!dependents.test(` ${chunk} `.replace(/\s+$/u, ' '))) return true;
  const preceding = chunk.trim().split(/\s+/u).pop() ?? '';
  return (
    !dependents.test(` ${preceding.toLowerCase()} `) &&
    !/^(?:the|a|an|his|her|their|its)$/i.test(preceding) &&
    /^\p{Lu}/u.test(preceding) &&
    end === text.length
  );
}

/** A mention this near to its sentence's start is its subject, a title before it and an adverbial taken in. */
const opening = 40;

const opensSentence = (blocks: readonly Block[], mention: Span): boolean =>
  openedSentence(blocks, mention) !== undefined;

/** Where the sentence starts at whose head a mention stands; undefined where it stands further in. */
function openedSentence(blocks: readonly Block[], { start }: Span): number | undefined {
  const block = blocks[blockAt(blocks, start)];
  if (!block) return undefined;
  const at = start - block.start;
  const { sentences } = block.passage;
  const sentence = sentences[firstAfter(sentences, at) - 1];
  return sentence && at - sentence.start < opening ? block.start + sentence.start : undefined;
}

/** Index of the last block that begins at or before `at`. */
function blockAt(blocks: readonly Block[], at: number): number {
  return firstAfter(blocks, at) - 1;
}

/** Index of the first span that begins after `at`. */
function firstAfter(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function within(mentions: readonly EntityMention[], { start, end }: Span): EntityMention[] {
  const found: EntityMention[] = [];
  for (let k = firstAfter(mentions, start - 1); k < mentions.length && mentions[k]!.start < end; k++) {
    if (mentions[k]!.end <= end) found.push(mentions[k]!);
  }
  return found;
}

/** Up to `count` mentions that begin before `at`, nearest first. */
function previous(mentions: readonly EntityMention[], at: number, count: number): EntityMention[] {
  const end = firstAfter(mentions, at - 1);
  return mentions.slice(Math.max(0, end - count), end).reverse();
}

function following(mentions: readonly EntityMention[], at: number, count: number): EntityMention[] {
  const from = firstAfter(mentions, at - 1);
  return mentions.slice(from, from + count);
}
