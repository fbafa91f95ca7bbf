import { type EntityMention, mentionsInOrder } from '../entities/inOrder';
import type { Block, Entity, Quote, Span } from '../model';
import { NOBODY, RECORDS } from './sources';
import { firstFrom } from './search';

/** Who stands behind a reported clause. */
export interface Attribution {
  readonly sourcing: 'attributed' | 'cited' | 'unsourced';
  readonly speaker: string | null;
  readonly interested: boolean;
}

const OURS = new Set(['we', 'our', 'ours', 'us', 'i', 'my', 'mine', 'ourselves']);

/** What is known of all entities, looked up once for a document. */
export class Sides {
  readonly #byId = new Map<string, Entity>();
  readonly #sides = new Map<string, ReadonlySet<string>>();
  readonly #mentions: readonly EntityMention[];
  readonly #blocks: readonly Block[];

  constructor(blocks: readonly Block[], entities: readonly Entity[]) {
    this.#blocks = blocks;
    for (const entity of entities) this.#byId.set(entity.id, entity);
    this.#mentions = mentionsInOrder(entities);
  }

  /** Who a clause is attributed to: `spans` is where it stands, `ours` whether it speaks of "us". */
  attribute(quote: Quote, spans: readonly Span[], ours: boolean): Attribution {
    const speaker = quote.speaker === null ? undefined : this.#byId.get(quote.speaker);
    const source = quote.speakerSpan ? wordsOf(this.#textAt(quote.speakerSpan)) : [];
    if (
      speaker?.type === 'document' ||
      (speaker?.type !== 'person' && source.some((word) => RECORDS.has(word)))
    ) {
      return { sourcing: 'cited', speaker: quote.speaker, interested: false };
    }
    if (!speaker && (source.length === 0 || source.some((word) => NOBODY.has(word)))) {
      return { sourcing: 'unsourced', speaker: null, interested: false };
    }
    const interested = !!speaker && (ours || this.#speaksOfOwn(speaker, spans));
    return { sourcing: 'attributed', speaker: quote.speaker, interested };
  }

  /** Does the clause name the speaker, or the country or body that the speaker stands for? */
  #speaksOfOwn(speaker: Entity, spans: readonly Span[]): boolean {
    const own = this.#ownSide(speaker);
    return spans.some((span) =>
      this.#mentionsIn(span).some(
        ({ entity }) => own.has(entity.id) || (entity.country !== undefined && own.has(entity.country)),
      ),
    );
  }

  /**
   * The entities and countries that someone speaks for: themselves, their country, and the first country or body that
   * their office names. In "Belarusian Ambassador to Korea" that is Belarus; Korea is the other side.
   */
  #ownSide(speaker: Entity): ReadonlySet<string> {
    const known = this.#sides.get(speaker.id);
    if (known) return known;
    const side = new Set([speaker.id]);
    if (speaker.country) side.add(speaker.country);
    for (const role of speaker.roles) {
      for (const { entity } of this.#mentionsIn(role).slice(0, 1)) {
        side.add(entity.id);
        if (entity.country) side.add(entity.country);
      }
    }
    this.#sides.set(speaker.id, side);
    return side;
  }

  #mentionsIn({ start, end }: Span): readonly { readonly entity: Entity }[] {
    const low = firstFrom(this.#mentions, start);
    let last = low;
    while (last < this.#mentions.length && this.#mentions[last]!.start < end) last += 1;
    return this.#mentions.slice(low, last);
  }

  #textAt({ start, end }: Span): string {
    const next = firstFrom(this.#blocks, start + 1);
    const block = this.#blocks[next - 1];
    return block ? block.passage.text.slice(start - block.start, end - block.start) : '';
  }
}

/** Whether words speak of the one who says them. */
export function speaksOfUs(text: string): boolean {
  return wordsOf(text).some((word) => OURS.has(word));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word);
}
